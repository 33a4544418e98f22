import { MusubiError } from '../server/model/errors.ts';
import { fileProblem } from '../server/model/fileProblem.ts';

/** Says in a line what is wrong with what was asked or with the file, and fails; what nobody foresaw is thrown on. */
export function tellProblem(error: unknown, file: string): void {
  const problem = error instanceof MusubiError ? error.message : fileProblem(error);
  if (problem === null) throw error;
  console.error(
    error instanceof MusubiError
      ? problem
      : `${file} can't be read: ${problem}. Give an interchange file (.jsonl or .jsonl.gz); docs/gaps.md tells how the one of Horizon 2020 is made.`,
  );
  process.exitCode = 1;
}

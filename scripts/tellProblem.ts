import { MusubiError } from '../server/model/errors.ts';

/** Says in a line what is wrong with what was asked or with the file, and fails; what nobody foresaw is thrown on. */
export function tellProblem(error: unknown): void {
  if (!(error instanceof MusubiError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

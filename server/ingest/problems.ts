import { invalidInput, type MusubiError } from '../model/errors.ts';
import type { LineSource } from './readLines.ts';

/** Problems are listed up to this many; the rest are counted. */
export const MAX_PROBLEMS = 200;

export interface Problem {
  readonly file: string;
  /** 0: the file as a whole. */
  readonly line: number;
  readonly id: string | null;
  readonly reason: string;
}

/** Where a record stands: the file by its place in the list of files given. */
export interface Place {
  readonly file: number;
  readonly line: number;
}

export type ReportProblem = (place: Place, id: string | null, reason: string) => void;

/** A problem as one line of text. */
export const problemText = ({ file, line, id, reason }: Problem): string =>
  `${file}:${line > 0 ? `${line}:` : ''} ${id ? `${id}: ` : ''}${reason}`;

/** The error that lists a plan's problems. */
export function problemsError(problems: readonly Problem[], count: number): MusubiError {
  const shown = problems.map(problemText);
  const more = count > problems.length ? `\n… and ${count - problems.length} more.` : '';
  return invalidInput(
    `${count} ${count === 1 ? 'problem' : 'problems'}, nothing was written:\n${shown.join('\n')}${more}`,
    {
      problems,
      count,
    },
  );
}

/** Collects problems; `list` gives the first of them: those of whole files, then in the order of files and lines. */
export function problemList(sources: readonly LineSource[]) {
  const kept: { place: Place; id: string | null; reason: string }[] = [];
  let count = 0;
  const inOrder = () =>
    kept.sort(
      ({ place: a }, { place: b }) =>
        Number(a.line > 0) - Number(b.line > 0) || a.file - b.file || a.line - b.line,
    );
  return {
    add(place: Place, id: string | null, reason: string) {
      count++;
      kept.push({ place, id, reason });
      // Sorted and cut now and then: what is found late may stand early in the file.
      if (kept.length > 4 * MAX_PROBLEMS) {
        inOrder();
        kept.length = MAX_PROBLEMS;
      }
    },
    count: () => count,
    list: (): Problem[] =>
      inOrder()
        .slice(0, MAX_PROBLEMS)
        .map(({ place, id, reason }) => ({
          file: sources[place.file]?.name ?? '',
          line: place.line,
          id,
          reason,
        })),
  };
}

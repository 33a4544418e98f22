import { idProblem } from '../../model/ids.ts';
import { type GraphRecord, type Id, RECORD_KINDS, type RecordKind } from '../../model/records.ts';

/** Stands for a day that is not known, behind every day there is. */
export const NO_DAY = 1_000_000_000;
export const BEFORE_ALL_DAYS = -NO_DAY;
/** Stands for a line that is not known, behind every line there is. */
export const NO_LINE = 2 ** 52;

export const SOURCE = 0;
export const ENTITY = 1;
export const RELATION = 2;
export const STAGE = 3;
export const MEASURE = 4;

export const positionOf = (kind: RecordKind): number => RECORD_KINDS.indexOf(kind);

export const dayOr = (day: number | null): number => day ?? NO_DAY;
export const ageOf = (day: number | null): number => (day === null ? NO_DAY : 0 - day);
export const dayOfAge = (age: number): number | null => (age === NO_DAY ? null : 0 - age);
export const dayOf = (ordered: number): number | null => (ordered === NO_DAY ? null : ordered);

/** A record as it stands in a row. */
export const recordOf = <T extends GraphRecord>(body: string): T => JSON.parse(body) as T;

/** Ids as one parameter. What can be no id is left out: SQLite would cut a text at its first NUL. */
export const idList = (ids: readonly Id[]): string =>
  JSON.stringify(ids.filter((id) => idProblem(id) === null));

/** Words to choose among as one parameter; null when any will do. */
export function wordList(words: readonly string[] | undefined): string | null {
  return words ? JSON.stringify(words.filter((word) => idProblem(word) === null)) : null;
}

/** One answer for each id asked for; what can be no id is answered without asking the database. */
export const forEachId = <T>(ids: readonly Id[], none: T, ask: (id: Id) => T): ReadonlyMap<Id, T> =>
  new Map(ids.map((id) => [id, idProblem(id) === null ? ask(id) : none]));

import { idProblem } from '../../model/ids.ts';
import type { GraphRecord, Id, RecordKind } from '../../model/records.ts';
import type { Level } from '../../model/visibility.ts';

/** A label for each kind of record. */
export const LABELS: Readonly<Record<RecordKind, string>> = {
  source: 'Source',
  entity: 'Entity',
  relation: 'Relation',
  stage: 'Stage',
  measure: 'Measure',
};

/** A record as it stands in a row. */
export const recordOf = <T extends GraphRecord>(body: string): T => JSON.parse(body) as T;

/** Ids that can be one, each once. */
export const idList = (ids: readonly Id[]): readonly Id[] =>
  [...new Set(ids)].filter((id) => idProblem(id) === null);

/** One answer for each id asked for, in the order asked. */
export const forEachId = <T>(ids: readonly Id[], none: T, found: ReadonlyMap<Id, T>): ReadonlyMap<Id, T> =>
  new Map(ids.map((id) => [id, found.get(id) ?? none]));

/** What differs by clearance, told apart in constant texts. */
export const forEachClearance = (make: (clearance: Level) => string): Readonly<Record<Level, string>> => ({
  0: make(0),
  1: make(1),
  2: make(2),
});

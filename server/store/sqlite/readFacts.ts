import { idProblem } from '../../model/ids.ts';
import { type Id, RECORD_KINDS } from '../../model/records.ts';
import type { Viewer } from '../../model/visibility.ts';
import { parsedRest, placesIn, restOf } from '../places.ts';
import type { FactKey, Keyed, Page, SourceFact } from '../store.ts';
import type { Connection } from './driver.ts';
import { forEachId, NO_LINE, recordOf, SOURCE } from './rows.ts';

/** A hidden source has no facts, whatever the level of the records that rest on it. */
const SEEN = `e.source = :source AND e.level <= :clearance
  AND EXISTS (SELECT 1 FROM records s WHERE s.record = ${SOURCE} AND s.id = :source AND s.level <= :clearance)`;
const OF = `SELECT e.line, e.record, e.id, e.place, r.body FROM evidence e
  CROSS JOIN records r ON r.id = e.id AND r.record = e.record
  WHERE ${SEEN} AND (e.line, e.record, e.id, e.place) > (:line, :record, :id, :place)
  ORDER BY e.line, e.record, e.id, e.place LIMIT :first`;
const COUNT_OF = `SELECT COUNT(*) AS count FROM evidence e WHERE ${SEEN}`;

interface Row {
  readonly line: number;
  readonly record: number;
  readonly id: Id;
  readonly place: number;
  readonly body: string;
}

export function factsOf(
  connection: Connection,
  { clearance }: Viewer,
  source: Id,
  page: Page<FactKey>,
): readonly Keyed<SourceFact, FactKey>[] {
  if (idProblem(source)) return [];
  const parameters = { source, clearance, first: page.first, ...startOf(page.after) };
  return connection.all<Row>(OF, parameters).map((row) => {
    const found = placesIn(recordOf(row.body), source)[row.place];
    const record = RECORD_KINDS[row.record];
    if (!found || !record) throw new Error(`evidence ${row.id} ${row.place} is out of step with its record`);
    return {
      item: { record, id: row.id, ...found },
      key: {
        line: row.line === NO_LINE ? null : row.line,
        rest: restOf(row),
      },
    };
  });
}

function startOf(after: FactKey | undefined) {
  const atStart = { record: 0, id: '', place: 0 };
  if (!after) return { line: -1, ...atStart };
  if (after.rest === '') return { line: after.line ?? NO_LINE, ...atStart };
  return { line: after.line ?? NO_LINE, ...parsedRest(after.rest) };
}

export function countFactsOf(
  connection: Connection,
  { clearance }: Viewer,
  sources: readonly Id[],
): ReadonlyMap<Id, number> {
  const count = (source: Id) =>
    connection.get<{ count: number }>(COUNT_OF, { source, clearance })?.count ?? 0;
  return forEachId(sources, 0, count);
}

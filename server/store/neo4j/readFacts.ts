import { idProblem } from '../../model/ids.ts';
import { type GraphRecord, type Id, RECORD_KINDS } from '../../model/records.ts';
import type { Viewer } from '../../model/visibility.ts';
import { parsedRest, placesIn, restOf } from '../places.ts';
import type { FactKey, Keyed, Page, SourceFact } from '../store.ts';
import type { Connection } from './driver.ts';
import { visible } from './fragments.ts';
import { oneState } from './oneState.ts';
import { forEachId, idList, recordOf } from './rows.ts';
import { lineKey, lineOfKey, placeOfKey, restKey } from './storedForm.ts';

/** A hidden source has no facts, whatever the level of the records that rest on it. */
const OF = oneState(`MATCH (s:Source {id: $source}) WHERE ${visible('s')}
  MATCH (n)-[e:EVIDENCED_BY]->() USING INDEX SEEK e:EVIDENCED_BY(_source, _at)
  WHERE e._source = $source AND e._at > $at AND e._least <= $clearance
  WITH n, e ORDER BY e._source, e._at LIMIT $first RETURN [e._at, n._record] AS row`);
const COUNT_OF = oneState(`UNWIND $ids AS id MATCH (s:Source {id: id}) WHERE ${visible('s')}
  MATCH (t:Tally {record: 'fact', name: id})
  RETURN [id, reduce(sum = 0, count IN t.counts[0..$clearance + 1] | sum + count)] AS row`);

export async function factsOf(
  connection: Connection,
  { clearance }: Viewer,
  source: Id,
  page: Page<FactKey>,
): Promise<readonly Keyed<SourceFact, FactKey>[]> {
  if (idProblem(source)) return [];
  const { rows } = await connection.read<[string, string]>(OF, {
    source,
    clearance,
    first: page.first,
    at: startOf(page.after),
  });
  return rows.map(([at, body]) => {
    const inLine = placeOfKey(at);
    const found = inLine && placesIn(recordOf<GraphRecord>(body), source)[inLine.place];
    const record = inLine && RECORD_KINDS[inLine.record];
    if (!found || !record) throw new Error(`evidence ${at} is out of step with its record`);
    return {
      item: { record, id: inLine.id, ...found },
      key: { line: lineOfKey(at), rest: restOf(inLine) },
    };
  });
}

function startOf(after: FactKey | undefined): string {
  if (!after) return '';
  return lineKey(after.line) + (after.rest === '' ? '' : restKey(parsedRest(after.rest)));
}

export async function countFactsOf(
  connection: Connection,
  { clearance }: Viewer,
  sources: readonly Id[],
): Promise<ReadonlyMap<Id, number>> {
  const { rows } = await connection.read<[Id, number]>(COUNT_OF, { ids: idList(sources), clearance });
  return forEachId(sources, 0, new Map(rows));
}

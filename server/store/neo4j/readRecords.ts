import type { GraphRecord, Id, Kind, RecordKind, RelationType, Source } from '../../model/records.ts';
import type { Level, Viewer } from '../../model/visibility.ts';
import type { Counts } from '../store.ts';
import type { Connection } from './driver.ts';
import { seenBody, seenBy, visible } from './fragments.ts';
import { oneState } from './oneState.ts';
import { idList, LABELS, recordOf } from './rows.ts';

const byIds = (label: string) =>
  oneState(`UNWIND $ids AS id MATCH (n:${label} {id: id}) WHERE ${visible('n')}
    RETURN ${seenBody('n')} AS row`);
const BY_IDS = {
  source: byIds('Source'),
  entity: byIds('Entity'),
  relation: byIds('Relation'),
  stage: byIds('Stage'),
  measure: byIds('Measure'),
} as const;
const SOURCES = oneState(
  `MATCH (n:Source) WHERE ${visible('n')} WITH n ORDER BY n.id RETURN n._record AS row`,
);
const LEVELS = oneState('UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN [n.id, n._level] AS row');
const TAKEN = oneState(`UNWIND $ids AS id CALL (id) {
  ${Object.entries(LABELS)
    .map(([kind, label]) => `MATCH (n:${label} {id: id}) RETURN '${kind}' AS record, n._kind AS kind`)
    .join('\n  UNION ALL ')}
  } RETURN [id, record, kind] AS row`);
const COUNTS = oneState(`MATCH (t:Tally) WHERE t.record IN ['entity', 'relation'] AND t.name IS NOT NULL
  WITH t.record AS record, t.name AS name, sum(t.counts[0]) AS at0, sum(t.counts[1]) AS at1, sum(t.counts[2]) AS at2
  WITH record, name, at0 + CASE WHEN $clearance > 0 THEN at1 ELSE 0 END + CASE WHEN $clearance > 1 THEN at2 ELSE 0 END AS count
  WHERE count > 0 RETURN [record, name, count] AS row ORDER BY name`);

export async function readByIds<T extends GraphRecord>(
  connection: Connection,
  viewer: Viewer,
  kind: T['record'],
  given: readonly Id[],
): Promise<ReadonlyMap<Id, T>> {
  const ids = idList(given);
  if (ids.length === 0) return new Map();
  const { rows } = await connection.read<string>(BY_IDS[kind], { ids, ...seenBy(viewer) });
  return new Map(rows.map((body) => recordOf<T>(body)).map((record) => [record.id, record]));
}

export async function readSources(connection: Connection, { clearance }: Viewer): Promise<readonly Source[]> {
  const { rows } = await connection.read<string>(SOURCES, { clearance });
  return rows.map((body) => recordOf<Source>(body));
}

export async function readEntityLevels(
  connection: Connection,
  given: readonly Id[],
): Promise<ReadonlyMap<Id, Level>> {
  const { rows } = await connection.read<[Id, Level]>(LEVELS, { ids: idList(given) });
  return new Map(rows);
}

export async function readTaken(
  connection: Connection,
  given: readonly Id[],
): Promise<ReadonlyMap<Id, { readonly record: RecordKind; readonly kind: Kind | null }>> {
  const { rows } = await connection.read<[Id, RecordKind, Kind | null]>(TAKEN, { ids: idList(given) });
  return new Map(rows.map(([id, record, kind]) => [id, { record, kind }]));
}

export async function readCounts(connection: Connection, { clearance }: Viewer): Promise<Counts> {
  const { rows } = await connection.read<[RecordKind, string, number]>(COUNTS, { clearance });
  const of = (kind: RecordKind) => rows.filter(([record]) => record === kind);
  return {
    kinds: new Map(of('entity').map(([, name, count]) => [name as Kind, count])),
    types: new Map(of('relation').map(([, name, count]) => [name as RelationType, count])),
  };
}

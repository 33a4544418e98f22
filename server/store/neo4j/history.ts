import type { Change, ChangeSet } from '../../model/changeSets.ts';
import { idProblem } from '../../model/ids.ts';
import { byText } from '../../model/order.ts';
import { type GraphRecord, type Id, RECORD_KINDS, type RecordKind } from '../../model/records.ts';
import { EVERYTHING, type Level, type Viewer } from '../../model/visibility.ts';
import type { ChangeSetKey, Keyed, Page } from '../store.ts';
import type { Connection } from './driver.ts';
import { oneState } from './oneState.ts';
import { referencesOf } from './references.ts';
import { forEachClearance, LABELS, recordOf } from './rows.ts';
import { seenRecord } from './storedForm.ts';

const REVISIONS = oneState('MATCH (meta:Meta) RETURN meta.revisions AS row');
const LIST = forEachClearance((clearance) =>
  oneState(`MATCH (c:ChangeSet) USING INDEX SEEK c:ChangeSet(_revision${clearance})
    WHERE c._revision${clearance} < $before AND c._level <= $clearance
    WITH c ORDER BY c._revision${clearance} DESC LIMIT $first
    RETURN [c.id, c._revision${clearance}, c._record] AS row`),
);
/** What a record became: what it was before the next change that found it, else what it is. */
const CHANGES = oneState(`MATCH (c:ChangeSet {id: $id}) WHERE c._level <= $clearance
  CALL (c) {
    MATCH (n:Change {set: c.seq}) WHERE n.level <= $clearance
    RETURN n.id AS id, n.record AS record, n.before AS before, n.beforeLevel AS beforeLevel, n.afterLevel AS afterLevel
    UNION ALL
    MATCH (a:Added {set: c.seq}) UNWIND range(0, size(a.ids) - 1) AS i
    WITH a.ids[i] AS id, $kinds[a.records[i]] AS record, a.levels[i] AS afterLevel WHERE afterLevel <= $clearance
    RETURN id, record, null AS before, null AS beforeLevel, afterLevel
  }
  CALL (c, id, record) {
    CALL (c, id, record) {
      MATCH (n:Change {id: id}) WHERE n.set > c.seq AND n.record = record
      RETURN n.before AS next ORDER BY n.set LIMIT 1
      UNION ALL
      ${presentOf('RETURN n._record AS next')}
    }
    RETURN collect(next)[0] AS after
  }
  CALL (id, record) { ${levelNow()} }
  RETURN {id: id, before: before, beforeLevel: beforeLevel, after: after, afterLevel: afterLevel, now: now} AS row`);
/** The level of a record as it stands, or stood last; the highest for one that never was. */
const LEVELS = oneState(`UNWIND $asked AS asked WITH asked.id AS id, asked.record AS record
  CALL (id, record) { ${levelNow()} }
  RETURN [record, id, now] AS row`);

function presentOf(give: string): string {
  return Object.entries(LABELS)
    .map(([kind, label]) => `MATCH (n:${label} {id: id}) WHERE record = '${kind}' ${give}`)
    .join('\n    UNION ALL ');
}
function levelNow(): string {
  return `CALL (id, record) {
      ${presentOf('RETURN n._level AS level')}
      UNION ALL
      MATCH (n:Change {id: id}) WHERE n.set IS NOT NULL AND n.record = record
      RETURN n.beforeLevel AS level ORDER BY n.set DESC LIMIT 1
    }
    RETURN coalesce(collect(level)[0], 2) AS now`;
}

const START = Number.MAX_SAFE_INTEGER;

export async function revision(connection: Connection, { clearance }: Viewer): Promise<number> {
  const { rows } = await connection.read<readonly number[]>(REVISIONS);
  return rows[0]?.[clearance] ?? 0;
}

/** Whether nothing was ever written: then a great many ids need not be looked for one by one. */
export async function isEmpty(connection: Connection): Promise<boolean> {
  return (await revision(connection, EVERYTHING)) === 0;
}

export async function changeSets(
  connection: Connection,
  { clearance }: Viewer,
  { first, after }: Page<ChangeSetKey>,
): Promise<readonly Keyed<ChangeSet, ChangeSetKey>[]> {
  const { rows } = await connection.read<[string, number, string]>(LIST[clearance], {
    clearance,
    before: after?.revision ?? START,
    first,
  });
  return rows.map(([id, count, body]) => ({
    item: { id, revision: count, ...(JSON.parse(body) as Omit<ChangeSet, 'id' | 'revision'>) },
    key: { revision: count },
  }));
}

interface Row {
  readonly id: Id;
  readonly before: string | null;
  readonly beforeLevel: Level | null;
  readonly after: string | null;
  readonly afterLevel: Level | null;
  readonly now: Level;
}
interface Image {
  readonly record: GraphRecord;
  readonly level: Level;
}

/** A past state is shown to whoever might see it then and might see the record now. */
export async function changes(
  connection: Connection,
  { clearance }: Viewer,
  changeSet: string,
): Promise<readonly Change[]> {
  if (idProblem(changeSet)) return [];
  const { rows } = await connection.read<Row>(CHANGES, { id: changeSet, clearance, kinds: RECORD_KINDS });
  const found = rows
    .filter(({ now }) => now <= clearance)
    .map(({ id, before, beforeLevel, after, afterLevel }) => ({
      id,
      before: imageOf(before, beforeLevel, clearance),
      after: imageOf(after, afterLevel, clearance),
    }));
  const around = await levelsNow(
    connection,
    clearance === 2 ? [] : found.flatMap(({ before, after }) => [before ?? [], after ?? []].flat()),
  );
  const seen = (image: Image | null) => image && seenRecord(image.record, clearance, around);
  return found
    .map(({ id, before, after }) => ({ id, before: seen(before), after: seen(after) }))
    .filter(({ before, after }) => before !== null || after !== null)
    .sort((a, b) => byText(a.id, b.id));
}

const imageOf = (body: string | null, level: Level | null, clearance: Level): Image | null =>
  body === null || level === null || level > clearance ? null : { record: recordOf(body), level };

async function levelsNow(connection: Connection, images: readonly Image[]) {
  const named = images.flatMap(({ record }) => referencesOf(record));
  const asked = new Map(
    named.filter(([kind]) => kind !== 'entity').map(([record, id]) => [`${record} ${id}`, { record, id }]),
  );
  const { rows } =
    asked.size > 0
      ? await connection.read<[RecordKind, Id, Level]>(LEVELS, { asked: [...asked.values()] })
      : { rows: [] };
  const levels = new Map(rows.map(([record, id, level]) => [`${record} ${id}`, level]));
  return {
    sourceLevel: (id: Id): Level => levels.get(`source ${id}`) ?? (images.length > 0 ? 2 : 0),
    measureLevel: (id: Id): Level => levels.get(`measure ${id}`) ?? (images.length > 0 ? 2 : 0),
  };
}

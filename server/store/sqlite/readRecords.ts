import type { GraphRecord, Id, Kind, RecordKind, Source } from '../../model/records.ts';
import { RECORD_KINDS } from '../../model/records.ts';
import { type Level, redacted, type Viewer } from '../../model/visibility.ts';
import type { Connection } from './driver.ts';
import { ENTITY, idList, MEASURE, positionOf, recordOf, SOURCE } from './rows.ts';

const BY_ID = `SELECT r.body FROM json_each(:ids) AS asked
  CROSS JOIN records r ON r.id = asked.value AND r.record = :record WHERE r.level <= :clearance`;
const SOURCES = `SELECT body FROM records INDEXED BY sources WHERE record = ${SOURCE} AND level <= :clearance ORDER BY id`;
const HIDDEN_SOURCES = `SELECT id, level FROM records INDEXED BY sources
  WHERE record = ${SOURCE} AND level > :clearance`;
const SEEN_MEASURES = `SELECT r.id FROM json_each(:ids) AS asked
  CROSS JOIN records r ON r.id = asked.value AND r.record = ${MEASURE} WHERE r.level <= :clearance`;
const LEVELS = `SELECT r.id, r.level FROM json_each(:ids) AS asked
  CROSS JOIN records r ON r.id = asked.value AND r.record = ${ENTITY}`;
const TAKEN = `SELECT r.id, r.record, e.kind FROM json_each(:ids) AS asked
  CROSS JOIN records r ON r.id = asked.value
  LEFT JOIN entities e ON r.record = ${ENTITY} AND e.id = r.id
  GROUP BY r.id`;

/** Turns bodies into records as one viewer may see them; good for one read. */
export type Reader = <T extends GraphRecord>(body: string) => T;

export function readerFor(connection: Connection, viewer: Viewer): Reader {
  const seen = seenBy(connection, viewer);
  return (body) => seen(recordOf(body));
}

/** The same for records that have been read whole. */
export function seenBy(connection: Connection, viewer: Viewer): <T extends GraphRecord>(whole: T) => T {
  if (viewer.clearance === 2) return (whole) => whole;
  const hidden = new Map(
    connection
      .all<{ id: Id; level: Level }>(HIDDEN_SOURCES, { clearance: viewer.clearance })
      .map(({ id, level }) => [id, level]),
  );
  const sourceLevel = (id: Id): Level => hidden.get(id) ?? 0;
  return <T extends GraphRecord>(whole: T): T => {
    const record = hidden.size > 0 ? redacted(whole, viewer, sourceLevel) : whole;
    if (record.record !== 'measure' || record.parts.length === 0) return record;
    const seen = new Set(
      connection
        .all<{ id: Id }>(SEEN_MEASURES, { ids: idList(record.parts), clearance: viewer.clearance })
        .map((row) => row.id),
    );
    return { ...record, parts: record.parts.filter((part) => seen.has(part)) };
  };
}

export function readSources(connection: Connection, { clearance }: Viewer): readonly Source[] {
  return connection.all<{ body: string }>(SOURCES, { clearance }).map(({ body }) => recordOf<Source>(body));
}

export function readByIds<T extends GraphRecord>(
  connection: Connection,
  viewer: Viewer,
  kind: T['record'],
  ids: readonly Id[],
): ReadonlyMap<Id, T> {
  const read = readerFor(connection, viewer);
  const parameters = { record: positionOf(kind), ids: idList(ids), clearance: viewer.clearance };
  const records = connection.all<{ body: string }>(BY_ID, parameters).map(({ body }) => read<T>(body));
  return new Map(records.map((record) => [record.id, record]));
}

export function readEntityLevels(connection: Connection, ids: readonly Id[]): ReadonlyMap<Id, Level> {
  const rows = connection.all<{ id: Id; level: Level }>(LEVELS, { ids: idList(ids) });
  return new Map(rows.map(({ id, level }) => [id, level]));
}

export function readTaken(
  connection: Connection,
  ids: readonly Id[],
): ReadonlyMap<Id, { readonly record: RecordKind; readonly kind: Kind | null }> {
  const rows = connection.all<{ id: Id; record: number; kind: Kind | null }>(TAKEN, { ids: idList(ids) });
  return new Map(
    rows.map(({ id, record, kind }) => [id, { record: RECORD_KINDS[record] ?? 'source', kind }]),
  );
}

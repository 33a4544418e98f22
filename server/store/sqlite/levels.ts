import type { GraphRecord, Id } from '../../model/records.ts';
import { type Level, redacted } from '../../model/visibility.ts';
import type { Connection } from './driver.ts';
import { MEASURE, SOURCE } from './rows.ts';

const LEVEL_NOW = `SELECT COALESCE(
  (SELECT level FROM records WHERE id = :id AND record = :record),
  (SELECT before_level FROM changes WHERE id = :id AND record = :record AND before IS NOT NULL ORDER BY num DESC LIMIT 1)) AS level`;

/** The level of a record as it stands, or stood last; the highest for one that never was. */
export function levelNow(connection: Connection, record: number, id: Id): Level {
  return connection.get<{ level: Level | null }>(LEVEL_NOW, { record, id })?.level ?? 2;
}

const SOURCE_LEVELS = `SELECT id, level FROM records INDEXED BY sources WHERE record = ${SOURCE}`;

/** The level of every source as it stands. */
export function sourceLevels(connection: Connection): Map<Id, Level> {
  const rows = connection.all<{ id: Id; level: Level }>(SOURCE_LEVELS);
  return new Map(rows.map(({ id, level }) => [id, level]));
}

/** A record of the present or the past as a viewer sees it now; null when they may not see it. */
export function seenNow<T extends GraphRecord>(
  connection: Connection,
  record: T,
  level: Level,
  clearance: Level,
): T | null {
  if (level > clearance) return null;
  const sourceLevels = new Map<Id, Level>();
  const sourceLevel = (id: Id): Level => {
    const known = sourceLevels.get(id) ?? levelNow(connection, SOURCE, id);
    sourceLevels.set(id, known);
    return known;
  };
  const seen = redacted(record, { clearance }, sourceLevel);
  if (seen.record !== 'measure') return seen;
  return { ...seen, parts: seen.parts.filter((part) => levelNow(connection, MEASURE, part) <= clearance) };
}

import { type GraphRecord, RECORD_KINDS, type RecordKind } from '../../model/records.ts';
import type { Level, Viewer } from '../../model/visibility.ts';
import { breather } from './breathe.ts';
import type { Connection } from './driver.ts';
import { readerFor } from './readRecords.ts';
import { positionOf } from './rows.ts';

const CHUNK = 500;
const NEXT = `SELECT id, level, body FROM records
  WHERE record = :record AND id > :after AND level <= :clearance ORDER BY id LIMIT ${CHUNK}`;

/** Reads everything on a connection of its own, in one read transaction, and closes it. */
export async function* streamRecords(
  connection: Connection,
  viewer: Viewer,
  kinds: readonly RecordKind[],
): AsyncGenerator<{ readonly record: GraphRecord; readonly level: Level }> {
  const breathe = breather();
  try {
    connection.run('BEGIN');
    const read = readerFor(connection, viewer);
    for (const kind of RECORD_KINDS.filter((k) => kinds.includes(k))) {
      for (let after = ''; ; ) {
        const rows = connection.all<{ id: string; level: Level; body: string }>(NEXT, {
          record: positionOf(kind),
          after,
          clearance: viewer.clearance,
        });
        for (const { id, level, body } of rows) {
          after = id;
          yield { record: read(body), level };
          await breathe();
        }
        if (rows.length < CHUNK) break;
      }
    }
  } finally {
    connection.close();
  }
}

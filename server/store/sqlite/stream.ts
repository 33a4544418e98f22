import { type GraphRecord, RECORD_KINDS, type RecordKind } from '../../model/records.ts';
import type { Level, Viewer } from '../../model/visibility.ts';
import { breather } from './breathe.ts';
import type { Connection } from './driver.ts';
import { translated } from './errors.ts';
import { seenBy } from './readRecords.ts';
import { positionOf } from './rows.ts';

const CHUNK = 100;
/**
 * Many bodies as one text, and their levels as one text of digits: a row each would cost more than reading and
 * parsing it. Both are put together in the order of the rows they are taken from.
 */
const NEXT = `SELECT COUNT(*) AS count, MAX(id) AS last, '[' || group_concat(body) || ']' AS bodies,
    group_concat(level, '') AS levels
  FROM (SELECT id, level, body FROM records
    WHERE record = :record AND id > :after AND level <= :clearance ORDER BY id LIMIT ${CHUNK})`;

/**
 * Reads everything on a connection of its own, in one read transaction, and closes it.
 * @param open opens the file at `path`.
 */
export async function* streamRecords(
  open: () => Promise<Connection>,
  path: string,
  viewer: Viewer,
  kinds: readonly RecordKind[],
): AsyncGenerator<{ readonly record: GraphRecord; readonly level: Level }> {
  let connection: Connection | undefined;
  try {
    connection = await open();
    connection.run('BEGIN');
    const seen = seenBy(connection, viewer);
    const breathe = breather();
    for (const kind of RECORD_KINDS.filter((k) => kinds.includes(k))) {
      for (const { bodies, levels } of chunks(connection, viewer, kind)) {
        const records = JSON.parse(bodies) as GraphRecord[];
        for (const [i, whole] of records.entries())
          yield { record: seen(whole), level: Number(levels[i]) as Level };
        await breathe();
      }
    }
  } catch (error) {
    throw translated(error, path);
  } finally {
    connection?.close();
  }
}

function* chunks(connection: Connection, { clearance }: Viewer, kind: RecordKind): Iterable<Chunk> {
  const record = positionOf(kind);
  for (let after = ''; ; ) {
    const chunk = connection.get<Chunk>(NEXT, { record, after, clearance });
    if (!chunk || chunk.count === 0) return;
    yield chunk;
    if (chunk.count < CHUNK) return;
    after = chunk.last;
  }
}

interface Chunk {
  readonly count: number;
  readonly last: string;
  readonly bodies: string;
  readonly levels: string;
}

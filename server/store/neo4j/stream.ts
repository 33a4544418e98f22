import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { storeUnavailable } from '../../model/errors.ts';
import { type GraphRecord, RECORD_KINDS, type RecordKind } from '../../model/records.ts';
import type { Level, Viewer } from '../../model/visibility.ts';
import type { Connection } from './driver.ts';
import { seenBody, seenBy, visible } from './fragments.ts';
import { oneState } from './oneState.ts';
import { LABELS, recordOf } from './rows.ts';

const CHUNK = 5_000;
const ATTEMPTS = 5;
const pack = promisify(deflateRaw);
const unpack = promisify(inflateRaw);

const next = (label: string) =>
  oneState(`MATCH (n:${label}) WHERE n.id > $after AND ${visible('n')}
    WITH n ORDER BY n.id LIMIT ${CHUNK} RETURN [n.id, n._level, ${seenBody('n')}] AS row`);
const NEXT: Readonly<Record<RecordKind, string>> = {
  source: next(LABELS.source),
  entity: next(LABELS.entity),
  relation: next(LABELS.relation),
  stage: next(LABELS.stage),
  measure: next(LABELS.measure),
};

type Row = readonly [id: string, level: Level, body: string];

/**
 * Neo4j keeps no past state for a long reader, so all of it is read first, packed (about a twentieth of its size),
 * and again from the start when something was written meanwhile.
 */
export async function* streamRecords(
  connection: Connection,
  viewer: Viewer,
  kinds: readonly RecordKind[],
): AsyncGenerator<{ readonly record: GraphRecord; readonly level: Level }> {
  for (const chunk of await readAll(connection, viewer, kinds)) {
    const rows = JSON.parse((await unpack(chunk)).toString()) as Row[];
    for (const [, level, body] of rows) yield { record: recordOf(body), level };
  }
}

async function readAll(
  connection: Connection,
  viewer: Viewer,
  kinds: readonly RecordKind[],
): Promise<readonly Buffer[]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const chunks = await readOnce(connection, viewer, kinds);
    if (chunks) return chunks;
  }
  throw storeUnavailable('The graph was written again and again while all of it was read. Try again later.');
}

async function readOnce(
  connection: Connection,
  viewer: Viewer,
  kinds: readonly RecordKind[],
): Promise<readonly Buffer[] | null> {
  const chunks: Promise<Buffer>[] = [];
  let state: number | null = null;
  for (const kind of RECORD_KINDS.filter((k) => kinds.includes(k))) {
    for (let after = ''; ; ) {
      const { rows, turn } = await connection.read<Row>(NEXT[kind], { after, ...seenBy(viewer) });
      if (state !== null && state !== turn) return null;
      state = turn;
      if (rows.length > 0) chunks.push(pack(JSON.stringify(rows), { level: 1 }));
      after = rows.at(-1)?.[0] ?? after;
      if (rows.length < CHUNK) break;
    }
  }
  return Promise.all(chunks);
}

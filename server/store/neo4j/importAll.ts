import type { ChangeSetDraft } from '../../model/changeSets.ts';
import type { GraphRecord } from '../../model/records.ts';
import type { Applied } from '../store.ts';
import type { ApplyContext } from './applyContext.ts';
import type { Connection } from './driver.ts';
import { BEGIN, beatWhile, END, goOn, type ImportSettings, TAKE_OVER } from './importGate.ts';
import { Loader } from './loader.ts';
import { lockMeta, noteAdded, recordHead } from './recordChangeSet.ts';
import { importing, movedOn, tooMany } from './refusals.ts';
import { dropIndexes, makeIndexes } from './schema.ts';

/** Relationships first: a source may have more of them than fit into one transaction. */
const CLEAR = [
  'MATCH ()-[r:EVIDENCED_BY]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS',
  'MATCH (:Entity)-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS',
  `MATCH (n:Source|Entity|Relation|Stage|Measure|ChangeSet|Change|Added|Tally)
   CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`,
] as const;
const FORGET = 'MATCH (meta:Meta) SET meta.seq = 0, meta.revisions = [0, 0, 0]';

/**
 * Writes what is too much for one transaction, into an empty graph only: in many, behind a marker that keeps every
 * reader out until the last one sets the revision. When anything goes wrong all of it is taken away again.
 * @param rest what comes after the records given, in the order of RECORD_KINDS.
 */
export async function importAll(
  context: ApplyContext,
  draft: ChangeSetDraft,
  given: readonly GraphRecord[],
  rest: AsyncIterable<GraphRecord>,
): Promise<Applied> {
  const { connection } = context;
  const importer = context.newId();
  const standing = await connection.write(async (run) => {
    const found = await lockMeta(run);
    if (draft.expectedRevision !== undefined && draft.expectedRevision !== found.revisions[2]) {
      throw movedOn(draft.expectedRevision, found.revisions[2]);
    }
    if (found.seq > 0) throw tooMany(context.importing.mostAtOnce);
    await run(BEGIN, { importer });
    return found;
  });
  const beating = beatWhile(connection, importer, context.importing);
  const loader = new Loader(context, importer, new Set(draft.remove ?? []));
  try {
    await dropIndexes(connection);
    for (const record of given) await loader.add(record);
    for await (const record of rest) await loader.add(record);
    const { added, tally, level } = await loader.finish();
    await makeIndexes(connection);
    const { author, reason } = draft;
    const changeSet = { id: importer, author, reason, at: context.now().toISOString() };
    const revision = await connection.write(
      async (run) => {
        // Both, in the order of who takes over: neither may wait for the other.
        for (const lane of [1, 0]) await goOn(run, importer, lane);
        await tally.write(run);
        const head = await recordHead(run, standing, changeSet, level);
        await noteAdded(run, importer, head.seq, added);
        await run(END);
        return head.revision;
      },
      { timeout: 0 },
    );
    return { changeSet: { ...changeSet, revision }, changed: added.length, entities: null };
  } catch (error) {
    await loader.settled();
    // Only what is still ours: another process may have cleared it, and begun an import of its own.
    await connection
      .write((run) => goOn(run, importer))
      .then(() => clear(connection))
      .catch(() => undefined);
    throw error;
  } finally {
    beating.stop();
  }
}

/**
 * Takes away what an import left behind that was broken off.
 * @throws STORE_UNAVAILABLE when it may still be going on.
 */
export async function clearBrokenImport(
  connection: Connection,
  importer: string,
  settings: ImportSettings,
): Promise<void> {
  const { deadAfter } = settings;
  const taken = await connection.write((run) => run(TAKE_OVER, { importer, deadAfter }));
  if (taken.length === 0) throw importing();
  const beating = beatWhile(connection, importer, settings);
  try {
    await clear(connection);
  } finally {
    beating.stop();
  }
}

async function clear(connection: Connection): Promise<void> {
  for (const query of CLEAR) await connection.administer(query);
  await makeIndexes(connection);
  await connection.write(async (run) => {
    await run(FORGET);
    await run(END);
  });
}

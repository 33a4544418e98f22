import type { ChangeSetDraft } from '../../model/changeSets.ts';
import type { EntityFacts } from '../../model/derived.ts';
import { storeUnavailable } from '../../model/errors.ts';
import type { GraphRecord, Id, RecordKind } from '../../model/records.ts';
import { type Level, recordLevel } from '../../model/visibility.ts';
import type { Applied } from '../store.ts';
import { entityViews, type View } from '../views.ts';
import type { ApplyContext } from './applyContext.ts';
import type { Connection, Run } from './driver.ts';
import { type AddedRecord, lockMeta, noteAdded, recordHead } from './recordChangeSet.ts';
import { referencesOf } from './references.ts';
import { givenTwice, missing, movedOn, tooMany } from './refusals.ts';
import { dropIndexes, makeIndexes } from './schema.ts';
import type { Surroundings } from './storedForm.ts';
import { Tally } from './tally.ts';
import { createRows, LINK_PARTS, partsOf, rowOf, runRows } from './writeRecords.ts';

const BATCH = 5_000;
const HEARTBEAT_MS = 5_000;
const CONSIDERED_DEAD_AFTER_MS = 30_000;

/** The gate says who imports, and when they last said so. */
const BEGIN = `MATCH (gate:Gate) SET gate.turn = gate.turn + 1 + gate.turn % 2,
  gate.importing = timestamp(), gate.importer = $importer`;
/** Locks the gate before it looks, so that it never marks again what has just been ended. */
const GO_ON = `MATCH (gate:Gate) SET gate.lockedAt = timestamp()
  WITH gate WHERE gate.importer = $importer SET gate.importing = timestamp() RETURN gate.turn AS turn`;
const END = `MATCH (gate:Gate) SET gate.turn = gate.turn + gate.turn % 2 REMOVE gate.importing, gate.importer`;
const TAKE_OVER = `MATCH (meta:Meta) MATCH (gate:Gate) SET meta.lockedAt = timestamp(), gate.lockedAt = timestamp()
  WITH meta, gate WHERE meta.seq = 0 AND gate.importing IS NOT NULL
    AND timestamp() - gate.importing > ${CONSIDERED_DEAD_AFTER_MS}
  SET gate.importing = timestamp(), gate.importer = $importer RETURN gate.turn AS turn`;
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
    if (found.seq > 0) throw tooMany();
    await run(BEGIN, { importer });
    return found;
  });
  const heartbeat = setInterval(() => {
    connection.write((run) => run(GO_ON, { importer })).catch(() => undefined);
  }, HEARTBEAT_MS).unref();
  try {
    await dropIndexes(connection);
    const loader = new Loader(context, importer, new Set(draft.remove ?? []));
    for (const record of given) await loader.add(record);
    for await (const record of rest) await loader.add(record);
    const { added, tally, level } = await loader.finish();
    await makeIndexes(connection);
    const { author, reason } = draft;
    const changeSet = { id: importer, author, reason, at: context.now().toISOString() };
    const revision = await connection.write(
      async (run) => {
        await goOn(run, importer);
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
    await clear(connection).catch(() => undefined);
    throw error;
  } finally {
    clearInterval(heartbeat);
  }
}

/**
 * Takes away what an import left behind that was broken off.
 * @throws STORE_UNAVAILABLE when it may still be going on.
 */
export async function clearBrokenImport(connection: Connection, importer: string): Promise<void> {
  const taken = await connection.write((run) => run(TAKE_OVER, { importer }));
  if (taken.length === 0) {
    throw storeUnavailable(
      'A large import is being written, or was broken off less than half a minute ago. Try again in a moment.',
    );
  }
  await clear(connection);
}

async function clear(connection: Connection): Promise<void> {
  for (const query of CLEAR) await connection.administer(query);
  await connection.write(async (run) => {
    await run(FORGET);
    await run(END);
  });
  await makeIndexes(connection);
}

async function goOn(run: Run, importer: string): Promise<void> {
  const found = await run(GO_ON, { importer });
  if (found.length === 0) {
    throw storeUnavailable('Another process took this import for broken off and cleared it: import again.');
  }
}

/** Writes records as they come, one batch while the next is made. */
class Loader {
  readonly tally = new Tally();
  readonly #context: ApplyContext;
  readonly #importer: string;
  readonly #left: ReadonlySet<Id>;
  readonly #levels = new Map<Id, { readonly kind: RecordKind; readonly level: Level }>();
  readonly #views = new Map<Id, readonly View<EntityFacts>[]>();
  readonly #shared = new Map<string, readonly View<EntityFacts>[]>();
  readonly #added: AddedRecord[] = [];
  /** Sums of measures are seen by the levels of their parts, which may come after them. */
  readonly #sums: GraphRecord[] = [];
  readonly #around: Surroundings;
  #kind: RecordKind = 'source';
  #rows: Readonly<Record<string, unknown>>[] = [];
  #writing: Promise<unknown> = Promise.resolve();

  constructor(context: ApplyContext, importer: string, left: ReadonlySet<Id>) {
    this.#context = context;
    this.#importer = importer;
    this.#left = left;
    const level = (id: Id): Level => this.#levels.get(id)?.level ?? 2;
    this.#around = {
      ontology: context.ontology,
      sourceLevel: level,
      measureLevel: level,
      views: (id) => this.#views.get(id) ?? [],
    };
  }

  async add(record: GraphRecord): Promise<void> {
    const { id, record: kind } = record;
    if (this.#left.has(id)) return;
    if (this.#levels.has(id)) throw givenTwice(id);
    for (const [named, other] of referencesOf(record)) {
      if (named !== 'measure' && this.#levels.get(other)?.kind !== named) throw missing(record, named, other);
    }
    const { sourceLevel } = this.#around;
    const level = recordLevel(record, sourceLevel, sourceLevel);
    this.#levels.set(id, { kind, level });
    if (record.record === 'entity') this.#views.set(id, this.#viewsOf(record, level));
    this.#added.push({ id, record: kind, level });
    this.tally.add({ record, level });
    if (record.record === 'measure' && record.parts.length > 0) this.#sums.push(record);
    else await this.#put(record, level);
  }

  async finish(): Promise<{
    readonly added: readonly AddedRecord[];
    readonly tally: Tally;
    readonly level: Level;
  }> {
    for (const record of this.#sums) {
      for (const { part } of partsOf(record)) {
        if (this.#levels.get(part)?.kind !== 'measure') throw missing(record, 'measure', part);
      }
      await this.#put(record, this.#levels.get(record.id)?.level ?? 2);
    }
    await this.#flush();
    await this.#writing;
    await this.#write((run) => runRows(run, LINK_PARTS, this.#sums.flatMap(partsOf)));
    const level = this.#added.reduce<Level>((least, each) => (each.level < least ? each.level : least), 2);
    return { added: this.#added, tally: this.tally, level };
  }

  /** Most entities have nothing dated: those of one kind share what there is to know of them. */
  #viewsOf(entity: Extract<GraphRecord, { record: 'entity' }>, level: Level): readonly View<EntityFacts>[] {
    if (entity.attributes.length > 0) return entityViews(entity, level, this.#around.sourceLevel);
    const key = `${level} ${entity.kind}`;
    const views = this.#shared.get(key) ?? entityViews(entity, level, this.#around.sourceLevel);
    this.#shared.set(key, views);
    return views;
  }

  async #put(record: GraphRecord, level: Level): Promise<void> {
    if (record.record !== this.#kind || this.#rows.length >= BATCH) await this.#flush();
    this.#kind = record.record;
    this.#rows.push(rowOf({ record, level }, this.#around));
  }

  async #flush(): Promise<void> {
    const rows = this.#rows;
    const kind = this.#kind;
    this.#rows = [];
    await this.#writing;
    if (rows.length === 0) return;
    this.#writing = this.#write((run) => createRows(run, kind, rows));
    // It is waited for, and its error met, before the next one begins.
    this.#writing.catch(() => undefined);
  }

  #write(work: (run: Run) => Promise<void>): Promise<void> {
    return this.#context.connection.write(
      async (run) => {
        await goOn(run, this.#importer);
        await work(run);
      },
      { timeout: 0 },
    );
  }
}

import type { EntityFacts } from '../../model/derived.ts';
import type { GraphRecord, Id, RecordKind } from '../../model/records.ts';
import { type Level, recordLevel } from '../../model/visibility.ts';
import { entityViews, type View } from '../views.ts';
import type { ApplyContext } from './applyContext.ts';
import type { Run } from './driver.ts';
import { GO_ON, goOn } from './importGate.ts';
import type { AddedRecord } from './recordChangeSet.ts';
import { referencesOf } from './references.ts';
import { givenTwice, missing } from './refusals.ts';
import type { Surroundings } from './storedForm.ts';
import { Tally } from './tally.ts';
import { creations, LINK_PARTS, partsOf, rowOf, runRows } from './writeRecords.ts';

/** Writes records as they come, one batch while the next is made. */
export class Loader {
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
  /** What each lane is writing: see GO_ON. */
  readonly #writing: Promise<unknown>[] = GO_ON.map(() => Promise.resolve());

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
    await Promise.all(this.#writing);
    await this.#write((run) => runRows(run, LINK_PARTS, this.#sums.flatMap(partsOf)));
    const level = this.#added.reduce<Level>((least, each) => (each.level < least ? each.level : least), 2);
    return { added: this.#added, tally: this.tally, level };
  }

  /** Waits until nothing is being written any more, however that went. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#writing);
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
    if (record.record !== this.#kind || this.#rows.length >= this.#context.importing.batch)
      await this.#flush();
    if (record.record !== this.#kind) await Promise.all(this.#writing);
    this.#kind = record.record;
    this.#rows.push(rowOf({ record, level }, this.#around));
  }

  async #flush(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    if (rows.length === 0) return;
    for (const [lane, create] of creations(this.#kind, rows).entries()) {
      await this.#writing[lane];
      const writing = this.#write(create, lane);
      // It is waited for, and its error met, before the next one begins.
      writing.catch(() => undefined);
      this.#writing[lane] = writing;
    }
  }

  #write(work: (run: Run) => Promise<void>, lane = 0): Promise<void> {
    return this.#context.connection.write(
      async (run) => {
        await goOn(run, this.#importer, lane);
        await work(run);
      },
      { timeout: 0 },
    );
  }
}

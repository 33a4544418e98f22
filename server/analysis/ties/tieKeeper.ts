import type { Ontology } from '../../model/ontology.ts';
import type { Period } from '../../model/periods.ts';
import { type GraphRecord, RECORD_KINDS, type RecordKind } from '../../model/records.ts';
import type { TieFilter } from '../../model/ties/tieFilter.ts';
import { EVERYTHING, type Level, type Viewer } from '../../model/visibility.ts';
import type { DerivedMembers } from '../members/derivedMembers.ts';
import { deriveMembers } from '../members/deriveMembers.ts';
import { Columns } from './columns.ts';
import type { DerivedTies } from './derivedTies.ts';
import { FactColumns } from './factColumns.ts';
import { factsOf } from './factsOf.ts';
import { tiesOfFacts } from './tiesOfFacts.ts';

/** What is asked of whoever holds the facts. */
export interface FactSource {
  stream(viewer: Viewer, records: readonly RecordKind[]): AsyncIterable<{ readonly record: GraphRecord }>;
  /** How many change sets the viewer may know of. */
  revision(viewer: Viewer): Promise<number>;
  /** Change sets, newest first. */
  changeSets(
    viewer: Viewer,
    page: { readonly first: number },
  ): Promise<readonly { readonly item: { readonly id: string; readonly revision: number } }[]>;
  changes(
    viewer: Viewer,
    changeSet: string,
  ): Promise<readonly { readonly before: GraphRecord | null; readonly after: GraphRecord | null }[]>;
}

/** As counted by a viewer of each clearance. */
export type Revisions = readonly [number, number, number];

/** So many change sets are taken over one by one; of more, everything is read again. */
const MOST_CHANGE_SETS = 100;
const TIE_RECORDS: readonly RecordKind[] = ['source', 'entity', 'relation', 'stage'];
const CLEARANCES = [0, 1, 2] as const;

/** Keeps the facts of a store, follows its changes, and derives ties of any viewer by any filter. */
export class TieKeeper {
  readonly #source: FactSource;
  readonly #ontology: Ontology;
  #columns: Columns | null = null;
  #revisions: Revisions = [0, 0, 0];
  readonly #facts = new FactColumns();

  constructor(source: FactSource, ontology: Ontology) {
    this.#source = source;
    this.#ontology = ontology;
  }

  /** Takes over what has changed since it was last asked; reads everything the first time. Gives what it holds now. */
  async follow(): Promise<Revisions> {
    const now = await this.#readRevisions();
    const columns = this.#columns;
    if (columns && now[2] === this.#revisions[2]) return now;
    const isTaken = columns !== null && (await this.#takeOver(columns, this.#revisions[2]));
    if (!isTaken) this.#columns = await this.#readAll();
    this.#revisions = now;
    return now;
  }

  /** @throws where nothing has been read. */
  derive(clearance: Level, filter: TieFilter): DerivedTies {
    const columns = this.#columns;
    if (!columns) throw new Error('the facts have not been read');
    const found = factsOf(columns, this.#ontology, clearance, filter, this.#facts);
    return tiesOfFacts(columns, found, this.#revisions[clearance]);
  }

  /** @throws where nothing has been read. */
  surround(clearance: Level, period: Period | undefined): DerivedMembers {
    const columns = this.#columns;
    if (!columns) throw new Error('the facts have not been read');
    return deriveMembers(columns, this.#ontology, clearance, period, this.#facts, this.#revisions[clearance]);
  }

  async #readRevisions(): Promise<Revisions> {
    const [a = 0, b = 0, c = 0] = await Promise.all(
      CLEARANCES.map((clearance) => this.#source.revision({ clearance })),
    );
    return [a, b, c];
  }

  async #readAll(): Promise<Columns> {
    const columns = new Columns(this.#ontology);
    for await (const { record } of this.#source.stream(EVERYTHING, TIE_RECORDS)) columns.put(record);
    return columns;
  }

  /** False where the changes cannot be taken over one by one. */
  async #takeOver(columns: Columns, known: number): Promise<boolean> {
    const newest = await this.#source.changeSets(EVERYTHING, { first: MOST_CHANGE_SETS });
    const sets = newest.filter(({ item }) => item.revision > known).reverse();
    if (sets[0]?.item.revision !== known + 1) return false;
    for (const { item } of sets) {
      const changes = await this.#source.changes(EVERYTHING, item.id);
      for (const { before, after } of changes) if (before && !after) columns.remove(before);
      const put = changes.flatMap(({ after }) => after ?? []);
      put.sort((a, b) => RECORD_KINDS.indexOf(a.record) - RECORD_KINDS.indexOf(b.record));
      for (const record of put) if (!columns.put(record)) return false;
    }
    return true;
  }
}

import { Columns } from '../server/analysis/ties/columns.ts';
import { FactColumns } from '../server/analysis/ties/factColumns.ts';
import { factsOf } from '../server/analysis/ties/factsOf.ts';
import { tiesOfFacts } from '../server/analysis/ties/tiesOfFacts.ts';
import { parseAgain, settled } from '../server/ingest/interchange.ts';
import type { Ontology } from '../server/model/ontology.ts';
import type { Id, Kind } from '../server/model/records.ts';

/** Counts the ties the public would have of a store of some lines, given in the order of an export and without a fault. */
export class TieCounter {
  readonly #ontology: Ontology;
  readonly #columns: Columns;
  readonly #kinds = new Map<Id, Kind>();

  constructor(ontology: Ontology) {
    this.#ontology = ontology;
    this.#columns = new Columns(ontology);
  }

  put(line: string): void {
    const read = parseAgain(line, this.#ontology);
    if (read.record === 'entity') this.#kinds.set(read.id, read.kind);
    this.#columns.put(settled(read, this.#ontology, (id) => this.#kinds.get(id) ?? null));
  }

  count(): number {
    const found = factsOf(this.#columns, this.#ontology, 0, {}, new FactColumns());
    return tiesOfFacts(this.#columns, found, 0).a.length;
  }
}

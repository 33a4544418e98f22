import type { PartialDate } from '../model/dates.ts';
import type { Id, Relation, RelationType } from '../model/records.ts';
import { Column, Numbering } from './column.ts';

/** What is kept of a relation: enough to check its ends and to know the same fact again. */
export type KeptRelation = Pick<
  Relation,
  'id' | 'type' | 'from' | 'to' | 'role' | 'since' | 'until' | 'asOf'
>;

/** The numbers of the ids of a relation: to look them up takes most of an import's checks. */
export interface RelationNumbers {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

const WIDTH = 8;

/** The relations of an import, 32 bytes each beside their ids, and which of them state the same fact. */
export class RelationTable {
  readonly #ids: Numbering<Id>;
  readonly #words = new Numbering<string>();
  readonly #cells = new Column();
  #rows = 0;
  /** Open addressing over rows: a row's number plus 1, or 0. */
  #slots = new Int32Array(1 << 12);

  constructor(ids: Numbering<Id>) {
    this.#ids = ids;
  }

  get length(): number {
    return this.#rows;
  }

  /** Adds a relation; gives the id of one added before that states the same fact, if there is one. */
  add({ type, role, since, until, asOf }: KeptRelation, { id, from, to }: RelationNumbers): Id | null {
    const row = this.#rows++;
    const words = [type, role, since, until, asOf].map((word) => this.#words.of(word));
    [id, from, to, ...words].forEach((cell, i) => {
      this.#cells.set(row * WIDTH + i, cell);
    });
    if (2 * this.#rows > this.#slots.length) this.#grow();
    const same = this.#find(row);
    return same === null ? null : this.#ids.text(this.#cells.get(same * WIDTH));
  }

  numbersAt(row: number): RelationNumbers {
    const cell = (i: number) => this.#cells.get(row * WIDTH + i);
    return { id: cell(0), from: cell(1), to: cell(2) };
  }

  at(row: number): KeptRelation {
    const cell = (i: number) => this.#cells.get(row * WIDTH + i);
    return {
      id: this.#ids.text(cell(0)) as Id,
      from: this.#ids.text(cell(1)) as Id,
      to: this.#ids.text(cell(2)) as Id,
      type: this.#words.text(cell(3)) as RelationType,
      role: this.#words.text(cell(4)),
      since: this.#words.text(cell(5)) as PartialDate | null,
      until: this.#words.text(cell(6)) as PartialDate | null,
      asOf: this.#words.text(cell(7)) as PartialDate | null,
    };
  }

  /** Puts a row into its slot; gives the row that states the same fact and stands there already. */
  #find(row: number): number | null {
    const mask = this.#slots.length - 1;
    for (let slot = this.#hash(row) & mask; ; slot = (slot + 1) & mask) {
      const other = (this.#slots[slot] ?? 0) - 1;
      if (other < 0) {
        this.#slots[slot] = row + 1;
        return null;
      }
      if (this.#same(row, other)) return other;
    }
  }

  #hash(row: number): number {
    let hash = 0x811c9dc5;
    for (let i = 1; i < WIDTH; i++)
      hash = Math.imul(hash ^ this.#cells.get(row * WIDTH + i), 0x01000193) ^ (hash >>> 15);
    return hash >>> 0;
  }

  #same(a: number, b: number): boolean {
    for (let i = 1; i < WIDTH; i++) {
      if (this.#cells.get(a * WIDTH + i) !== this.#cells.get(b * WIDTH + i)) return false;
    }
    return true;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let row = 0; row < this.#rows - 1; row++) this.#find(row);
  }
}

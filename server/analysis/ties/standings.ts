import type { Columns } from './columns.ts';
import { NONE } from './columns.ts';
import type { Dating } from './dating.ts';

/** Stands by nothing, as an association does in itself. */
export const ITSELF = -1;

/**
 * One way somebody stands in something, as a number: below the number of relations it is that relation alone,
 * above one of those joined here. See `Standing`.
 */
export class Standings {
  readonly #relations: number;
  readonly #dating: Dating;
  readonly #ranks: Int32Array;
  readonly #joined: {
    readonly day: number;
    readonly undated: boolean;
    readonly relations: readonly number[];
  }[] = [];

  constructor(columns: Columns, dating: Dating, ranks: Int32Array) {
    this.#relations = columns.relations.size;
    this.#dating = dating;
    this.#ranks = ranks;
  }

  dayOf(standing: number): number {
    if (standing === ITSELF) return NONE;
    return standing < this.#relations
      ? (this.#dating.day[standing] ?? NONE)
      : (this.#joined[standing - this.#relations]?.day ?? NONE);
  }

  isUndated(standing: number): boolean {
    if (standing === ITSELF) return false;
    return standing < this.#relations
      ? this.#dating.undated[standing] === 1
      : (this.#joined[standing - this.#relations]?.undated ?? false);
  }

  /** Ascending by id. */
  relationsOf(standing: number): readonly number[] {
    if (standing === ITSELF) return [];
    return standing < this.#relations
      ? [standing]
      : (this.#joined[standing - this.#relations]?.relations ?? []);
  }

  /** Whether it is one relation. */
  isSingle = (standing: number): boolean => standing >= 0 && standing < this.#relations;

  /** Both at once. */
  join(a: number, b: number): number {
    if (a === ITSELF) return b;
    if (b === ITSELF) return a;
    this.#joined.push({
      day: this.dayOfBoth(a, b),
      undated: this.isUndated(a) && this.isUndated(b),
      relations: this.relationsOfBoth(a, b),
    });
    return this.#relations + this.#joined.length - 1;
  }

  /** The same, dated by another relation too, which is not told of. */
  aged(standing: number, by: number): number {
    const [day, undated] = [this.dayOfBoth(standing, by), this.isUndatedBoth(standing, by)];
    const isSame = day === this.dayOf(standing) && undated === this.isUndated(standing);
    if (standing === ITSELF || isSame) return standing;
    this.#joined.push({ day, undated, relations: this.relationsOf(standing) });
    return this.#relations + this.#joined.length - 1;
  }

  /** The earlier; of one that is dated and one that is not, that of the dated one. */
  dayOfBoth(a: number, b: number): number {
    if (a === ITSELF) return this.dayOf(b);
    if (b === ITSELF) return this.dayOf(a);
    const [undatedA, undatedB] = [this.isUndated(a), this.isUndated(b)];
    const [dayA, dayB] = [this.dayOf(a), this.dayOf(b)];
    if (undatedA !== undatedB) return undatedA ? dayB : dayA;
    if (dayA === NONE || dayB === NONE) return dayA === NONE ? dayB : dayA;
    return Math.min(dayA, dayB);
  }

  isUndatedBoth(a: number, b: number): boolean {
    if (a === ITSELF) return this.isUndated(b);
    if (b === ITSELF) return this.isUndated(a);
    return this.isUndated(a) && this.isUndated(b);
  }

  relationsOfBoth(a: number, b: number): readonly number[] {
    const both = new Set([...this.relationsOf(a), ...this.relationsOf(b)]);
    return [...both].sort((x, y) => (this.#ranks[x] ?? 0) - (this.#ranks[y] ?? 0));
  }

  /** By the first difference of their ids; a beginning of the other comes first. */
  compare(a: readonly number[], b: readonly number[]): number {
    const shared = Math.min(a.length, b.length);
    for (let i = 0; i < shared; i++) {
      const order = (this.#ranks[a[i] ?? 0] ?? 0) - (this.#ranks[b[i] ?? 0] ?? 0);
      if (order !== 0) return order;
    }
    return a.length - b.length;
  }
}

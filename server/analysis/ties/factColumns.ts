/** Stands for no thing, no relation, no list. */
export const NOTHING = -1;
/** So many relations a fact has columns for. */
const FEW = 2;

/** What a fact stands on, by number of the fact. */
export interface StandsOn {
  /** The first relation; where there are more than two, how many. */
  readonly first: Int32Array;
  /** The second, or NOTHING; below that, the place in `further` where all of them begin, as NOTHING - 1 - place. */
  readonly second: Int32Array;
  readonly further: Int32Array;
}

/** In the order of their ids. */
export function relationsOf({ first, second, further }: StandsOn, fact: number): readonly number[] {
  const [one, two] = [first[fact] ?? NOTHING, second[fact] ?? NOTHING];
  if (two === NOTHING) return [one];
  if (two > NOTHING) return [one, two];
  const begin = NOTHING - 1 - two;
  return Array.from(further.subarray(begin, begin + one));
}

/**
 * Facts by number, as they are found: see `TieFact`. Columns have room for more than there are, and are filled again
 * by every derivation, because making them anew takes as long as filling them.
 */
export class FactColumns implements StandsOn {
  count = 0;
  /** Both ends, as places in the order of their ids. */
  low = new Int32Array(0);
  high = new Int32Array(0);
  thing = new Int32Array(0);
  /** Number of the strength. */
  strength = new Uint8Array(0);
  weight = new Float64Array(0);
  /** The weight with its age. */
  now = new Float64Array(0);
  day = new Int32Array(0);
  undated = new Uint8Array(0);
  first = new Int32Array(0);
  second = new Int32Array(0);
  further = new Int32Array(0);
  furtherCount = 0;

  clear(): void {
    this.count = 0;
    this.furtherCount = 0;
  }

  /** The number of a new fact, whose columns are to be filled. */
  add(): number {
    if (this.count === this.low.length) this.#grow(Math.max(1_024, 2 * this.count));
    return this.count++;
  }

  /** @param relations at least one, in the order of their ids. */
  standOn(fact: number, relations: readonly number[]): void {
    const isFew = relations.length <= FEW;
    this.first[fact] = isFew ? (relations[0] ?? NOTHING) : relations.length;
    this.second[fact] = isFew ? (relations[1] ?? NOTHING) : NOTHING - 1 - this.furtherCount;
    if (isFew) return;
    const end = this.furtherCount + relations.length;
    if (end > this.further.length) this.further = larger(new Int32Array(2 * end), this.further);
    this.further.set(relations, this.furtherCount);
    this.furtherCount = end;
  }

  move(fact: number, to: number): void {
    if (fact === to) return;
    for (const column of this.#columns()) column[to] = column[fact] ?? 0;
  }

  #columns = () => [
    this.low,
    this.high,
    this.thing,
    this.strength,
    this.weight,
    this.now,
    this.day,
    this.undated,
    this.first,
    this.second,
  ];

  #grow(size: number): void {
    this.low = larger(new Int32Array(size), this.low);
    this.high = larger(new Int32Array(size), this.high);
    this.thing = larger(new Int32Array(size), this.thing);
    this.strength = larger(new Uint8Array(size), this.strength);
    this.weight = larger(new Float64Array(size), this.weight);
    this.now = larger(new Float64Array(size), this.now);
    this.day = larger(new Int32Array(size), this.day);
    this.undated = larger(new Uint8Array(size), this.undated);
    this.first = larger(new Int32Array(size), this.first);
    this.second = larger(new Int32Array(size), this.second);
  }
}

function larger<T extends Int32Array | Uint8Array | Float64Array>(into: T, from: T): T {
  into.set(from);
  return into;
}

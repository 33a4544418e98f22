/** Texts by number, in shared memory: whoever holds it reads those there were when it was handed over, and no others. */
export interface Texts {
  readonly bytes: SharedArrayBuffer;
  /** Where each text ends. */
  readonly ends: Uint32Array<SharedArrayBuffer>;
}

export function textAt({ bytes, ends }: Texts, number: number): string {
  const begin = number === 0 ? 0 : (ends[number - 1] ?? 0);
  const end = ends[number] ?? begin;
  return Buffer.from(bytes, begin, end - begin).toString('utf8');
}

/** Numbers for ids, in the order they are first given; none is ever given up. */
export class Numbering {
  /** Of all that are looked up; else of those given out of order, because those before them are found by halving. */
  readonly #numbers = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #isLookedUp: boolean;
  /** So many were given in their order at first, as a store streams them. */
  #inOrder = 0;
  #bytes = Buffer.from(new SharedArrayBuffer(1 << 16));
  #ends = new Uint32Array(new SharedArrayBuffer(1 << 14));
  #order = new Int32Array(0);
  #ranks = new Int32Array(0);

  /** @param isLookedUp whether ids are asked for again and again; else they take less memory and time to number. */
  constructor(isLookedUp: boolean) {
    this.#isLookedUp = isLookedUp;
  }

  get size(): number {
    return this.#ids.length;
  }

  numberOf(id: string): number {
    const number = this.#ids.length;
    const isNext = number === this.#inOrder && (number === 0 || id > this.idOf(number - 1));
    const known = isNext ? undefined : this.known(id);
    if (known !== undefined) return known;
    if (isNext) this.#inOrder++;
    if (!isNext || this.#isLookedUp) this.#numbers.set(id, number);
    this.#ids.push(id);
    this.#write(number, id);
    return number;
  }

  known(id: string): number | undefined {
    const found = this.#numbers.get(id);
    if (found !== undefined || this.#isLookedUp) return found;
    if (this.#inOrder === 0 || id > this.idOf(this.#inOrder - 1)) return undefined;
    let [low, high] = [0, this.#inOrder];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.idOf(middle) < id) low = middle + 1;
      else high = middle;
    }
    return this.idOf(low) === id ? low : undefined;
  }

  idOf(number: number): string {
    return this.#ids[number] ?? '';
  }

  get texts(): Texts {
    return { bytes: this.#bytes.buffer, ends: this.#ends };
  }

  /** For each number its place in the order of the ids. */
  ranks(): Int32Array {
    const before = this.#order;
    const count = this.#ids.length;
    if (before.length === count) return this.#ranks;
    const ids = this.#ids;
    const added = Array.from({ length: count - before.length }, (_, i) => before.length + i);
    if (this.#inOrder < count) added.sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));
    const order = new Int32Array(count);
    let from = 0;
    let at = 0;
    for (const number of added) {
      if (from === before.length) {
        order[at++] = number;
        continue;
      }
      const end = firstAfter(before, ids, ids[number] ?? '', from);
      order.set(before.subarray(from, end), at);
      at += end - from;
      from = end;
      order[at++] = number;
    }
    order.set(before.subarray(from), at);
    const ranks = new Int32Array(count);
    for (let place = 0; place < count; place++) ranks[order[place] ?? 0] = place;
    this.#order = order;
    this.#ranks = ranks;
    return ranks;
  }

  #write(number: number, id: string): void {
    const begin = number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
    if (begin + 3 * id.length > this.#bytes.length) {
      const bytes = Buffer.from(new SharedArrayBuffer(2 * (begin + 3 * id.length)));
      bytes.set(this.#bytes);
      this.#bytes = bytes;
    }
    if (number >= this.#ends.length) {
      const ends = new Uint32Array(new SharedArrayBuffer(8 * this.#ends.length));
      ends.set(this.#ends);
      this.#ends = ends;
    }
    this.#ends[number] = begin + this.#bytes.write(id, begin, 'utf8');
  }
}

function firstAfter(order: Int32Array, ids: readonly string[], id: string, from: number): number {
  let [low, high] = [from, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[order[middle] ?? 0] ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A binary heap of entries; the first by `isBefore` comes out first. */
export class Heap<T> {
  readonly #entries: T[] = [];
  readonly #isBefore: (a: T, b: T) => boolean;

  constructor(isBefore: (a: T, b: T) => boolean) {
    this.#isBefore = isBefore;
  }

  get size(): number {
    return this.#entries.length;
  }

  /** Undefined when it is empty. */
  get first(): T | undefined {
    return this.#entries[0];
  }

  push(entry: T): void {
    const entries = this.#entries;
    let at = entries.length;
    entries.push(entry);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = entries[parent] as T;
      if (!this.#isBefore(entry, above)) break;
      entries[at] = above;
      at = parent;
    }
    entries[at] = entry;
  }

  /** Undefined when it is empty. */
  pop(): T | undefined {
    const entries = this.#entries;
    const first = entries[0];
    const last = entries.pop();
    if (last === undefined || entries.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= entries.length) break;
      const right = child + 1;
      if (right < entries.length && this.#isBefore(entries[right] as T, entries[child] as T)) child = right;
      if (!this.#isBefore(entries[child] as T, last)) break;
      entries[at] = entries[child] as T;
      at = child;
    }
    entries[at] = last;
    return first;
  }
}

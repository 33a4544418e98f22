/** A row so short is sorted by hand. */
const SHORT = 40;
/** More than any row is long. */
const PLACES = 2 ** 26;
const EACH = 2 ** -26;

/**
 * Sorts rows of a table by a whole number below 2^27, keeping what is equal as it stands: number and place are one
 * number, which sorts without looking anything up. Holds what one row needs.
 */
export class RowOrder {
  #keys = new Float64Array(1_024);
  #length = 0;

  begin(length: number): void {
    if (length > this.#keys.length) this.#keys = new Float64Array(2 * length);
    this.#length = length;
  }

  set(place: number, key: number): void {
    this.#keys[place] = key * PLACES + place;
  }

  sort(): void {
    const keys = this.#keys;
    const length = this.#length;
    if (length > SHORT) {
      keys.subarray(0, length).sort();
      return;
    }
    for (let i = 1; i < length; i++) {
      const key = keys[i] ?? 0;
      let at = i;
      for (; at > 0 && (keys[at - 1] ?? 0) > key; at--) keys[at] = keys[at - 1] ?? 0;
      keys[at] = key;
    }
  }

  /** Where in the row the one stood that is now at a place. */
  placeBefore(place: number): number {
    const key = this.#keys[place] ?? 0;
    return key - Math.floor(key * EACH) * PLACES;
  }

  keyAt(place: number): number {
    return Math.floor((this.#keys[place] ?? 0) * EACH);
  }
}

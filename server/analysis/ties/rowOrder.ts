/** A row so short is sorted by hand. */
const SHORT = 40;

/**
 * Sorts a row of numbers where it lies. What is to be sorted by and what it belongs to are one number (see
 * `keyOf`), which sorts without looking anything up.
 */
export function sortRow(keys: Float64Array, begin: number, end: number): void {
  if (end - begin > SHORT) {
    keys.subarray(begin, end).sort();
    return;
  }
  for (let i = begin + 1; i < end; i++) {
    const key = keys[i] ?? 0;
    let at = i;
    for (; at > begin && (keys[at - 1] ?? 0) > key; at--) keys[at] = keys[at - 1] ?? 0;
    keys[at] = key;
  }
}

/** More than there are ties or facts. */
const NUMBERS = 2 ** 27;
const EACH = 2 ** -27;

/** @param by below 2^26, @param number below 2^27; what is equal goes by its number. */
export const keyOf = (by: number, number: number): number => by * NUMBERS + number;
export const byOf = (key: number): number => Math.floor(key * EACH);
export const numberIn = (key: number, by: number): number => key - by * NUMBERS;

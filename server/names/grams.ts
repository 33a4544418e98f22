/** Which documents hold a character, or two in a row, at the places indexed. */
export interface Grams {
  /** Documents by the two characters, each as often as it holds them; ascending for every two. */
  readonly postings: Uint32Array;
  /** Two characters as one number, ascending; the last character of a document is followed by 0. */
  readonly pairs: Uint32Array;
  /** Where the postings of each pair begin; one more than pairs. */
  readonly starts: Uint32Array;
}

/** A stretch of postings. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const pairOf = (first: number, second: number) => ((first << 16) | second) >>> 0;

/** Characters with the character after each (0 at the end) and the document they stand in, side by side. */
export interface Places {
  readonly first: Uint16Array;
  readonly second: Uint16Array;
  readonly document: Uint32Array;
}

/** The grams at some places, given by document: two counting sorts, so time and memory are linear. */
export function gramsOf({ first, second, document }: Places): Grams {
  const order = sortedBy(first, sortedBy(second, null));
  const pairs: number[] = [];
  const starts: number[] = [];
  let last = -1;
  for (let i = 0; i < order.length; i++) {
    const place = order[i] ?? 0;
    const pair = pairOf(first[place] ?? 0, second[place] ?? 0);
    if (pair !== last) {
      pairs.push(pair);
      starts.push(i);
      last = pair;
    }
    order[i] = document[place] ?? 0;
  }
  starts.push(order.length);
  return { postings: order, pairs: Uint32Array.from(pairs), starts: Uint32Array.from(starts) };
}

/** The places in the order of their keys, those of one key in the order given (ascending without one). */
function sortedBy(keys: Uint16Array, order: Uint32Array | null): Uint32Array {
  // Where the next place of each key goes.
  const next = new Uint32Array(0x1_0001);
  for (let i = 0; i < keys.length; i++) {
    const above = (keys[i] ?? 0) + 1;
    next[above] = (next[above] ?? 0) + 1;
  }
  for (let key = 1; key < next.length; key++) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  const sorted = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const place = order === null ? i : (order[i] ?? 0);
    const key = keys[place] ?? 0;
    const to = next[key] ?? 0;
    next[key] = to + 1;
    sorted[to] = place;
  }
  return sorted;
}

/** Where the postings of one character lie, or of two in a row. */
export function stretchOf(grams: Grams, first: number, second?: number): Stretch {
  const low = lowerBound(grams.pairs, pairOf(first, second ?? 0));
  if (second === undefined) {
    const high = first === 0xffff ? grams.pairs.length : lowerBound(grams.pairs, pairOf(first + 1, 0));
    return { from: grams.starts[low] ?? 0, to: grams.starts[high] ?? 0 };
  }
  if (grams.pairs[low] !== pairOf(first, second)) return { from: 0, to: 0 };
  return { from: grams.starts[low] ?? 0, to: grams.starts[low + 1] ?? 0 };
}

function lowerBound(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

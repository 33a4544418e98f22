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

const CHARACTERS = 0x1_0000;
/** How often each second character follows the first one being sorted; all 0 between two calls. */
const tally = new Uint32Array(CHARACTERS);

/**
 * The grams at some places, given by document: sorted by first character, then, among the places of each, by the
 * second. Both are counting sorts, so time and memory are linear, and the second stays within a small stretch.
 */
export function gramsOf({ first, second, document }: Places): Grams {
  const total = first.length;
  const next = new Uint32Array(CHARACTERS + 1);
  for (let i = 0; i < total; i++) {
    const above = (first[i] ?? 0) + 1;
    next[above] = (next[above] ?? 0) + 1;
  }
  for (let c = 1; c <= CHARACTERS; c++) next[c] = (next[c] ?? 0) + (next[c - 1] ?? 0);
  const seconds = new Uint16Array(total);
  const documents = new Uint32Array(total);
  for (let i = 0; i < total; i++) {
    const c = first[i] ?? 0;
    const to = next[c] ?? 0;
    next[c] = to + 1;
    seconds[to] = second[i] ?? 0;
    documents[to] = document[i] ?? 0;
  }

  const postings = new Uint32Array(total);
  const pairs: number[] = [];
  const starts: number[] = [];
  // Now next[c] is where the places of c end.
  for (let c = 0, from = 0; c < CHARACTERS; c++) {
    const to = next[c] ?? 0;
    if (from === to) continue;
    const met: number[] = [];
    for (let i = from; i < to; i++) {
      const after = seconds[i] ?? 0;
      const count = tally[after] ?? 0;
      if (count === 0) met.push(after);
      tally[after] = count + 1;
    }
    let start = from;
    for (const after of Uint16Array.from(met).sort()) {
      pairs.push(pairOf(c, after));
      starts.push(start);
      const count = tally[after] ?? 0;
      tally[after] = start;
      start += count;
    }
    for (let i = from; i < to; i++) {
      const after = seconds[i] ?? 0;
      const place = tally[after] ?? 0;
      tally[after] = place + 1;
      postings[place] = documents[i] ?? 0;
    }
    for (const after of met) tally[after] = 0;
    from = to;
  }
  starts.push(total);
  return { postings, pairs: Uint32Array.from(pairs), starts: Uint32Array.from(starts) };
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

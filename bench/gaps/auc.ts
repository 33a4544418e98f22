/** Scores of what came true and of what did not, each with how often it counts in a resample: see `aucOf`. */
export interface Judged {
  /** Ranks of all scores put together: equal scores have one rank. */
  readonly truths: Uint32Array;
  readonly others: Uint32Array;
  readonly ranks: number;
}

export function judged(truths: Float64Array, others: Float64Array): Judged {
  const values = Float64Array.from([...truths, ...others]).sort();
  const distinct = values.filter((value, i) => i === 0 || value !== values[i - 1]);
  const rankOf = (score: number) => {
    let [low, high] = [0, distinct.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((distinct[middle] ?? 0) < score) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    truths: Uint32Array.from(truths, rankOf),
    others: Uint32Array.from(others, rankOf),
    ranks: distinct.length,
  };
}

/**
 * The chance that one that came true scores more than one that did not; equal scores count half. NaN where there is
 * none of either.
 * @param truthCounts how often each counts; once where not given.
 */
export function aucOf(
  { truths, others, ranks }: Judged,
  truthCounts?: Uint32Array,
  otherCounts?: Uint32Array,
): number {
  const below = new Float64Array(ranks);
  let all = 0;
  for (let i = 0; i < others.length; i++) {
    const count = otherCounts ? (otherCounts[i] ?? 0) : 1;
    const rank = others[i] ?? 0;
    below[rank] = (below[rank] ?? 0) + count;
    all += count;
  }
  // Of each rank: those below it, and half of those on it.
  let sum = 0;
  for (let rank = 0; rank < ranks; rank++) {
    const here = below[rank] ?? 0;
    below[rank] = sum + here / 2;
    sum += here;
  }
  let won = 0;
  let count = 0;
  for (let i = 0; i < truths.length; i++) {
    const times = truthCounts ? (truthCounts[i] ?? 0) : 1;
    won += times * (below[truths[i] ?? 0] ?? 0);
    count += times;
  }
  return won / (count * all);
}

import { sharedNumbers, sharedShorts } from './derivedTies.ts';
import { byOf, keyOf, numberIn, sortRow } from './rowOrder.ts';

/** Ties in the order of a, b, each pair once and a < b. */
export interface TieList {
  readonly actors: number;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly costs: Uint16Array;
}

/**
 * The rows of a projection, in shared memory. Going through ties in their order puts the neighbours of every actor
 * in order; then each row is sorted by cost, and what costs the same stays as it is.
 */
export function rowsOf({ actors, a, b, costs: given }: TieList) {
  const offsets = sharedNumbers(actors + 1);
  const count = a.length;
  for (let tie = 0; tie < count; tie++) {
    offsets[(a[tie] ?? 0) + 1] = (offsets[(a[tie] ?? 0) + 1] ?? 0) + 1;
    offsets[(b[tie] ?? 0) + 1] = (offsets[(b[tie] ?? 0) + 1] ?? 0) + 1;
  }
  for (let i = 1; i <= actors; i++) offsets[i] = (offsets[i] ?? 0) + (offsets[i - 1] ?? 0);
  // Of each arc its cost and its tie; ties of one actor are in the order of its neighbours.
  const keys = new Float64Array(2 * count);
  const next = offsets.slice();
  for (let tie = 0; tie < count; tie++) {
    const from = a[tie] ?? 0;
    const to = b[tie] ?? 0;
    const key = keyOf(given[tie] ?? 0, tie);
    const there = next[from] ?? 0;
    next[from] = there + 1;
    keys[there] = key;
    const back = next[to] ?? 0;
    next[to] = back + 1;
    keys[back] = key;
  }
  const ties = sharedNumbers(2 * count);
  const neighbours = sharedNumbers(2 * count);
  const costs = sharedShorts(2 * count);
  for (let actor = 0, arc = 0; actor < actors; actor++) {
    const end = offsets[actor + 1] ?? 0;
    sortRow(keys, arc, end);
    for (; arc < end; arc++) {
      const key = keys[arc] ?? 0;
      const cost = byOf(key);
      const tie = numberIn(key, cost);
      const from = a[tie] ?? 0;
      ties[arc] = tie;
      neighbours[arc] = from === actor ? (b[tie] ?? 0) : from;
      costs[arc] = cost;
    }
  }
  return { offsets, neighbours, costs, ties };
}

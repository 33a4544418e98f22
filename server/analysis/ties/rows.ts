import { sharedNumbers, sharedShorts } from './derivedTies.ts';
import { RowOrder } from './rowOrder.ts';

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
  const ties = sharedNumbers(2 * count);
  const neighbours = sharedNumbers(2 * count);
  const costs = sharedShorts(2 * count);
  const next = offsets.slice();
  for (let tie = 0; tie < count; tie++) {
    const from = a[tie] ?? 0;
    const to = b[tie] ?? 0;
    const cost = given[tie] ?? 0;
    const there = next[from] ?? 0;
    const back = next[to] ?? 0;
    ties[there] = tie;
    neighbours[there] = to;
    costs[there] = cost;
    ties[back] = tie;
    neighbours[back] = from;
    costs[back] = cost;
    next[from] = there + 1;
    next[to] = back + 1;
  }
  const order = new RowOrder();
  let row = new Uint32Array(1_024);
  let tiesOfRow = new Uint32Array(1_024);
  for (let actor = 0; actor < actors; actor++) {
    const begin = offsets[actor] ?? 0;
    const length = (offsets[actor + 1] ?? 0) - begin;
    if (length < 2) continue;
    order.begin(length);
    for (let place = 0; place < length; place++) order.set(place, costs[begin + place] ?? 0);
    order.sort();
    if (length > row.length) {
      row = new Uint32Array(2 * length);
      tiesOfRow = new Uint32Array(2 * length);
    }
    for (let place = 0; place < length; place++) {
      row[place] = neighbours[begin + place] ?? 0;
      tiesOfRow[place] = ties[begin + place] ?? 0;
    }
    for (let place = 0; place < length; place++) {
      const before = order.placeBefore(place);
      neighbours[begin + place] = row[before] ?? 0;
      ties[begin + place] = tiesOfRow[before] ?? 0;
      costs[begin + place] = order.keyAt(place);
    }
  }
  return { offsets, neighbours, costs, ties };
}

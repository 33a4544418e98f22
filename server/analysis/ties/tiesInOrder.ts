import { LEAST_STRENGTH } from '../../model/ties/strength.ts';
import type { Columns } from './columns.ts';
import { type FactColumns, relationsOf } from './factColumns.ts';
import { byOf, keyOf, numberIn, sortRow } from './rowOrder.ts';

/** The ties facts make, in the order of their ends; columns have room for more than there are. */
export interface TiesInOrder {
  readonly count: number;
  /** Both ends, as places in the order of their ids. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly strengths: Float64Array;
  /** Where the facts of each tie begin in `facts`; one more at the end. */
  readonly factsFrom: Int32Array;
  /** Numbers of facts, those of a tie in the order of their relations. */
  readonly facts: Int32Array;
}

/** Counts facts out by their first end, then sorts each row by the other. */
export function tiesInOrder(columns: Columns, facts: FactColumns): TiesInOrder {
  const { now } = facts;
  const { keys, ends } = rowsByLow(facts, columns.entities.size);
  const compare = comparing(columns, facts);
  const ties = {
    low: new Int32Array(facts.count),
    high: new Int32Array(facts.count),
    strengths: new Float64Array(facts.count),
    factsFrom: new Int32Array(facts.count + 1),
    facts: new Int32Array(facts.count),
  };
  const { low, high, strengths, factsFrom, facts: order } = ties;
  let count = 0;
  let kept = 0;
  let at = 0;
  for (let row = 0; row < ends.length; row++) {
    const end = ends[row] ?? 0;
    sortRow(keys, at, end);
    while (at < end) {
      const other = byOf(keys[at] ?? 0);
      let to = kept;
      for (; at < end && byOf(keys[at] ?? 0) === other; at++) {
        const fact = numberIn(keys[at] ?? 0, other);
        let place = to++;
        for (; place > kept && compare(order[place - 1] ?? 0, fact) > 0; place--)
          order[place] = order[place - 1] ?? 0;
        order[place] = fact;
      }
      let rest = 1;
      for (let place = kept; place < to; place++) rest *= 1 - (now[order[place] ?? 0] ?? 0);
      if (1 - rest < LEAST_STRENGTH) continue;
      low[count] = row;
      high[count] = other;
      strengths[count] = 1 - rest;
      factsFrom[count++] = kept;
      kept = to;
    }
  }
  factsFrom[count] = kept;
  return { count, ...ties };
}

/** The other end and the number of each fact, by rows of the first end, and where each row ends. */
function rowsByLow({ count, low, high }: FactColumns, rows: number) {
  const ends = new Int32Array(rows);
  for (let fact = 0; fact < count; fact++) {
    const row = low[fact] ?? 0;
    ends[row] = (ends[row] ?? 0) + 1;
  }
  let begin = 0;
  for (let row = 0; row < rows; row++) {
    const length = ends[row] ?? 0;
    ends[row] = begin;
    begin += length;
  }
  const keys = new Float64Array(count);
  for (let fact = 0; fact < count; fact++) {
    const row = low[fact] ?? 0;
    const at = ends[row] ?? 0;
    ends[row] = at + 1;
    keys[at] = keyOf(high[fact] ?? 0, fact);
  }
  return { keys, ends };
}

/** Facts of one pair by their relations, then by what is shared. */
function comparing(columns: Columns, facts: FactColumns): (x: number, y: number) => number {
  const relations = columns.relations.ranks();
  const entities = columns.entities.ranks();
  const place = (ranks: Int32Array, number: number) => (number < 0 ? -1 : (ranks[number] ?? 0));
  return (x, y) => {
    const [left, right] = [relationsOf(facts, x), relationsOf(facts, y)];
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
      const order = place(relations, left[i] ?? -1) - place(relations, right[i] ?? -1);
      if (order !== 0) return order;
    }
    return place(entities, facts.thing[x] ?? -1) - place(entities, facts.thing[y] ?? -1);
  };
}

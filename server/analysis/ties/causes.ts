import type { DerivedTies } from './derivedTies.ts';
import { NOTHING } from './factColumns.ts';

/**
 * What ties stand on, counted as what is independent of each other: a direct relation, or a thing shared with all the
 * pairs it ties. Numbered by the first tie, and in it the first fact, each stands under, so that the numbers are the
 * same whatever the order the facts came in.
 */
export interface Causes {
  readonly count: number;
  /** Where the causes of each tie begin in `of`; one more at the end. */
  readonly from: Int32Array;
  readonly of: Int32Array;
}

export function causesOf({ factsFrom, facts, cause }: DerivedTies): Causes {
  const [things, relations] = greatest(cause);
  const ofThing = new Int32Array(things + 1).fill(-1);
  const ofRelation = new Int32Array(relations + 1).fill(-1);
  const of = new Int32Array(facts.length);
  let count = 0;
  for (let at = 0; at < facts.length; at++) {
    const given = cause[facts[at] ?? 0] ?? 0;
    const [numbers, place] = given > NOTHING ? [ofThing, given] : [ofRelation, NOTHING - 1 - given];
    if ((numbers[place] ?? -1) < 0) numbers[place] = count++;
    of[at] = numbers[place] ?? 0;
  }
  return { count, from: factsFrom, of };
}

function greatest(cause: Int32Array): readonly [number, number] {
  let [most, least] = [-1, NOTHING];
  for (let fact = 0; fact < cause.length; fact++) {
    most = Math.max(most, cause[fact] ?? 0);
    least = Math.min(least, cause[fact] ?? 0);
  }
  return [most, NOTHING - 1 - least];
}

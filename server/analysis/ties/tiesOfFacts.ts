import { costOf, LEAST_STRENGTH } from '../../model/ties/strength.ts';
import type { Columns } from './columns.ts';
import {
  type DerivedTies,
  sharedBytes,
  sharedFloats,
  sharedIntegers,
  sharedNumbers,
  sharedShorts,
} from './derivedTies.ts';
import type { FactSink } from './factSink.ts';
import type { FoundFacts } from './factsOf.ts';
import { RowOrder } from './rowOrder.ts';
import { rowsOf } from './rows.ts';

/** The ties facts make, as the projection of them: see `tiesOf` of deriveTies. */
export function tiesOfFacts(
  columns: Columns,
  { facts, dating, roots }: FoundFacts,
  revision: number,
): DerivedTies {
  const { vocabulary } = columns;
  const inTurn = inOrder(columns, facts);
  const { order, low, high } = inTurn;
  const found = strengthsOf(facts, inTurn);

  // Actors with a tie, in the order of their ids.
  const ranks = columns.entities.ranks();
  const count = columns.entities.size;
  const isTied = new Uint8Array(count);
  for (let tie = 0; tie < found.count; tie++) {
    const begin = found.begins[tie] ?? 0;
    isTied[low[begin] ?? 0] = 1;
    isTied[high[begin] ?? 0] = 1;
  }
  const actorAt = new Int32Array(count);
  let actors = 0;
  for (let rank = 0; rank < count; rank++) if (isTied[rank] === 1) actorAt[rank] = actors++;
  const entities = sharedIntegers(actors);
  const kinds = sharedBytes(actors);
  for (let entity = 0; entity < count; entity++) {
    const rank = ranks[entity] ?? 0;
    if (isTied[rank] === 0) continue;
    entities[actorAt[rank] ?? 0] = entity;
    kinds[actorAt[rank] ?? 0] = columns.kind[entity] ?? 0;
  }

  const [a, b] = [sharedNumbers(found.count), sharedNumbers(found.count)];
  const strengths = sharedFloats(found.count);
  const factsFrom = sharedNumbers(found.count + 1);
  const costs = sharedShorts(found.count);
  let kept = 0;
  for (let tie = 0; tie < found.count; tie++) {
    const begin = found.begins[tie] ?? 0;
    a[tie] = actorAt[low[begin] ?? 0] ?? 0;
    b[tie] = actorAt[high[begin] ?? 0] ?? 0;
    strengths[tie] = found.strengths[tie] ?? 0;
    costs[tie] = costOf(found.strengths[tie] ?? 0);
    factsFrom[tie] = kept;
    kept += (found.ends[tie] ?? 0) - begin;
  }
  factsFrom[found.count] = kept;
  return {
    revision,
    asOf: dating.asOf,
    undated: dating.undatedCount,
    ...rowsOf({ actors, a, b, costs }),
    kinds,
    entities,
    a,
    b,
    strengths,
    factsFrom,
    ...explained(facts, order, found, kept),
    roots: rootPairs(roots),
    texts: { entities: columns.entities.texts, relations: columns.relations.texts },
    kindNames: vocabulary.kinds,
    strengthNames: vocabulary.strengths,
  };
}

interface InOrder {
  /** Facts by their pair of actors in the order of ids, those of a pair in the order of their relations. */
  readonly order: Int32Array;
  /** By place in that order, the ranks of both ends. */
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Counted out by the actor that comes first, then each row sorted by the other. */
function inOrder(columns: Columns, facts: FactSink): InOrder {
  const { count, a, b } = facts;
  const ranks = columns.entities.ranks();
  const begins = new Int32Array(ranks.length + 1);
  for (let fact = 0; fact < count; fact++) {
    const [left, right] = [ranks[a[fact] ?? 0] ?? 0, ranks[b[fact] ?? 0] ?? 0];
    const low = left < right ? left : right;
    begins[low + 1] = (begins[low + 1] ?? 0) + 1;
  }
  for (let i = 1; i < begins.length; i++) begins[i] = (begins[i] ?? 0) + (begins[i - 1] ?? 0);
  const order = new Int32Array(count);
  const low = new Int32Array(count);
  const high = new Int32Array(count);
  const next = begins.slice();
  for (let fact = 0; fact < count; fact++) {
    const [left, right] = [ranks[a[fact] ?? 0] ?? 0, ranks[b[fact] ?? 0] ?? 0];
    const row = left < right ? left : right;
    const at = next[row] ?? 0;
    next[row] = at + 1;
    order[at] = fact;
    low[at] = row;
    high[at] = left < right ? right : left;
  }
  const compare = comparing(columns, facts);
  const sorting = new RowOrder();
  let before = new Int32Array(1_024);
  for (let row = 0; row < ranks.length; row++) {
    const begin = begins[row] ?? 0;
    const length = (begins[row + 1] ?? 0) - begin;
    if (length < 2) continue;
    sorting.begin(length);
    for (let place = 0; place < length; place++) sorting.set(place, high[begin + place] ?? 0);
    sorting.sort();
    if (length > before.length) before = new Int32Array(2 * length);
    for (let place = 0; place < length; place++) before[place] = order[begin + place] ?? 0;
    for (let place = 0; place < length; place++) {
      const fact = before[sorting.placeBefore(place)] ?? 0;
      const key = sorting.keyAt(place);
      let at = begin + place;
      for (; at > begin && high[at - 1] === key && compare(order[at - 1] ?? 0, fact) > 0; at--)
        order[at] = order[at - 1] ?? 0;
      order[at] = fact;
      high[begin + place] = key;
    }
  }
  return { order, low, high };
}

/** Facts of one pair by their relations, then by what is shared. */
function comparing(columns: Columns, facts: FactSink): (x: number, y: number) => number {
  const relations = columns.relations.ranks();
  const entities = columns.entities.ranks();
  const place = (ranks: Int32Array, number: number) => (number < 0 ? -1 : (ranks[number] ?? 0));
  return (x, y) => {
    const first = place(relations, facts.first[x] ?? -1) - place(relations, facts.first[y] ?? -1);
    if (first !== 0) return first;
    if (facts.more.has(x) || facts.more.has(y)) {
      const [left, right] = [facts.relationsOf(x), facts.relationsOf(y)];
      for (let i = 0; i < Math.max(left.length, right.length); i++) {
        const difference = place(relations, left[i] ?? -1) - place(relations, right[i] ?? -1);
        if (difference !== 0) return difference;
      }
    } else {
      const second = place(relations, facts.second[x] ?? -1) - place(relations, facts.second[y] ?? -1);
      if (second !== 0) return second;
    }
    return place(entities, facts.thing[x] ?? -1) - place(entities, facts.thing[y] ?? -1);
  };
}

interface Found {
  readonly count: number;
  /** Where the facts of each tie begin and end in the order. */
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  readonly strengths: Float64Array;
}

function strengthsOf({ now }: FactSink, { order, low, high }: InOrder): Found {
  const begins = new Int32Array(order.length);
  const ends = new Int32Array(order.length);
  const strengths = new Float64Array(order.length);
  let count = 0;
  for (let begin = 0; begin < order.length; ) {
    let rest = 1;
    let end = begin;
    for (; end < order.length && high[end] === high[begin] && low[end] === low[begin]; end++)
      rest *= 1 - (now[order[end] ?? 0] ?? 0);
    if (1 - rest >= LEAST_STRENGTH) {
      begins[count] = begin;
      ends[count] = end;
      strengths[count] = 1 - rest;
      count++;
    }
    begin = end;
  }
  return { count, begins, ends, strengths };
}

function explained(facts: FactSink, order: Int32Array, found: Found, kept: number) {
  const thing = sharedIntegers(kept);
  const strengthOf = sharedBytes(kept);
  const weight = sharedFloats(kept);
  const day = sharedIntegers(kept);
  const isUndated = sharedBytes(kept);
  const relationsFrom = sharedNumbers(kept + 1);
  let further = 0;
  for (const relations of facts.more.values()) further += relations.length;
  const relations = sharedIntegers(2 * kept + further);
  let at = 0;
  let written = 0;
  for (let tie = 0; tie < found.count; tie++) {
    for (let place = found.begins[tie] ?? 0; place < (found.ends[tie] ?? 0); place++) {
      const fact = order[place] ?? 0;
      thing[at] = facts.thing[fact] ?? 0;
      strengthOf[at] = facts.strength[fact] ?? 0;
      weight[at] = facts.weight[fact] ?? 0;
      day[at] = facts.day[fact] ?? 0;
      isUndated[at] = facts.undated[fact] ?? 0;
      relationsFrom[at] = written;
      const more = facts.more.get(fact);
      if (more) for (const relation of more) relations[written++] = relation;
      else {
        relations[written++] = facts.first[fact] ?? 0;
        if ((facts.second[fact] ?? -1) >= 0) relations[written++] = facts.second[fact] ?? 0;
      }
      at++;
    }
  }
  relationsFrom[kept] = written;
  return { thing, strengthOf, weight, day, isUndated, relationsFrom, relations };
}

function rootPairs(roots: Int32Array): Int32Array {
  const pairs: number[] = [];
  roots.forEach((root, entity) => {
    if (root !== entity) pairs.push(entity, root);
  });
  const all = sharedIntegers(pairs.length);
  all.set(pairs);
  return all;
}

import type { RelationType } from '../../model/records.ts';
import { costOf } from '../../model/ties/strength.ts';
import type { Columns } from './columns.ts';
import { type DerivedTies, sharedBytes, sharedFloats, sharedIntegers, sharedNumbers } from './derivedTies.ts';
import { type FactColumns, NOTHING, relationsOf } from './factColumns.ts';
import type { FoundFacts } from './factsOf.ts';
import { rowsOf } from './rows.ts';
import { sourcesBehind } from './sourcesBehind.ts';
import { type TiesInOrder, tiesInOrder } from './tiesInOrder.ts';

/** The ties facts make, as the projection of them: see `tiesOf` of deriveTies. */
export function tiesOfFacts(
  columns: Columns,
  { facts, dating, roots }: FoundFacts,
  revision: number,
): DerivedTies {
  const { vocabulary } = columns;
  const found = tiesInOrder(columns, facts);
  const { count } = found;
  const { actorAt, ...actors } = actorsOf(columns, found);
  const [a, b] = [sharedNumbers(count), sharedNumbers(count)];
  const costs = new Uint16Array(count);
  for (let tie = 0; tie < count; tie++) {
    a[tie] = actorAt[found.low[tie] ?? 0] ?? 0;
    b[tie] = actorAt[found.high[tie] ?? 0] ?? 0;
    costs[tie] = costOf(found.strengths[tie] ?? 0);
  }
  const strengths = sharedFloats(count);
  strengths.set(found.strengths.subarray(0, count));
  return {
    revision,
    asOf: dating.asOf,
    undated: dating.undatedCount,
    ...rowsOf({ actors: actors.entities.length, a, b, costs }),
    ...actors,
    occasions: occasionsOf(facts, found, actorAt, actors.entities.length),
    a,
    b,
    strengths,
    ...explained(columns, facts, found),
    roots: rootPairs(roots),
    sources: sourcesBehind(columns, facts, found),
    texts: { entities: columns.entities.texts, relations: columns.relations.texts },
    kindNames: vocabulary.kinds,
    strengthNames: vocabulary.strengths,
  };
}

/** Those with a tie, in the order of their ids. */
function actorsOf({ entities: all, kind }: Columns, { count, low, high }: TiesInOrder) {
  const ranks = all.ranks();
  const isTied = new Uint8Array(all.size);
  for (let tie = 0; tie < count; tie++) {
    isTied[low[tie] ?? 0] = 1;
    isTied[high[tie] ?? 0] = 1;
  }
  /** By place in the order of all ids. */
  const actorAt = new Int32Array(all.size);
  let actors = 0;
  for (let rank = 0; rank < actorAt.length; rank++) if (isTied[rank] === 1) actorAt[rank] = actors++;
  const entities = sharedIntegers(actors);
  const kinds = sharedBytes(actors);
  for (let entity = 0; entity < ranks.length; entity++) {
    const rank = ranks[entity] ?? 0;
    if (isTied[rank] === 0) continue;
    entities[actorAt[rank] ?? 0] = entity;
    kinds[actorAt[rank] ?? 0] = kind[entity] ?? 0;
  }
  return { actorAt, entities, kinds };
}

/** Of the facts that ties stand on. Those of one thing are found one after the other. */
function occasionsOf(
  { count, low, high, thing }: FactColumns,
  ties: TiesInOrder,
  actorAt: Int32Array,
  actors: number,
): Uint32Array {
  const occasions = sharedNumbers(actors);
  const last = new Int32Array(actors).fill(NOTHING);
  const isKept = new Uint8Array(count);
  const kept = ties.factsFrom[ties.count] ?? 0;
  for (let i = 0; i < kept; i++) isKept[ties.facts[i] ?? 0] = 1;
  for (let fact = 0; fact < count; fact++) {
    if (isKept[fact] === 0) continue;
    const at = thing[fact] ?? NOTHING;
    for (const ends of [low, high]) {
      const actor = actorAt[ends[fact] ?? 0] ?? 0;
      if (at === NOTHING || last[actor] !== at) occasions[actor] = (occasions[actor] ?? 0) + 1;
      last[actor] = at;
    }
  }
  return occasions;
}

/** Facts stay where they were found: those of a tie are looked up only when it is explained. */
function explained(columns: Columns, found: FactColumns, ties: TiesInOrder) {
  const { count } = found;
  const integers = (column: Int32Array, length = count) => {
    const shared = sharedIntegers(length);
    shared.set(column.subarray(0, length));
    return shared;
  };
  const bytes = (column: Uint8Array) => {
    const shared = sharedBytes(count);
    shared.set(column.subarray(0, count));
    return shared;
  };
  const weight = sharedFloats(count);
  weight.set(found.weight.subarray(0, count));
  return {
    factsFrom: integers(ties.factsFrom, ties.count + 1),
    facts: integers(ties.facts, ties.factsFrom[ties.count] ?? 0),
    thing: integers(found.thing),
    strengthOf: bytes(found.strength),
    weight,
    day: integers(found.day),
    isUndated: bytes(found.undated),
    first: integers(found.first),
    second: integers(found.second),
    further: integers(found.further, found.furtherCount),
    cause: causesIn(columns, found),
  };
}

/** A direct fact comes from one relation, whatever else it stands on, as on who operates a facility. */
function causesIn({ vocabulary, type }: Columns, facts: FactColumns): Int32Array {
  const givenBy = vocabulary.types.indexOf('GIVEN_BY' as RelationType);
  const ties = (relation: number) =>
    vocabulary.isDirect[type[relation] ?? 0] === 1 && type[relation] !== givenBy;
  const causes = sharedIntegers(facts.count);
  for (let fact = 0; fact < facts.count; fact++) {
    const thing = facts.thing[fact] ?? NOTHING;
    const [first, second] = [facts.first[fact] ?? NOTHING, facts.second[fact] ?? NOTHING];
    if (thing !== NOTHING) causes[fact] = thing;
    else if (second === NOTHING) causes[fact] = NOTHING - 1 - first;
    else causes[fact] = NOTHING - 1 - (relationsOf(facts, fact).find(ties) ?? first);
  }
  return causes;
}

function rootPairs(roots: Int32Array): Int32Array {
  const pairs: number[] = [];
  for (let entity = 0; entity < roots.length; entity++) {
    const root = roots[entity] ?? entity;
    if (root !== entity) pairs.push(entity, root);
  }
  const all = sharedIntegers(pairs.length);
  all.set(pairs);
  return all;
}

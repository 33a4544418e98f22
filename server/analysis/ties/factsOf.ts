import type { Ontology } from '../../model/ontology.ts';
import type { Id, Relation } from '../../model/records.ts';
import { rollUp } from '../../model/ties/rollUp.ts';
import { guestShare, hostShare, principalShare } from '../../model/ties/shares.ts';
import type { TieBasis } from '../../model/ties/tieFacts.ts';
import type { TieFilter } from '../../model/ties/tieFilter.ts';
import type { Level } from '../../model/visibility.ts';
import { type Columns, GONE } from './columns.ts';
import { COUNTED, type Dating, dated, PASSING } from './dating.ts';
import { type FactColumns, NOTHING } from './factColumns.ts';
import { FactSink } from './factSink.ts';
import { Participation, type Way, type Ways } from './participation.ts';
import { PlainThing } from './plainThing.ts';
import { ITSELF, Standings } from './standings.ts';

/** All facts that tie two actors, for one viewer by one filter. */
export interface FoundFacts {
  readonly facts: FactColumns;
  readonly dating: Dating;
  /** Whom each entity counts for. */
  readonly roots: Int32Array;
}

/** The same facts as `deriveTies` finds, from columns, put into `found`. */
export function factsOf(
  columns: Columns,
  ontology: Ontology,
  clearance: Level,
  filter: TieFilter,
  found: FactColumns,
): FoundFacts {
  const dating = dated(columns, clearance, filter);
  const roots = rootsOf(columns, ontology, clearance);
  const standings = new Standings(columns, dating, columns.relations.ranks());
  const facts = new FactSink(columns, dating, standings, found);
  const shared = new Participation(columns, dating.use, PASSING, roots, standings);
  const named = dating.isWhole ? shared : new Participation(columns, dating.use, COUNTED, roots, standings);
  const basis = filter.basis ?? 'MET';
  addDirect(columns, dating, shared, standings, roots, facts, basis);
  addShared(columns, clearance, shared, named, facts, basis);
  return { facts: found, dating, roots };
}

/** Departments are few, so they are rolled up as records. */
function rootsOf(columns: Columns, ontology: Ontology, clearance: Level): Int32Array {
  const { entities, relationLevel, level, kind, vocabulary } = columns;
  const roots = new Int32Array(entities.size);
  for (let entity = 0; entity < roots.length; entity++) roots[entity] = entity;
  const isSeen = (entity: number) => (level[entity] ?? GONE) <= clearance;
  const relations: Relation[] = [];
  for (const [number, relation] of columns.partOf) {
    const ends = [columns.from[number] ?? 0, columns.to[number] ?? 0];
    if ((relationLevel[number] ?? GONE) <= clearance && ends.every(isSeen)) relations.push(relation);
  }
  const kindOf = (entity: number) => vocabulary.kinds[kind[entity] ?? 0];
  const rootOf = rollUp({ kindOf: (id: Id) => kindOf(entities.known(id) ?? NOTHING), relations }, ontology);
  for (const { from } of relations) {
    const entity = entities.known(from) ?? 0;
    roots[entity] = entities.known(rootOf(from)) ?? entity;
  }
  return roots;
}

function addDirect(
  columns: Columns,
  dating: Dating,
  shared: Participation,
  standings: Standings,
  roots: Int32Array,
  facts: FactSink,
  basis: TieBasis,
): void {
  const { vocabulary, kind, type, from, to } = columns;
  const grant = vocabulary.kinds.indexOf('Grant' as never);
  const givenBy = vocabulary.types.indexOf('GIVEN_BY' as never);
  const count = columns.relations.size;
  const givers = new Map<number, number[]>();
  for (let r = 0; r < count; r++) {
    if (type[r] !== givenBy || ((dating.use[r] ?? 0) & PASSING) === 0) continue;
    const all = givers.get(from[r] ?? 0) ?? [];
    all.push(r);
    givers.set(from[r] ?? 0, all);
  }
  const actorsAt = (entity: number): Ways => {
    if (vocabulary.isActor[kind[entity] ?? 0] === 1)
      return [{ actor: roots[entity] ?? entity, standings: [ITSELF] }];
    if (kind[entity] !== grant) return shared.operators(entity);
    const ways = new Map<number, Way>();
    for (const r of givers.get(entity) ?? []) {
      for (const { actor, standings: all } of actorsAt(to[r] ?? 0)) {
        const way = ways.get(actor) ?? { actor, standings: [] };
        ways.set(actor, way);
        way.standings.push(...all.map((each) => standings.join(each, r)));
      }
    }
    return [...ways.values()];
  };
  for (let r = 0; r < count; r++) {
    if (vocabulary.isDirect[type[r] ?? 0] === 0 || ((dating.use[r] ?? 0) & PASSING) === 0) continue;
    if (type[r] === givenBy) continue;
    if (basis === 'COLLABORATED' && vocabulary.collaboration[type[r] ?? 0] === 0) continue;
    const [left, right] = [from[r] ?? 0, to[r] ?? 0];
    const strength = vocabulary.direct(type[r] ?? 0, kind[left] ?? 0, kind[right] ?? 0);
    if (strength === 0) continue;
    if (vocabulary.isActor[kind[left] ?? 0] === 1 && vocabulary.isActor[kind[right] ?? 0] === 1) {
      facts.direct(roots[left] ?? left, roots[right] ?? right, r, strength);
      continue;
    }
    const others = actorsAt(right);
    for (const { actor, standings: all } of actorsAt(left)) {
      const way = { actor, standings: all.map((each) => standings.join(each, r)) };
      for (const other of others) facts.pair(way, other, NOTHING, strength, 1);
    }
  }
}

function addShared(
  columns: Columns,
  clearance: Level,
  shared: Participation,
  named: Participation,
  facts: FactSink,
  basis: TieBasis,
): void {
  const { vocabulary, kind, stated, unnamed } = columns;
  const collaborationKind = columns.collaborationKind[clearance];
  const collaboration = vocabulary.kinds.indexOf('Collaboration' as never);
  const association = vocabulary.kinds.indexOf('Association' as never);
  const plain = new PlainThing(columns.entities.size);
  const plainNamed = shared === named ? plain : new PlainThing(columns.entities.size);
  for (const thing of shared.things()) {
    const k = kind[thing] ?? 0;
    const strength = vocabulary.shared(k, collaborationKind[thing] ?? 0);
    if (strength === 0 || !named.has(thing)) continue;
    if (basis === 'COLLABORATED' && k !== collaboration && vocabulary.made[k] === 0) continue;
    if (plain.take(shared, thing) && (plain === plainNamed || plainNamed.take(named, thing))) {
      if (k === collaboration) {
        const share = principalShare(plainNamed.principals.count);
        facts.eachPlain(plain.principals, thing, strength, share);
        if (basis === 'MET') facts.withPlain(plain.helpers, plain.principals, thing, strength, share / 2);
        continue;
      }
      const n = Math.max(plainNamed.guests.count + (unnamed[thing] ?? 0), stated[thing] ?? 0);
      facts.eachPlain(plain.holders, thing, strength, 1);
      facts.withPlain(plain.holders, plain.guests, thing, strength, hostShare(n));
      facts.eachPlain(plain.guests, thing, strength, guestShare(n, false));
      continue;
    }
    const begin = facts.columns.count;
    if (k === collaboration) {
      const principals = shared.principals(thing);
      const count = shared === named ? principals.length : sizeOfBoth(named.principals(thing), principals);
      const share = principalShare(count);
      facts.each(principals, thing, strength, share);
      const helpers = basis === 'MET' ? shared.helpers(thing) : [];
      if (helpers.length === 0) continue;
      facts.with(helpers, principals, thing, strength, share / 2);
      if (haveOneInBoth(helpers, principals)) facts.keepStrongest(begin);
      continue;
    }
    const holders = shared.holders(thing);
    const guests = shared.guests(thing, holders);
    const count =
      shared === named ? guests.length : sizeOfBoth(named.guests(thing, named.holders(thing)), guests);
    const n = Math.max(count + (unnamed[thing] ?? 0), stated[thing] ?? 0);
    facts.each(holders, thing, strength, 1);
    facts.with(holders, guests, thing, strength, hostShare(n));
    facts.each(guests, thing, strength, guestShare(n, k === association));
    const visitors = shared.visitors(thing);
    if (visitors.length === 0) continue;
    facts.with(visitors, shared.visited(thing), thing, strength, 1);
    facts.keepStrongest(begin);
  }
}

function sizeOfBoth(some: Ways, others: Ways): number {
  return new Set([...some, ...others].map(({ actor }) => actor)).size;
}

function haveOneInBoth(some: Ways, others: Ways): boolean {
  const actors = new Set(others.map(({ actor }) => actor));
  return some.some(({ actor }) => actors.has(actor));
}

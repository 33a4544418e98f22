import { type Day, firstDay, fiscalYearOf, lastDay, type PartialDate } from '../../../server/model/dates.ts';
import { attributeValue } from '../../../server/model/derived.ts';
import { type Ontology, type Strength, standingOf } from '../../../server/model/ontology.ts';
import type { Period } from '../../../server/model/periods.ts';
import type {
  FactState,
  GraphRecord,
  Id,
  Kind,
  Relation,
  RelationType,
} from '../../../server/model/records.ts';
import { carriesDate, factsOf, inPeriod, kindOf, lastKnown, typeOf } from './referenceDates.ts';

export interface ReferenceTie {
  readonly a: Id;
  readonly b: Id;
  readonly strength: number;
  readonly cost: number;
  /** The relations of each fact, ascending; facts in the order of them. */
  readonly facts: readonly (readonly Id[])[];
}

export interface ReferenceTies {
  readonly ties: readonly ReferenceTie[];
  readonly asOf: Day | null;
  readonly undated: number;
}

export interface ReferenceFilter {
  readonly period?: Period;
  readonly types?: readonly RelationType[];
  readonly states?: readonly FactState[];
}

/** How an actor comes to stand where it does: the relations that say so. An association in itself: none. */
interface Way {
  readonly actor: Id;
  readonly relations: readonly Relation[];
}

/** Every combination that joins two actors. */
type Joins = (a: Id, b: Id) => readonly Combination[];
const NOTHING: Joins = () => [];

/** Relations in which two actors are joined, and how much of the weight they share. */
interface Combination {
  readonly strength: Strength;
  readonly share: number;
  readonly relations: readonly Relation[];
  readonly direct: boolean;
}

const UNLISTED = ['PART_OF', 'EDITION_OF'];
const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byIds = (a: readonly Id[], b: readonly Id[]) => byCodeUnit(a.join('\u0000'), b.join('\u0000'));

/**
 * The definition of ties, sentence by sentence, by trying every combination of relations: slow, and nothing in it
 * is shared with the code it judges but the reading of dates and of the ontology. Where the definition leaves
 * something open the reading stands beside it, marked "Read as".
 */
export function referenceTies(
  records: readonly GraphRecord[],
  ontology: Ontology,
  filter: ReferenceFilter = {},
): ReferenceTies {
  const facts = factsOf(records, ontology);
  const { entities } = facts;
  const unplanned = facts.relations.filter((r) => r.state !== 'planned');
  // Read as: PART_OF says who someone is: no filter takes it away; EDITION_OF has to be of the period, and is not
  // chosen by type or state, as it makes no tie. PART_OF has no age; EDITION_OF has.
  const named = unplanned.filter((r) => r.type === 'PART_OF' || inPeriod(facts, r, filter.period));
  const states = filter.states ?? ['active', 'ended'];
  const remaining = named.filter(
    (r) =>
      UNLISTED.includes(r.type) ||
      (states.includes(r.state) && (!filter.types || filter.types.includes(r.type))),
  );
  const makesTies = (r: Relation) => typeOf(facts, r).direct !== null || typeOf(facts, r).through !== null;
  const asOf = asOfDay();

  function asOfDay(): Day | null {
    if (filter.period && filter.period.to !== null) return filter.period.to;
    const days = unplanned.filter(makesTies).flatMap((r) => lastKnown(facts, r).day ?? []);
    if (days.length === 0) return null;
    return lastDay(`FY${fiscalYearOf(Math.max(...days))}` as PartialDate);
  }

  const isActor = (id: Id) => {
    const kind = kindOf(facts, id);
    return kind !== undefined && ontology.kinds.get(kind)?.group === 'ACTOR';
  };

  /**
   * Read as: a parent of its own that is no department comes before those of departments it is part of; newest by
   * `since` (first day), undated last; membership of the parts is not filtered, it says who someone is.
   */
  function rootOf(id: Id, seen: readonly Id[] = []): Id {
    return parentOf(id, seen) ?? id;
  }
  function parentOf(id: Id, seen: readonly Id[]): Id | null {
    if (kindOf(facts, id) !== 'Department' || seen.includes(id)) return null;
    const since = (r: Relation) => (r.since ? firstDay(r.since) : Number.NEGATIVE_INFINITY);
    const parents = unplanned
      .filter((r) => r.type === 'PART_OF' && r.from === id)
      .sort((a, b) => since(b) - since(a) || byCodeUnit(a.to, b.to))
      .map((r) => r.to);
    const own = parents.find((p) => kindOf(facts, p) !== 'Department');
    if (own !== undefined) return own;
    for (const parent of parents) {
      const above = parentOf(parent, [...seen, id]);
      if (above !== null) return above;
    }
    return null;
  }

  // Who stands in a thing, and how. Read as: by what remains after the filters, since ties are "derived anew" from it.

  /** Read as: operators are the holders by OPERATES: operator and secretariat, an owner where none of these is named. */
  const operatorsOf = (thing: Id, pool: readonly Relation[]) =>
    holdersOf(thing, pool, []).filter((way) => way.relations.every((r) => r.type === 'OPERATES'));

  function waysOf(relation: Relation, pool: readonly Relation[]): readonly Way[] {
    if (isActor(relation.from)) return [{ actor: rootOf(relation.from), relations: [relation] }];
    if (kindOf(facts, relation.from) !== 'Facility') return [];
    const operators = operatorsOf(relation.from, pool);
    if (new Set(operators.map((way) => way.actor)).size !== 1) return [];
    return operators.map(({ actor, relations }) => ({ actor, relations: [relation, ...relations] }));
  }

  function standingWays(thing: Id, standing: string, pool: readonly Relation[]): readonly Way[] {
    const kind = kindOf(facts, thing);
    return pool
      .filter((r) => kind && r.to === thing && standingOf(typeOf(facts, r), r.role, kind) === standing)
      .flatMap((r) => waysOf(r, pool));
  }

  /** Read as: an owner beside an operator is neither holder nor guest; a series may itself be an edition. */
  function holdersOf(thing: Id, pool: readonly Relation[], seen: readonly Id[]): readonly Way[] {
    if (seen.includes(thing)) return [];
    const all = standingWays(thing, 'HOLDER', pool);
    const owns = ({ relations }: Way) => relations.some((r) => r.to === thing && r.role === 'owner');
    const established = ({ relations }: Way) => relations.some((r) => r.type === 'ESTABLISHED');
    const runs = all.some((way) => !owns(way) && !established(way));
    const own = runs ? all.filter((way) => !owns(way)) : all;
    if (kindOf(facts, thing) === 'Association') return [...own, { actor: thing, relations: [] }];
    if (own.length > 0) return own;
    return pool
      .filter((r) => r.type === 'EDITION_OF' && r.from === thing)
      .flatMap((edition) =>
        holdersOf(edition.to, pool, [...seen, thing]).map(({ actor, relations }) => ({
          actor,
          relations: [edition, ...relations],
        })),
      );
  }

  /** Read as: unnamed ones without a number are one; those who hold the thing are no guests. */
  function unnamedGuests(thing: Id): number {
    const kind = kindOf(facts, thing);
    const holds = (role: string | null) =>
      role !== null &&
      kind !== undefined &&
      [...ontology.relationTypes.values()].some(
        (type) => type.roles.some((r) => r.name === role) && standingOf(type, role, kind) === 'HOLDER',
      );
    return (entities.get(thing)?.list?.unnamed ?? [])
      .filter((u) => !holds(u.role))
      .reduce((sum, u) => sum + (u.count ?? 1), 0);
  }

  /** Read as: holder and guest at once stands on what makes it a holder alone. */
  function guestsOf(thing: Id, pool: readonly Relation[]): readonly Way[] {
    const holders = holdersOf(thing, pool, []).map((way) => way.actor);
    return standingWays(thing, 'GUEST', pool).filter((way) => !holders.includes(way.actor));
  }

  // The combinations that join two actors in one thing.

  function inSharedThing(thing: Id): Joins {
    const kind = kindOf(facts, thing);
    const strength = kind && ontology.kinds.get(kind)?.shared;
    if (!strength) return NOTHING;
    const holders = holdersOf(thing, remaining, []);
    const holds = (actor: Id) => holders.some((way) => way.actor === actor);
    const guests = guestsOf(thing, remaining);
    // Read as: named whatever types and states were asked for; nobody left as a guest goes uncounted.
    const guestsNamed = new Set([...guestsOf(thing, named), ...guests].map((way) => way.actor));
    const n = Math.max(guestsNamed.size + unnamedGuests(thing), entities.get(thing)?.list?.stated ?? 0);
    const among = kind === 'Association' && n <= 25 ? Math.max(1 / (n - 1), 1 / 4) : 1 / (n - 1);
    const holderWithGuest = n <= 25 ? 1 : 25 / n;
    const everyone = [...holders, ...guests];
    return (a, b) => {
      const share = holds(a) ? (holds(b) ? 1 : holderWithGuest) : holds(b) ? holderWithGuest : among;
      return pairs(everyone, everyone, a, b).map((relations) => ({
        strength,
        share,
        relations,
        direct: false,
      }));
    };
  }

  function inCollaboration(thing: Id): Joins {
    const entity = entities.get(thing);
    const subKind = entity ? attributeValue(entity, 'kind') : null;
    const strength =
      ontology.collaborationKinds.get(subKind ?? '')?.strength ??
      (entity && ontology.kinds.get(entity.kind)?.shared);
    if (!strength) return NOTHING;
    const principals = standingWays(thing, 'PRINCIPAL', remaining);
    const helpers = standingWays(thing, 'HELPER', remaining);
    const n = new Set([...standingWays(thing, 'PRINCIPAL', named), ...principals].map((way) => way.actor))
      .size;
    const share = n <= 4 ? 1 : 3 / (n - 1);
    return (a, b) => {
      const full = pairs(principals, principals, a, b);
      const half = [...pairs(principals, helpers, a, b), ...pairs(helpers, principals, a, b)];
      return [
        ...full.map((relations) => ({ strength, share, relations, direct: false })),
        ...half.map((relations) => ({ strength, share: share / 2, relations, direct: false })),
      ];
    };
  }

  function inVisit(thing: Id): Joins {
    const kind = kindOf(facts, thing);
    const strength = kind && ontology.kinds.get(kind)?.shared;
    if (!strength) return NOTHING;
    const inRole = (role: string) =>
      remaining.filter((r) => r.to === thing && r.role === role).flatMap((r) => waysOf(r, remaining));
    const [visitors, visited] = [inRole('visitor'), inRole('visited')];
    return joined(strength, visitors, visited);
  }

  const strengthOf = (type: string): Strength =>
    ontology.relationTypes.get(type as RelationType)?.direct ?? { weight: 0, halfLife: null };

  const joined =
    (strength: Strength, some: readonly Way[], others: readonly Way[]): Joins =>
    (a, b) =>
      [...pairs(some, others, a, b), ...pairs(others, some, a, b)].map((relations) => ({
        strength,
        share: 1,
        relations,
        direct: true,
      }));

  /** Read as: each tenancy, use, award and commission is a direct fact of its own with each who operates or gives. */
  function asTenant(relation: Relation): Joins {
    if (!['TENANT_OF', 'USES'].includes(relation.type) || !isActor(relation.from)) return NOTHING;
    const end = { actor: rootOf(relation.from), relations: [relation] };
    return joined(strengthOf(relation.type), [end], operatorsOf(relation.to, remaining));
  }

  function asRecipient(relation: Relation): Joins {
    if (relation.type !== 'RECEIVED') return NOTHING;
    const givers = remaining
      .filter((r) => r.type === 'GIVEN_BY' && r.from === relation.to)
      .flatMap((given): readonly Way[] =>
        isActor(given.to)
          ? [{ actor: rootOf(given.to), relations: [given] }]
          : operatorsOf(given.to, remaining).map((o) => ({ ...o, relations: [given, ...o.relations] })),
      );
    const end = { actor: rootOf(relation.from), relations: [relation] };
    return joined(strengthOf('RECEIVED'), [end], givers);
  }

  function byCommission(relation: Relation): Joins {
    if (relation.type !== 'COMMISSIONS' || kindOf(facts, relation.from) !== 'Program') return NOTHING;
    const end = { actor: rootOf(relation.to), relations: [relation] };
    return joined(strengthOf('COMMISSIONS'), [end], operatorsOf(relation.from, remaining));
  }

  function byItself(relation: Relation): Joins {
    const { direct } = typeOf(facts, relation);
    if (!direct || !isActor(relation.from) || !isActor(relation.to)) return NOTHING;
    const from = { actor: rootOf(relation.from), relations: [relation] };
    const to = { actor: rootOf(relation.to), relations: [relation] };
    return joined(direct, [from], [to]);
  }

  /** Every choice of a way of a and a way of b: the relations they need together. */
  function pairs(ofA: readonly Way[], ofB: readonly Way[], a: Id, b: Id): readonly (readonly Relation[])[] {
    return ofA
      .filter((way) => way.actor === a)
      .flatMap((x) =>
        ofB.filter((way) => way.actor === b).map((y) => [...new Set([...x.relations, ...y.relations])]),
      );
  }

  // One fact of several combinations, and one strength of several facts.

  const listed = (relations: readonly Relation[]) =>
    relations
      .filter((r) => !UNLISTED.includes(r.type))
      .map((r) => r.id)
      .sort(byCodeUnit);

  function worthOf({ strength, share, relations }: Combination) {
    const known = relations.filter((r) => r.type !== 'PART_OF').map((r) => lastKnown(facts, r));
    const dated = known.filter((k) => k.dated);
    const days = (dated.length > 0 ? dated : known).flatMap((k) => k.day ?? []);
    const age = days.length === 0 || asOf === null ? 0 : Math.max(0, (asOf - Math.min(...days)) / 365.25);
    const recency = strength.halfLife === null ? 1 : 0.5 ** (age / strength.halfLife);
    const before = strength.weight * share;
    return { before, now: (dated.length > 0 ? before : before / 2) * recency };
  }

  /** Read as: `before` is of the ontology's weight, not halved; the best is chosen first, then dropped when too small. */
  function factOf(combinations: readonly Combination[]) {
    const best = combinations
      .map((c) => ({ ...worthOf(c), ids: listed(c.relations), direct: c.direct }))
      .sort((x, y) => y.now - x.now || byIds(x.ids, y.ids))[0];
    return best && (best.direct || best.before >= 0.001) ? [best] : [];
  }

  const inThing = (id: Id, kind: Kind): Joins =>
    kind === 'Collaboration' ? inCollaboration(id) : kind === 'Visit' ? inVisit(id) : inSharedThing(id);

  /** Each of these is one fact of any pair it joins. */
  const joins = [
    ...remaining.flatMap((r) => [byItself(r), asTenant(r), asRecipient(r), byCommission(r)]),
    ...[...entities.values()].map(({ id, kind }) => inThing(id, kind)),
  ].filter((join) => join !== NOTHING);
  const actors = [...new Set([...entities.keys()].filter(isActor).map((id) => rootOf(id)))].sort(byCodeUnit);
  const ties: ReferenceTie[] = [];
  for (const a of actors) {
    for (const b of actors) {
      if (a >= b) continue;
      const found = joins.flatMap((join) => factOf(join(a, b)));
      found.sort((x, y) => byIds(x.ids, y.ids));
      const strength = 1 - found.reduce((product, { now }) => product * (1 - now), 1);
      if (strength < 0.005) continue;
      const cost = Math.round(-1000 * Math.log(strength)) + 0;
      ties.push({ a, b, strength, cost, facts: found.map(({ ids }) => ids) });
    }
  }
  const undated = remaining.filter((r) => makesTies(r) && !carriesDate(facts, r)).length;
  return { ties, asOf, undated };
}

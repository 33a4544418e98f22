import { type Day, fiscalYearOf, lastDay, type PartialDate } from '../../../../server/model/dates.ts';
import type { Ontology, RelationTypeDefinition, Strength } from '../../../../server/model/ontology.ts';
import { byText } from '../../../../server/model/order.ts';
import { overlaps } from '../../../../server/model/periods.ts';
import type { Id } from '../../../../server/model/records.ts';
import { compareIds } from '../../../../server/model/ties/compareIds.ts';
import { rollUp } from '../../../../server/model/ties/rollUp.ts';
import { costOf, strengthOf } from '../../../../server/model/ties/strength.ts';
import { currentWeight, type TieBasis, type TieFact } from '../../../../server/model/ties/tieFacts.ts';
import type { TieFilter } from '../../../../server/model/ties/tieFilter.ts';
import { pairFact } from './pairFact.ts';
import { participantsOf, type Shared, type Stated, type Ways } from './participants.ts';
import { sharedFacts } from './sharedFacts.ts';
import { BY_ITSELF, together } from './standing.ts';
import type { TieRelation, TieWorld } from './tieWorld.ts';
import { type When, whenOf } from './when.ts';

export interface Tie {
  /** Actors, none of them a department that counts for another; a before b. */
  readonly a: Id;
  readonly b: Id;
  /** From LEAST_STRENGTH to below 1. */
  readonly strength: number;
  readonly cost: number;
  /** In the order of their relations; never empty. */
  readonly facts: readonly TieFact[];
}

export interface Ties {
  /** By a, b. */
  readonly ties: readonly Tie[];
  /** What ages are counted to; null where nothing that can make a tie is dated and no period ends. */
  readonly asOf: Day | null;
  /** How many relations that can make ties carry no date at all. */
  readonly undated: number;
}

interface Dated extends Stated {
  readonly type: RelationTypeDefinition;
  readonly when: When;
}

/**
 * The ties between the actors of a world. Strength = 1 - the product over the facts of (1 - weight * share *
 * recency); weights and half-lives are the ontology's, shares those of {@link sharedFacts}.
 */
export function deriveTies(world: TieWorld, ontology: Ontology, filter: TieFilter = {}): Ties {
  const { facts, asOf, undated } = deriveFacts(world, ontology, filter);
  return { ties: tiesOf(facts, asOf ?? 0), asOf, undated };
}

/** The facts ties are made of, those too weak to make one included. */
export function deriveFacts(
  world: TieWorld,
  ontology: Ontology,
  filter: TieFilter = {},
): Omit<Ties, 'ties'> & { readonly facts: readonly TieFact[] } {
  const rootOf = rollUp({ ...world, kindOf: (id) => world.entities.get(id)?.kind }, ontology);
  const all = datedRelations(world, ontology);
  const { period = null, types, states, basis = 'MET' } = filter;
  const makesTies = ({ type }: Dated) => type.direct !== null || type.through !== null;
  const asOf = period?.to ?? defaultAsOf(all.filter(makesTies));
  const belongs = ({ relation }: Dated) => relation.type === 'EDITION_OF';
  const counted = all.filter((each) => overlaps(each.when.extent, period));
  const passing = counted.filter(
    (each) =>
      belongs(each) ||
      ((!types || types.includes(each.type.name)) && (!states || states.includes(each.relation.state))),
  );
  const named = participantsOf(world, ontology, counted, rootOf);
  const shared = passing.length === counted.length ? named : participantsOf(world, ontology, passing, rootOf);
  const day = asOf ?? 0;
  const facts = [
    ...directFacts(world, ontology, passing, shared, rootOf, day, basis),
    ...sharedFacts(world, ontology, shared, named, day, basis),
  ];
  return {
    facts,
    asOf,
    undated: passing.filter((each) => makesTies(each) && each.when.extent.undated).length,
  };
}

function datedRelations({ entities, relations, stageDates }: TieWorld, ontology: Ontology): Dated[] {
  return relations.flatMap((relation) => {
    const type = ontology.relationTypes.get(relation.type);
    const to = entities.get(relation.to);
    if (relation.state === 'planned' || !type || !to || !entities.has(relation.from)) return [];
    const when = whenOf(relation, type, to, stageDates.get(to.id) ?? null);
    return [{ relation, type, when, standing: { ...when, relations: [relation.id] } }];
  });
}

/** The 31 March that ends the fiscal year of the newest day known. */
function defaultAsOf(all: readonly Dated[]): Day | null {
  const newest = all.reduce<Day | null>(
    (latest, { when: { day } }) => (day !== null && (latest === null || day > latest) ? day : latest),
    null,
  );
  return newest === null ? null : lastDay(`FY${fiscalYearOf(newest)}` as PartialDate);
}

/** Relations that tie two actors by themselves; from a programme, to a facility and of a grant, those who run or gave it. */
function directFacts(
  { entities }: TieWorld,
  ontology: Ontology,
  passing: readonly Dated[],
  { operators }: Shared,
  rootOf: (id: Id) => Id,
  asOf: Day,
  basis: TieBasis,
): TieFact[] {
  const givers = new Map<Id, Dated[]>();
  for (const each of passing) {
    if (each.relation.type !== 'GIVEN_BY') continue;
    givers.set(each.relation.from, [...(givers.get(each.relation.from) ?? []), each]);
  }
  const actorsAt = (id: Id): Ways => {
    const kind = entities.get(id)?.kind;
    const group = kind && ontology.kinds.get(kind)?.group;
    if (group === 'ACTOR') return new Map([[rootOf(id), [BY_ITSELF]]]);
    if (kind !== 'Grant') return operators(id);
    const ways = new Map<Id, Ways extends ReadonlyMap<Id, infer W> ? W : never>();
    for (const { relation, standing } of givers.get(id) ?? []) {
      for (const [actor, standings] of actorsAt(relation.to)) {
        const through = standings.map((each) => together(each, standing));
        ways.set(actor, [...(ways.get(actor) ?? []), ...through]);
      }
    }
    return ways;
  };
  return passing.flatMap(({ relation, type, standing }) => {
    const strength = directStrength(type, relation, entities);
    if (strength === null || relation.type === 'GIVEN_BY') return [];
    if (basis === 'COLLABORATED' && !type.collaboration) return [];
    return [...actorsAt(relation.from)].flatMap(([actor, standings]) => {
      const from = { actor, standings: standings.map((each) => together(each, standing)) };
      return [...actorsAt(relation.to)].flatMap(
        ([other, ways]) => pairFact(from, { actor: other, standings: ways }, null, strength, 1, asOf) ?? [],
      );
    });
  });
}

function directStrength(
  { direct }: RelationTypeDefinition,
  { from, to }: TieRelation,
  entities: TieWorld['entities'],
): Strength | null {
  const fromKind = entities.get(from)?.kind;
  const toKind = entities.get(to)?.kind;
  if (!direct || !fromKind || !toKind) return null;
  const counts = (direct.from?.includes(fromKind) ?? true) && (direct.to?.includes(toKind) ?? true);
  return counts ? direct : null;
}

function tiesOf(facts: readonly TieFact[], asOf: Day): Tie[] {
  const byPair = new Map<Id, Map<Id, TieFact[]>>();
  for (const fact of facts) {
    const row = byPair.get(fact.a) ?? new Map<Id, TieFact[]>();
    byPair.set(fact.a, row);
    const known = row.get(fact.b);
    if (known) known.push(fact);
    else row.set(fact.b, [fact]);
  }
  const ties: Tie[] = [];
  for (const [a, row] of byPair) {
    for (const [b, found] of row) {
      const sorted = found.sort(byRelations);
      const strength = strengthOf(sorted.map((fact) => currentWeight(fact, asOf)));
      if (strength > 0) ties.push({ a, b, strength, cost: costOf(strength), facts: sorted });
    }
  }
  return ties.sort((x, y) => byText(x.a, y.a) || byText(x.b, y.b));
}

const byRelations = (x: TieFact, y: TieFact) =>
  compareIds(x.relations, y.relations) || byText(x.thing ?? '', y.thing ?? '');

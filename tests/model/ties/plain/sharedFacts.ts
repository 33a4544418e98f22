import type { Day } from '../../../../server/model/dates.ts';
import type { Ontology, Strength } from '../../../../server/model/ontology.ts';
import type { Id, Kind } from '../../../../server/model/records.ts';
import { compareIds } from '../../../../server/model/ties/compareIds.ts';
import { AMONG_FEW, CROWD, unnamedGuests } from '../../../../server/model/ties/shares.ts';
import type { TieEntity } from '../../../../server/model/ties/tieEntity.ts';
import { currentWeight, type TieBasis, type TieFact } from '../../../../server/model/ties/tieFacts.ts';
import { pairFact } from './pairFact.ts';
import type { Participants, Shared, Ways } from './participants.ts';
import type { Standing } from './standing.ts';
import type { TieWorld } from './tieWorld.ts';

interface End {
  readonly actor: Id;
  readonly standings: readonly Standing[];
}

/**
 * One fact for each two actors that share a thing. The share of the thing's weight, of n named or stated:
 * - holder with holder 1; holder with guest 1 up to 25 guests, else 25/n; guest with guest 1/(n-1), in an
 *   association of at most 25 guests at least 1/4;
 * - of a collaboration of n principals, principal with principal min(1, 3/(n-1)), helper with principal half of it;
 * - of a visit, each visitor with each visited 1.
 * @param shared who stands in what, by the facts that pass the filters.
 * @param named the same by all facts of the period: what shares are counted by.
 * @param basis COLLABORATED leaves the principals of collaborations and the developers of what was made.
 */
export function sharedFacts(
  { entities }: TieWorld,
  ontology: Ontology,
  shared: Shared,
  named: Shared,
  asOf: Day,
  basis: TieBasis,
): TieFact[] {
  return [...shared.things].flatMap(([id, standing]) => {
    const thing = entities.get(id);
    const all = named.things.get(id);
    const strength = thing && strengthOfThing(thing, ontology);
    const participants =
      thing && basis === 'COLLABORATED' ? together(standing, thing.kind, ontology) : standing;
    if (!strength || !all || !participants) return [];
    const pair = (a: End, b: End, share: number) => pairFact(a, b, id, strength, share, asOf);
    const facts =
      thing.kind === 'Collaboration'
        ? ofCollaboration(participants, all, pair)
        : ofThing(thing, participants, all, ontology, pair);
    return strongestOfEachPair(facts, asOf);
  });
}

/** Those who worked together in a thing: the principals of a collaboration, the developers of what was made. */
function together(standing: Participants, kind: Kind, { relationTypes }: Ontology): Participants | null {
  if (kind === 'Collaboration') return { ...standing, helpers: new Map() };
  const isMade = [...relationTypes.values()].some(
    (type) => type.collaboration && type.through?.in.includes(kind),
  );
  return isMade ? standing : null;
}

type Pair = (a: End, b: End, share: number) => TieFact | null;

/** How many stand in it by all facts of the period, with those whom the filters leave in another place. */
const countOf = (named: Ways, left: Ways): number => new Set([...named.keys(), ...left.keys()]).size;

function ofCollaboration({ principals, helpers }: Participants, all: Participants, pair: Pair): TieFact[] {
  const share = Math.min(1, 3 / (countOf(all.principals, principals) - 1));
  return [
    ...eachTwo(principals, (a, b) => pair(a, b, share)),
    ...eachWith(helpers, principals, (a, b) => pair(a, b, share / 2)),
  ];
}

/** Who stands in it as two things at once, as visitor and visited, makes several with another: the strongest stands. */
function strongestOfEachPair(facts: readonly TieFact[], asOf: Day): TieFact[] {
  const strongest = new Map<string, TieFact>();
  for (const fact of facts) {
    const key = `${fact.a}\t${fact.b}`;
    const known = strongest.get(key);
    if (known === undefined || isStronger(fact, known, asOf)) strongest.set(key, fact);
  }
  return [...strongest.values()];
}

const isStronger = (fact: TieFact, other: TieFact, asOf: Day): boolean =>
  (currentWeight(fact, asOf) - currentWeight(other, asOf) || compareIds(other.relations, fact.relations)) > 0;

function ofThing(
  thing: TieEntity,
  { holders, guests, visitors, visited }: Participants,
  all: Participants,
  ontology: Ontology,
  pair: Pair,
): TieFact[] {
  const n = guestsOf(thing, countOf(all.guests, guests), ontology);
  const few = thing.kind === 'Association' && n <= CROWD ? AMONG_FEW : 0;
  return [
    ...eachTwo(holders, (a, b) => pair(a, b, 1)),
    ...eachWith(holders, guests, (a, b) => pair(a, b, n <= CROWD ? 1 : CROWD / n)),
    ...eachTwo(guests, (a, b) => pair(a, b, Math.max(1 / (n - 1), few))),
    ...eachWith(visitors, visited, (a, b) => pair(a, b, 1)),
  ];
}

/** Guests named and unnamed, or as many as are stated where that is more. */
function guestsOf({ kind, list }: TieEntity, named: number, ontology: Ontology): number {
  if (!list) return named;
  return Math.max(named + unnamedGuests(kind, list, ontology), list.stated ?? 0);
}

function strengthOfThing({ kind, collaborationKind }: TieEntity, ontology: Ontology): Strength | null {
  const own = collaborationKind === null ? undefined : ontology.collaborationKinds.get(collaborationKind);
  return own?.strength ?? ontology.kinds.get(kind)?.shared ?? null;
}

const endsOf = (ways: Ways): End[] => [...ways].map(([actor, standings]) => ({ actor, standings }));

function eachTwo(ways: Ways, make: (a: End, b: End) => TieFact | null): TieFact[] {
  const ends = endsOf(ways);
  return ends.flatMap((a, i) => ends.slice(i + 1).flatMap((b) => make(a, b) ?? []));
}

const eachWith = (some: Ways, others: Ways, make: (a: End, b: End) => TieFact | null): TieFact[] =>
  endsOf(some).flatMap((a) => endsOf(others).flatMap((b) => make(a, b) ?? []));

import type { Day } from '../dates.ts';
import type { Ontology, Strength } from '../ontology.ts';
import type { Id } from '../records.ts';
import type { Participants, Shared, Ways } from './participants.ts';
import type { Standing } from './standing.ts';
import { pairFact, type TieFact } from './tieFacts.ts';
import type { TieEntity, TieWorld } from './tieWorld.ts';

/** So many guests still know whom they are with. */
const CROWD = 25;
/** Members of an association so small share at least so much with each other. */
const AMONG_FEW = 1 / 4;

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
 */
export function sharedFacts(
  { entities }: TieWorld,
  ontology: Ontology,
  shared: Shared,
  named: Shared,
  asOf: Day,
): TieFact[] {
  return [...shared.things].flatMap(([id, participants]) => {
    const thing = entities.get(id);
    const all = named.things.get(id);
    const strength = thing && strengthOfThing(thing, ontology);
    if (!strength || !all) return [];
    const pair = (a: End, b: End, share: number) => pairFact(a, b, id, strength, share, asOf) ?? [];
    return thing.kind === 'Collaboration'
      ? ofCollaboration(participants, all, pair)
      : ofThing(thing, participants, all, pair);
  });
}

type Pair = (a: End, b: End, share: number) => TieFact | readonly TieFact[];

function ofCollaboration({ principals, helpers }: Participants, all: Participants, pair: Pair): TieFact[] {
  const share = Math.min(1, 3 / (all.principals.size - 1));
  return [
    ...eachTwo(principals, (a, b) => pair(a, b, share)),
    ...eachWith(helpers, principals, (a, b) => pair(a, b, share / 2)),
  ];
}

function ofThing(
  thing: TieEntity,
  { holders, guests, visitors, visited }: Participants,
  all: Participants,
  pair: Pair,
): TieFact[] {
  const n = guestsOf(thing, all.guests.size);
  const few = thing.kind === 'Association' && n <= CROWD ? AMONG_FEW : 0;
  return [
    ...eachTwo(holders, (a, b) => pair(a, b, 1)),
    ...eachWith(holders, guests, (a, b) => pair(a, b, n <= CROWD ? 1 : CROWD / n)),
    ...eachTwo(guests, (a, b) => pair(a, b, Math.max(1 / (n - 1), few))),
    ...eachWith(visitors, visited, (a, b) => pair(a, b, 1)),
  ];
}

/** Guests named and unnamed, or as many as are stated where that is more. */
function guestsOf({ list }: TieEntity, named: number): number {
  if (!list) return named;
  const unnamed = list.unnamed.reduce((sum, { count }) => sum + (count ?? 1), 0);
  return Math.max(named + unnamed, list.stated ?? 0);
}

function strengthOfThing({ kind, collaborationKind }: TieEntity, ontology: Ontology): Strength | null {
  const own = collaborationKind === null ? undefined : ontology.collaborationKinds.get(collaborationKind);
  return own?.strength ?? ontology.kinds.get(kind)?.shared ?? null;
}

const endsOf = (ways: Ways): End[] => [...ways].map(([actor, standings]) => ({ actor, standings }));

function eachTwo<T>(ways: Ways, make: (a: End, b: End) => T | readonly T[]): T[] {
  const ends = endsOf(ways);
  return ends.flatMap((a, i) => ends.slice(i + 1).flatMap((b) => make(a, b)));
}

const eachWith = <T>(some: Ways, others: Ways, make: (a: End, b: End) => T | readonly T[]): T[] =>
  endsOf(some).flatMap((a) => endsOf(others).flatMap((b) => make(a, b)));

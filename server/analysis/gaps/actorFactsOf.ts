import type { Id } from '../../model/records.ts';
import type { DerivedMembers } from '../members/derivedMembers.ts';
import { type Members, memberOfEach } from '../members/members.ts';
import type { Surrounded } from '../projections.ts';
import type { ActorFacts, Memberships } from './actorFacts.ts';
import { KeptPairs } from './keptPairs.ts';
import { PairFinder } from './missingPairs.ts';

/** What missing pairs are found with, for one viewer, period and basis. */
export interface Pairing {
  readonly finder: PairFinder;
  readonly facts: ActorFacts;
  /** Lists of everybody or of groups. */
  readonly kept: KeptPairs;
  /** By actor as {@link ActorFacts} numbers them: which member it is. */
  readonly memberOf: Uint32Array;
  /** By member: which actor it is. */
  readonly actorOf: Uint32Array;
  readonly idOf: (actor: number) => Id;
}

const pairings = new WeakMap<object, { readonly members: Members; readonly pairing: Pairing }>();

/** One for each graph, kept as long as it is: it holds arrays by actor. */
export function pairingOf({ graph, members }: Pick<Surrounded, 'graph' | 'members'>): Pairing {
  const known = pairings.get(graph);
  if (known && known.members === members) return known.pairing;
  const pairing = made({ graph, members });
  pairings.set(graph, { members, pairing });
  return pairing;
}

function made({ graph, members }: Pick<Surrounded, 'graph' | 'members'>): Pairing {
  const tied = memberOfEach(graph, members);
  const memberOf = new Uint32Array(members.ids.length);
  memberOf.set(tied);
  const isTied = new Uint8Array(members.ids.length);
  for (const member of tied) isTied[member] = 1;
  let next = tied.length;
  for (let member = 0; member < isTied.length; member++) if (isTied[member] === 0) memberOf[next++] = member;
  const actorOf = new Uint32Array(memberOf.length);
  memberOf.forEach((member, actor) => {
    actorOf[member] = actor;
  });
  const idOf = (actor: number) => members.ids.at(memberOf[actor] ?? -1) as Id;
  const { derived, groups } = members;
  const things = soughtAndOffered(derived);
  const facts: ActorFacts = {
    others: Array.from({ length: memberOf.length - tied.length }, (_, n) => idOf(tied.length + n)),
    kinds: Array.from(memberOf, members.kindOf),
    sizes: Array.from(memberOf, (member) => {
      const size = members.sizeOf(member);
      return size === 'unknown' ? null : size;
    }),
    fields: rowsBy(memberOf, groups.FIELD.derived),
    facilities: rowsBy(memberOf, groups.FACILITY.derived),
    programs: rowsBy(memberOf, groups.PROGRAM.derived),
    areas: rowsBy(memberOf, groups.AREA.derived),
    needs: fieldsBy(actorOf, derived, derived.needs, things, false),
    offers: fieldsBy(actorOf, derived, derived.offers, things, true),
  };
  return { finder: new PairFinder(graph, facts), facts, kept: new KeptPairs(), memberOf, actorOf, idOf };
}

/** The rows of members as those of actors. */
function rowsBy(
  memberOf: Uint32Array,
  { entities, offsets, groups }: DerivedMembers['groups']['FIELD'],
): Memberships {
  const from = new Uint32Array(memberOf.length + 1);
  const of = new Uint32Array(groups.length);
  let count = 0;
  memberOf.forEach((member, actor) => {
    for (let at = offsets[member] ?? 0; at < (offsets[member + 1] ?? 0); at++) of[count++] = groups[at] ?? 0;
    from[actor + 1] = count;
  });
  return { groups: entities.length, offsets: from, of };
}

/** What is both needed and offered itself, numbered on from the fields. */
function soughtAndOffered({ needs, offers, groups }: DerivedMembers): ReadonlyMap<number, number> {
  const offered = new Set(offers.filter((_, at) => at % 3 === 0));
  const things = new Set(needs.filter((thing, at) => at % 3 === 0 && offered.has(thing)));
  return new Map([...things].map((thing, n) => [thing, groups.FIELD.entities.length + n]));
}

/**
 * The fields of what each actor needs or offers, with `upwards` all those they are part of, and the very things of
 * `things`.
 */
function fieldsBy(
  actorOf: Uint32Array,
  { fieldsOf, groups }: DerivedMembers,
  ends: Int32Array,
  things: ReadonlyMap<number, number>,
  upwards: boolean,
): Memberships {
  const { aboveFrom, above, entities } = groups.FIELD;
  const ofThing = new Map<number, number[]>();
  for (let at = 0; at < fieldsOf.length; at += 3) {
    const [thing, field] = [fieldsOf[at] ?? 0, fieldsOf[at + 1] ?? 0];
    const all = upwards ? [...above.subarray(aboveFrom[field], aboveFrom[field + 1])] : [field];
    ofThing.set(thing, [...(ofThing.get(thing) ?? []), ...all]);
  }
  const ofActor = new Map<number, Set<number>>();
  for (let at = 0; at < ends.length; at += 3) {
    const actor = actorOf[ends[at + 1] ?? 0] ?? 0;
    const all = ofActor.get(actor) ?? new Set();
    ofActor.set(actor, all);
    for (const field of ofThing.get(ends[at] ?? 0) ?? []) all.add(field);
    const itself = things.get(ends[at] ?? 0);
    if (itself !== undefined) all.add(itself);
  }
  const offsets = new Uint32Array(actorOf.length + 1);
  const of: number[] = [];
  for (let actor = 0; actor < actorOf.length; actor++) {
    of.push(...[...(ofActor.get(actor) ?? [])].sort((x, y) => x - y));
    offsets[actor + 1] = of.length;
  }
  return { groups: entities.length + things.size, offsets, of: Uint32Array.from(of) };
}

import {
  type Ontology,
  type Standing as StandingName,
  standingOf,
} from '../../../../server/model/ontology.ts';
import type { Id } from '../../../../server/model/records.ts';
import { BY_ITSELF, type Standing, together } from './standing.ts';
import type { TieRelation, TieWorld } from './tieWorld.ts';

/** A relation with how it stands by itself: its date and its id. */
export interface Stated {
  readonly relation: TieRelation;
  readonly standing: Standing;
}

/** Actors, each with every way they stand in a thing. */
export type Ways = ReadonlyMap<Id, readonly Standing[]>;

/** Who stands as what in a shared thing. Nobody is both holder and guest. */
export interface Participants {
  readonly holders: Ways;
  readonly guests: Ways;
  readonly principals: Ways;
  readonly helpers: Ways;
  readonly visitors: Ways;
  readonly visited: Ways;
}

export interface Shared {
  /** Of every thing somebody stands in. */
  readonly things: ReadonlyMap<Id, Participants>;
  /** Who runs a facility, programme, event or association: its operators and secretariat, else its owners. */
  readonly operators: (thing: Id) => Ways;
}

const NOBODY: Ways = new Map();

/**
 * Who stands as what in what, by the relations given: departments as what they count for, a facility as its
 * single operator, an edition without holders of its own with those of its series, an association as a holder
 * of itself.
 */
export function participantsOf(
  { entities }: TieWorld,
  ontology: Ontology,
  stated: readonly Stated[],
  rootOf: (id: Id) => Id,
): Shared {
  const groupOf = (id: Id) => ontology.kinds.get(entities.get(id)?.kind ?? ('' as never))?.group;
  const table = new Map<Id, Map<string, Map<Id, Standing[]>>>();
  const add = (thing: Id, as: string, actor: Id, standing: Standing) => {
    const roles = table.get(thing) ?? new Map<string, Map<Id, Standing[]>>();
    table.set(thing, roles);
    const actors = roles.get(as) ?? new Map<Id, Standing[]>();
    roles.set(as, actors);
    actors.set(actor, [...(actors.get(actor) ?? []), standing]);
  };
  const ways = (thing: Id, as: string): Ways => table.get(thing)?.get(as) ?? NOBODY;

  const series = new Map<Id, Stated[]>();
  const byFacility: { thing: Id; as: string; facility: Id; standing: Standing }[] = [];
  for (const each of stated) {
    const { relation, standing } = each;
    if (relation.type === 'EDITION_OF') {
      series.set(relation.from, [...(series.get(relation.from) ?? []), each]);
      continue;
    }
    const type = ontology.relationTypes.get(relation.type);
    const to = entities.get(relation.to);
    if (!type || !to) continue;
    const as = placeOf(relation, standingOf(type, relation.role, to.kind));
    if (as === null) continue;
    if (groupOf(relation.from) === 'ACTOR') add(relation.to, as, rootOf(relation.from), standing);
    else byFacility.push({ thing: relation.to, as, facility: relation.from, standing });
  }

  const operators = (thing: Id): Ways => {
    const running = ways(thing, 'OPERATOR');
    return running.size > 0 ? running : ways(thing, 'OWNER');
  };
  for (const { thing, as, facility, standing } of byFacility) {
    const [single, ...others] = operators(facility);
    if (single === undefined || others.length > 0) continue;
    const [actor, operating] = single;
    for (const each of operating) add(thing, as, actor, together(standing, each));
  }

  const holdersOf = (thing: Id, seen: ReadonlySet<Id> = new Set()): Ways => {
    const named = merged(ways(thing, 'OPERATOR'), ways(thing, 'HOLDER'));
    const owned = named.size > 0 ? named : ways(thing, 'OWNER');
    const own = merged(owned, ways(thing, 'FOUNDER'));
    const itself = groupOf(thing) === 'ACTOR' ? merged(new Map([[thing, [BY_ITSELF]]]), own) : own;
    if (itself.size > 0 || seen.has(thing)) return itself;
    return (series.get(thing) ?? [])
      .map(
        ({ relation, standing }): Ways =>
          new Map(
            [...holdersOf(relation.to, new Set([...seen, thing]))].map(([actor, standings]) => [
              actor,
              // The edition dates what its series' holder is to it, and is not told of.
              standings.map((each) => ({ ...together(each, standing), relations: each.relations })),
            ]),
          ),
      )
      .reduce(merged, NOBODY);
  };
  const things = new Set([...table.keys(), ...series.keys()]);
  return {
    operators,
    things: new Map(
      [...things].map((thing) => {
        const holders = holdersOf(thing);
        return [
          thing,
          {
            holders,
            guests: without(ways(thing, 'GUEST'), holders),
            principals: ways(thing, 'PRINCIPAL'),
            helpers: ways(thing, 'HELPER'),
            visitors: ways(thing, 'VISITOR'),
            visited: ways(thing, 'VISITED'),
          },
        ];
      }),
    ),
  };
}

/** Holders are told apart by how they come to be one, and the two sides of a visit by their roles. */
function placeOf({ type, role }: TieRelation, standing: StandingName): string | null {
  if (standing === 'NONE' || standing === 'BY_ROLE') return null;
  if (type === 'OPERATES') return role === 'owner' ? 'OWNER' : 'OPERATOR';
  if (type === 'ESTABLISHED') return 'FOUNDER';
  if (role === 'visitor' || role === 'visited') return role.toUpperCase();
  return standing;
}

const merged = (a: Ways, b: Ways): Ways => {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const both = new Map(a);
  for (const [actor, standings] of b) both.set(actor, [...(both.get(actor) ?? []), ...standings]);
  return both;
};

const without = (ways: Ways, others: Ways): Ways =>
  others.size === 0 ? ways : new Map([...ways].filter(([actor]) => !others.has(actor)));

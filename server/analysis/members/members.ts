import type { EntityGrouping } from '../../model/belonging.ts';
import type { Id, Kind } from '../../model/records.ts';
import { type Ids, numberIn } from '../projection.ts';
import type { TieGraph } from '../tieGraph.ts';
import { textAt } from '../ties/texts.ts';
import type { DerivedGroups, DerivedMembers } from './derivedMembers.ts';

/** What is known of actors beside their ties, read where it lies: see {@link DerivedMembers}. */
export interface Members {
  readonly derived: DerivedMembers;
  /** Of actors that count for themselves, tied or not; in their order. */
  readonly ids: Ids;
  /** Undefined for who is none of them. */
  readonly numberOf: (id: Id) => number | undefined;
  readonly kindOf: (member: number) => Kind;
  /** As the records have it; null for who is no company. */
  readonly sizeOf: (member: number) => string | null;
  readonly entityId: (entity: number) => Id;
  readonly relationId: (relation: number) => Id;
  readonly groups: Readonly<Record<EntityGrouping, GroupsOf>>;
}

export interface GroupsOf {
  readonly derived: DerivedGroups;
  readonly ids: Ids;
  readonly numberOf: (id: Id) => number | undefined;
}

/** Of each actor with a tie, who it is among the members. Both are in the order of ids, and every one of them is a member. */
export function memberOfEach({ entities }: Pick<TieGraph, 'entities'>, { derived }: Members): Uint32Array {
  const all = new Uint32Array(entities.length);
  let member = 0;
  for (let actor = 0; actor < entities.length; actor++) {
    while (member < derived.entities.length && derived.entities[member] !== entities[actor]) member++;
    all[actor] = member;
  }
  return all;
}

export function membersOf(derived: DerivedMembers): Members {
  const entityId = (entity: number) => textAt(derived.texts.entities, entity) as Id;
  const idsOf = (entities: Int32Array): Ids => ({
    length: entities.length,
    at: (n) => (n >= 0 && n < entities.length ? entityId(entities[n] ?? 0) : undefined),
  });
  const groupsOf = (grouping: EntityGrouping): GroupsOf => {
    const groups = derived.groups[grouping];
    const ids = idsOf(groups.entities);
    return { derived: groups, ids, numberOf: (id) => numberIn(ids, id) };
  };
  const ids = idsOf(derived.entities);
  return {
    derived,
    ids,
    numberOf: (id) => numberIn(ids, id),
    kindOf: (member) => derived.kindNames[derived.kinds[member] ?? 0] ?? ('' as Kind),
    sizeOf: (member) => derived.sizeNames[(derived.sizes[member] ?? 0) - 1] ?? null,
    entityId,
    relationId: (relation) => textAt(derived.texts.relations, relation) as Id,
    groups: {
      FIELD: groupsOf('FIELD'),
      FACILITY: groupsOf('FACILITY'),
      AREA: groupsOf('AREA'),
      PROGRAM: groupsOf('PROGRAM'),
    },
  };
}

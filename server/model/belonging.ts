import type { Kind, RelationType } from './records.ts';

/** How an entity comes to be in a group of others: by a relation to it, or to what leads up to it. */
export interface Belonging {
  /** The kind of what is belonged to. */
  readonly kind: Kind;
  /** From what belongs to it, or to a part of it. */
  readonly by: readonly RelationType[];
  /** From a part to what it is a part of. */
  readonly up: readonly RelationType[];
}

const belonging = (kind: string, by: readonly string[], up: readonly string[] = ['PART_OF']): Belonging => ({
  kind: kind as Kind,
  by: by as readonly RelationType[],
  up: up as readonly RelationType[],
});

/** Only relations that are not planned and overlap the period count. A tenant stands where its facility does. */
export const BELONGING = {
  FIELD: belonging('Field', ['IN_FIELD']),
  FACILITY: belonging('Facility', ['TENANT_OF', 'LOCATED_IN', 'OPERATES']),
  AREA: belonging('Area', ['LOCATED_IN', 'TENANT_OF'], ['PART_OF', 'LOCATED_IN']),
  PROGRAM: belonging('Program', ['PARTICIPATED_IN', 'MEMBER_OF']),
} as const;
export type EntityGrouping = keyof typeof BELONGING;
export const ENTITY_GROUPINGS = Object.keys(BELONGING) as readonly EntityGrouping[];

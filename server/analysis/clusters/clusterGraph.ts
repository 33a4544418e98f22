import type { DerivedGroups } from '../members/derivedMembers.ts';
import type { TieRows } from './weightedGraph.ts';

/** What a cluster may be bound by and named after. */
export const BINDING_GROUPS = ['FACILITY', 'PROGRAM', 'FIELD'] as const;
export type BindingGroup = (typeof BINDING_GROUPS)[number];

/** Ties of one viewer by one filter, with what is known of actors beside them; all of it in memory that can be shared. */
export interface ClusterGraph extends TieRows {
  /** By actor: its entity. Actors are numbered in the order of their ids. */
  readonly entities: Int32Array;
  /** Actors left out, ascending. */
  readonly hubs: Uint32Array;
  /** By actor: who it is among the members. */
  readonly memberOf: Uint32Array;
  /** Groups of members, in the filter's period. */
  readonly groups: Readonly<Record<BindingGroup, Pick<DerivedGroups, 'entities' | 'offsets' | 'groups'>>>;
}

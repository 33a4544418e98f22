import type { EntityGrouping } from '../../model/belonging.ts';
import type { Kind } from '../../model/records.ts';
import type { Texts } from '../ties/texts.ts';

/** Who is in what, as rows: of each member its groups, and of each group those it is a part of. */
export interface DerivedGroups {
  /** By number of the group, in the order of their ids: its entity. Groups nobody is in are there too. */
  readonly entities: Int32Array;
  /** Where the groups of each member begin; one more at the end. */
  readonly offsets: Uint32Array;
  /** Ascending, each once. */
  readonly groups: Uint32Array;
  /** Beside each, the relation that puts the member there: of several the lowest id. */
  readonly relations: Int32Array;
  /** The same of groups: where those above each begin, and which they are; a group is above itself. */
  readonly aboveFrom: Uint32Array;
  readonly above: Uint32Array;
}

/** Rows of so many numbers each, one after the other. */
export type Table = Int32Array;

/**
 * What is known of actors beside their ties, for one viewer in one period; all columns lie in shared memory. Members
 * are all actors that count for themselves, tied or not, in the order of their ids.
 */
export interface DerivedMembers {
  readonly revision: number;
  /** By member. */
  readonly entities: Int32Array;
  readonly kinds: Uint8Array;
  /** Number of a company's size; 0 of all others. */
  readonly sizes: Uint8Array;
  /** Whether any fact of any period ties it to somebody, or it has a partner without a name. */
  readonly known: Uint8Array;
  /** Whether a collaboration of it is known in the period. */
  readonly linked: Uint8Array;
  /** Whether it received a grant or had a visit in the period. */
  readonly followed: Uint8Array;
  readonly groups: Readonly<Record<EntityGrouping, DerivedGroups>>;
  /** Facilities of which no source of any period tells a tenant or who is located there. */
  readonly emptyFacilities: Int32Array;
  /** Entity needed or offered, member, relation; by the ids of the first and last. */
  readonly needs: Table;
  readonly offers: Table;
  /** Entity needed, offered or shown, field as a group, relation. */
  readonly fieldsOf: Table;
  /** Of any period: member, what is certified (NOTHING: itself), relation to the scheme, relation of the member to it (NOTHING). */
  readonly certificates: Table;
  /** Of any period: member, relation that is only planned by which it would get a grant or a visit, or collaborate. */
  readonly planned: Table;
  /** Of any period: what was shown, the event, the relation, the last day of it (NONE where none is known). */
  readonly shown: Table;
  /** Of any period: what was shown, whose it is as a member, the relation. */
  readonly owners: Table;
  /** Of what was shown, that which somebody is known to have licensed. */
  readonly licensed: Int32Array;
  readonly texts: { readonly entities: Texts; readonly relations: Texts };
  readonly kindNames: readonly Kind[];
  /** By number of the size less 1. */
  readonly sizeNames: readonly string[];
}

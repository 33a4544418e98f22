import type { Id, Kind } from '../../model/records.ts';
import type { TieGraph } from '../tieGraph.ts';

/** What is looked into of a graph of ties. */
export type PairGraph = Pick<TieGraph, 'projection' | 'kindOf' | 'occasions'>;

/** Groups by actor: those of actor i are `of[offsets[i]]` up to `of[offsets[i + 1] - 1]`, ascending, each once. */
export interface Memberships {
  /** They are numbered from 0; the numbers mean nothing here. */
  readonly groups: number;
  readonly offsets: Uint32Array;
  readonly of: Uint32Array;
}

/**
 * What is known of actors besides their ties, as one viewer sees it in one period. Actors are numbered as in the
 * projection, in the order of their ids; after them come those without a tie, in the order of theirs.
 */
export interface ActorFacts {
  /** Those without a tie of whom any of the following is known. */
  readonly others: readonly Id[];
  /** By number. */
  readonly kinds: readonly Kind[];
  /** By number: what a company is said to be, as `large` or `small`; null where nothing is said. */
  readonly sizes: readonly (string | null)[];
  /** The fields each stands in, with all those they are part of. */
  readonly fields: Memberships;
  readonly facilities: Memberships;
  readonly programs: Memberships;
  readonly areas: Memberships;
  /** The fields each needs something in, numbered as `fields`, without those they are part of; after all fields, the things both needed and offered by somebody. */
  readonly needs: Memberships;
  /** The fields each offers something in, with all those they are part of: an offer meets a need in the same or a broader field, and for the very thing. */
  readonly offers: Memberships;
}

/** The groups of one actor; none of one the list does not reach. */
export const groupsOf = ({ offsets, of }: Memberships, actor: number): Uint32Array =>
  of.subarray(offsets[actor] ?? of.length, offsets[actor + 1] ?? of.length);

const NONE: Memberships = { groups: 0, offsets: new Uint32Array(1), of: new Uint32Array(0) };

/** Of actors of whom nothing is known but their ties and kinds. */
export const nothingBesideTies = ({ projection, kindOf }: PairGraph): ActorFacts => ({
  others: [],
  kinds: Array.from({ length: projection.ids.length }, (_, actor) => kindOf(actor)),
  sizes: [],
  fields: NONE,
  facilities: NONE,
  programs: NONE,
  areas: NONE,
  needs: NONE,
  offers: NONE,
});

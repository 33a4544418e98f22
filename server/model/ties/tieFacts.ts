import type { Day } from '../dates.ts';
import type { Id } from '../records.ts';
import { recency } from './strength.ts';

/** MET: every fact that makes ties. COLLABORATED: those by which two worked together, and no other. */
export type TieBasis = 'COLLABORATED' | 'MET';

/** One reason for a tie between two actors: a direct relation, or one shared thing. */
export interface TieFact {
  /** In code-unit order. */
  readonly a: Id;
  readonly b: Id;
  /** What it is shared through; null for a direct relation. */
  readonly thing: Id | null;
  /** Weight before its age counts, in (0, 0.9]. */
  readonly weight: number;
  readonly halfLife: number | null;
  /** The last day it is known to hold; null when nothing dates it. */
  readonly day: Day | null;
  /** Whether nothing but a source's date, or nothing at all, dates it: then it counts by half. */
  readonly undated: boolean;
  /** What it stands on, ascending and never empty; the first is the fact's id. */
  readonly relations: readonly Id[];
}

export const currentWeight = (fact: Omit<TieFact, 'a' | 'b'>, asOf: Day): number =>
  fact.weight * recency(fact.day, asOf, fact.halfLife);

import type { Day } from '../dates.ts';
import type { Strength } from '../ontology.ts';
import type { Id } from '../records.ts';
import { compareIds, type Standing, together } from './standing.ts';
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

/** A shared fact weaker than this before its age counts is dropped. */
export const LEAST_SHARED = 0.001;

export const currentWeight = (fact: Omit<TieFact, 'a' | 'b'>, asOf: Day): number =>
  fact.weight * recency(fact.day, asOf, fact.halfLife);

/**
 * The fact two actors make by standing in something: of all ways they do, the pair that weighs most, then the
 * one with the lowest ids. Null where it would be too weak, or stand on nothing.
 */
export function pairFact(
  a: { readonly actor: Id; readonly standings: readonly Standing[] },
  b: { readonly actor: Id; readonly standings: readonly Standing[] },
  thing: Id | null,
  { weight, halfLife }: Strength,
  share: number,
  asOf: Day,
): TieFact | null {
  const full = weight * share;
  if (thing !== null && full < LEAST_SHARED) return null;
  let best: Omit<TieFact, 'a' | 'b'> | null = null;
  let most = -1;
  for (const left of a.standings) {
    for (const right of b.standings) {
      const { day, undated, relations } = together(left, right);
      if (relations.length === 0) continue;
      const fact = { thing, weight: undated ? full / 2 : full, halfLife, day, undated, relations };
      const now = currentWeight(fact, asOf);
      if (best !== null && (now < most || (now === most && compareIds(relations, best.relations) >= 0)))
        continue;
      best = fact;
      most = now;
    }
  }
  if (best === null || a.actor === b.actor) return null;
  return a.actor < b.actor ? { a: a.actor, b: b.actor, ...best } : { a: b.actor, b: a.actor, ...best };
}

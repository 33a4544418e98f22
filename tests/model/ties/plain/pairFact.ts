import type { Day } from '../../../../server/model/dates.ts';
import type { Strength } from '../../../../server/model/ontology.ts';
import type { Id } from '../../../../server/model/records.ts';
import { compareIds } from '../../../../server/model/ties/compareIds.ts';
import { LEAST_SHARED } from '../../../../server/model/ties/shares.ts';
import { currentWeight, type TieFact } from '../../../../server/model/ties/tieFacts.ts';
import { type Standing, together } from './standing.ts';

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

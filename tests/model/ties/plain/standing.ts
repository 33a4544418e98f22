import type { Day } from '../../../../server/model/dates.ts';
import { byText } from '../../../../server/model/order.ts';
import type { Id } from '../../../../server/model/records.ts';

/**
 * One way an actor stands in something: the relations that say so, all of them needed. Its day is the earliest
 * of theirs; relations without a date are passed over while another has one.
 */
export interface Standing {
  /** The last day it is known to hold; null when nothing dates it. */
  readonly day: Day | null;
  /** Whether it has relations and none of them carries a date of its own. */
  readonly undated: boolean;
  /** Ascending, without those that only say what belongs to what. */
  readonly relations: readonly Id[];
}

/** Stands without any relation, as an association does in itself. */
export const BY_ITSELF: Standing = { day: null, undated: false, relations: [] };

/** Both at once. */
export function together(a: Standing, b: Standing): Standing {
  if (a.relations.length === 0) return b;
  if (b.relations.length === 0) return a;
  const relations = [...new Set([...a.relations, ...b.relations])].sort(byText);
  if (a.undated !== b.undated) return { ...(a.undated ? b : a), relations };
  const day = a.day === null ? b.day : b.day === null ? a.day : Math.min(a.day, b.day);
  return { day, undated: a.undated, relations };
}

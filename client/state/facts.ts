import { type Day, type DayRange, daysOf, daysOfFiscalYear, fiscalYearOf } from './dates.ts';
import type { FiscalYears } from './filters.ts';
import type { FactState, Stated } from './graphData.ts';

/** An entity with the dates of its own. */
export interface Dated {
  readonly id: string;
  readonly date?: string | null | undefined;
  readonly endDate?: string | null | undefined;
  readonly opened?: string | null | undefined;
  readonly closed?: string | null | undefined;
}

interface DatedRelation {
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly state: FactState;
}

/** When something may have held; null is an unknown end, which is open. */
export interface Extent {
  readonly first: Day | null;
  readonly last: Day | null;
}

/** When an entity existed or took place; null when nothing is known of that. */
export function entityExtent(entity: Dated | undefined): Extent | null {
  const range = (from: DayRange | null, to: DayRange | null): Extent | null =>
    from || to ? { first: from?.first ?? null, last: to?.last ?? null } : null;
  if (!entity) return null;
  const lasting = range(daysOf(entity.opened), daysOf(entity.closed));
  if (lasting) return lasting;
  const first = daysOf(entity.date);
  const last = daysOf(entity.endDate) ?? first;
  return range(first ?? last, last);
}

/** Whether the thing at the second end happened at a date (an event): its date is the relation's. */
const happening = (to: Dated | undefined): Extent | null =>
  to?.date || to?.endDate ? entityExtent(to) : null;

/**
 * When a relation held; null when no date is known of it. One without dates of its own to something that
 * happened, happened then. One that is over and gives only its beginning happened at that date.
 */
export function relationExtent(relation: DatedRelation, to: Dated | undefined): Extent | null {
  const since = daysOf(relation.since);
  const until = daysOf(relation.until);
  const asOf = daysOf(relation.asOf);
  if (!since && !until) {
    const then = happening(to);
    if (then) return then;
    return (
      asOf && {
        first: relation.state === 'ENDED' ? asOf.first : null,
        last: relation.state === 'ENDED' ? asOf.last : null,
      }
    );
  }
  const last = until?.last ?? (relation.state === 'ENDED' ? (asOf ?? since)?.last : null);
  return { first: since?.first ?? null, last: last ?? null };
}

/** The day a fact is sorted and counted by: its beginning, else its end, else that of what happened, else when it was last known; null without a date. */
export function dayOf(relation: DatedRelation, to: Dated | undefined): Day | null {
  const own = daysOf(relation.since) ?? daysOf(relation.until);
  return own?.first ?? happening(to)?.first ?? daysOf(relation.asOf)?.first ?? null;
}

export const yearOf = (relation: DatedRelation, to: Dated | undefined): number | null => {
  const day = dayOf(relation, to);
  return day === null ? null : fiscalYearOf(day);
};

/** Whether something stays: without a date as `undated` says, else when it overlaps the period, if one is chosen. */
export function holdsIn(extent: Extent | null, period: FiscalYears | null, undated: boolean): boolean {
  if (extent === null) return undated;
  if (!period) return true;
  const { first } = daysOfFiscalYear(period.from);
  const { last } = daysOfFiscalYear(period.to);
  return (extent.first === null || extent.first <= last) && (extent.last === null || extent.last >= first);
}

/** Whether a date still lay ahead of every source that gives it: what they tell is a plan. */
export function isAhead({ value, evidence }: Pick<Stated, 'value' | 'evidence'>): boolean {
  const day = daysOf(value)?.first;
  if (day === undefined || evidence.length === 0) return false;
  return evidence.every(({ source }) => {
    const told = daysOf(source.date)?.last;
    return told !== undefined && day > told;
  });
}

/** Whether an entity's own beginning is a plan. */
export const isPlanned = ({ attributes = [] }: { readonly attributes?: readonly Stated[] }): boolean => {
  const begins = attributes.filter(({ key }) => key === 'opened' || key === 'date');
  return begins.length > 0 && begins.every(isAhead);
};

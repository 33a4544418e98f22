import { type Day, firstDay, lastDay, type PartialDate } from './dates.ts';
import { invalidInput } from './errors.ts';

/** Both ends included; null is open. `undated` keeps facts that carry no date at all. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly undated: boolean;
}

/** When a fact may have held: null is an unknown end, which is open. `undated`: no date is known of it at all. */
export interface Extent {
  readonly first: Day | null;
  readonly last: Day | null;
  readonly undated: boolean;
}

/** @throws INVALID_INPUT when the period ends before it begins. */
export function periodOf(input: {
  from?: PartialDate | null;
  to?: PartialDate | null;
  undated?: boolean | null;
}): Period {
  const from = input.from ? firstDay(input.from) : null;
  const to = input.to ? lastDay(input.to) : null;
  if (from !== null && to !== null && from > to) {
    throw invalidInput(`The period ends (${input.to}) before it begins (${input.from}): swap the two.`);
  }
  return { from, to, undated: input.undated ?? true };
}

/** Whether a fact counts in a period; without a period everything does. */
export function overlaps(extent: Extent, period: Period | null): boolean {
  if (!period) return true;
  if (extent.undated) return period.undated;
  return (
    (period.to === null || extent.first === null || extent.first <= period.to) &&
    (period.from === null || extent.last === null || extent.last >= period.from)
  );
}

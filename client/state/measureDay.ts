import { type Day, daysOf } from './dates.ts';

interface Measured {
  readonly fiscalYear?: number | null;
  readonly asOf?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

/**
 * The day a number is sorted by: its fiscal year's first, else the day it is of, else the end of its period, when
 * it was known, else the beginning; null without a date.
 */
export const measureDay = ({ fiscalYear, asOf, from, to }: Measured): Day | null =>
  daysOf(fiscalYear ? `FY${fiscalYear}` : (asOf ?? to ?? from))?.first ?? null;

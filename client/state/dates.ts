/** Days since 1970-01-01. */
export type Day = number;
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

const MS_PER_DAY = 86_400_000;
const FORM = /^(?:FY(\d{4})|(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?)$/;

/** A date as the server writes it, in its parts; a fiscal year runs from April to March. */
type DateParts =
  | { readonly kind: 'fiscalYear'; readonly year: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number };

/** Null when the text is not a date. */
export function datePartsOf(text: string): DateParts | null {
  const match = FORM.exec(text);
  if (!match) return null;
  const [, fiscal, year, month, day] = match;
  if (fiscal) return { kind: 'fiscalYear', year: Number(fiscal) };
  if (day) return { kind: 'day', year: Number(year), month: Number(month), day: Number(day) };
  if (month) return { kind: 'month', year: Number(year), month: Number(month) };
  return { kind: 'year', year: Number(year) };
}

const at = (year: number, month: number, day: number): Day => Date.UTC(year, month - 1, day) / MS_PER_DAY;

/** The first and last day a date may stand for; null when the text is no date. */
export function daysOf(text: string | null | undefined): DayRange | null {
  const parts = text ? datePartsOf(text) : null;
  if (!parts) return null;
  const { year } = parts;
  switch (parts.kind) {
    case 'fiscalYear':
      return daysOfFiscalYear(year);
    case 'year':
      return { first: at(year, 1, 1), last: at(year, 12, 31) };
    case 'month':
      return { first: at(year, parts.month, 1), last: at(year, parts.month + 1, 0) };
    case 'day':
      return { first: at(year, parts.month, parts.day), last: at(year, parts.month, parts.day) };
  }
}

export const daysOfFiscalYear = (year: number): DayRange => ({
  first: at(year, 4, 1),
  last: at(year + 1, 3, 31),
});

/** The Japanese fiscal year a day lies in, by the year it begins in. */
export function fiscalYearOf(day: Day): number {
  const date = new Date(day * MS_PER_DAY);
  return date.getUTCFullYear() - (date.getUTCMonth() < 3 ? 1 : 0);
}

/** The era and year a fiscal year from 1926 on is called by, as 平成30 for 2018 and 令和1 for 2019. */
export function eraOf(fiscalYear: number): {
  readonly era: 'reiwa' | 'heisei' | 'showa';
  readonly year: number;
} {
  if (fiscalYear >= 2019) return { era: 'reiwa', year: fiscalYear - 2018 };
  if (fiscalYear >= 1989) return { era: 'heisei', year: fiscalYear - 1988 };
  return { era: 'showa', year: fiscalYear - 1925 };
}

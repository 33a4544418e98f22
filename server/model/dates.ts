import { invalidInput } from './errors.ts';

declare const partialDate: unique symbol;
/** `2016`, `2016-07`, `2016-07-08`, or the Japanese fiscal year `FY2016` (April 2016 to March 2017). */
export type PartialDate = string & { readonly [partialDate]: true };

/** Days since 1970-01-01, both negative and positive; what dates are compared by. */
export type Day = number;

const MS_PER_DAY = 86_400_000;
const FORM = /^(?:FY(\d{4})|(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?)$/;

const day = (year: number, month: number, date: number): Day => {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, date);
  return time.getTime() / MS_PER_DAY;
};

type Days = { readonly first: Day; readonly last: Day };

const MAX_KNOWN = 10_000;
const known = new Map<string, Days | null>();

/** The first and last day a partial date may stand for; null when it is no possible date. */
export function daysOf(text: string): Days | null {
  const found = known.get(text);
  if (found !== undefined) return found;
  const days = readDays(text);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(text, days);
  return days;
}

function readDays(text: string): Days | null {
  const match = FORM.exec(text);
  if (!match) return null;
  if (match[1]) {
    const year = Number(match[1]);
    return { first: day(year, 4, 1), last: day(year + 1, 3, 31) };
  }
  const year = Number(match[2]);
  if (match[3] === undefined) return { first: day(year, 1, 1), last: day(year, 12, 31) };
  const month = Number(match[3]);
  if (month < 1 || month > 12) return null;
  const last = day(year, month + 1, 0);
  if (match[4] === undefined) return { first: day(year, month, 1), last };
  const only = day(year, month, Number(match[4]));
  return Number(match[4]) >= 1 && only <= last ? { first: only, last: only } : null;
}

export const isPartialDate = (text: string): text is PartialDate => daysOf(text) !== null;

/** @throws INVALID_INPUT when the text is no possible date. */
export function partialDateOf(text: string): PartialDate {
  if (!isPartialDate(text)) {
    throw invalidInput(
      `${JSON.stringify(text.slice(0, 40))} is no date: write 2016, 2016-07, 2016-07-08 or FY2016.`,
    );
  }
  return text;
}

/** Of a date that is known to be one. */
export const firstDay = (date: PartialDate): Day => (daysOf(date) as { first: Day }).first;
export const lastDay = (date: PartialDate): Day => (daysOf(date) as { last: Day }).last;

/** The day as `2016-07-08`. */
export const dateOfDay = (of: Day): PartialDate =>
  new Date(of * MS_PER_DAY).toISOString().slice(0, 10) as PartialDate;

/** The Japanese fiscal year a day lies in, by the year it begins in. */
export function fiscalYearOf(of: Day): number {
  const date = new Date(of * MS_PER_DAY);
  return date.getUTCFullYear() - (date.getUTCMonth() < 3 ? 1 : 0);
}

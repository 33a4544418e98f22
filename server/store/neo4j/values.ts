import neo4j from 'neo4j-driver';
import { type Day, isPartialDate } from '../../model/dates.ts';

/** Stands for a day that is not known, behind every day there is. */
export const NO_DAY = 1_000_000_000;
export const BEFORE_ALL_DAYS = -NO_DAY;
/** Where what carries no date at all begins: behind the end of every period. It ends before every one. */
export const UNDATED = 2 * NO_DAY;

export const dayOr = (day: Day | null): number => day ?? NO_DAY;
export const dayOf = (ordered: number): Day | null => (ordered === NO_DAY ? null : ordered);
/** Days before 1970: newest first when rising. */
export const ageOf = (day: Day | null): number => (day === null ? NO_DAY : 0 - day);
export const dayOfAge = (age: number): Day | null => (age === NO_DAY ? null : 0 - age);

/**
 * A text that sorts as the other does by UTF-16 code units, in Neo4j's indexes (by UTF-8 bytes) as in its memory
 * (by code points or units): what both may order otherwise is written as two characters below all that.
 */
export const sortKey = (text: string): string =>
  text.replace(/[\ud800-\uffff]/g, (unit) => `\ue000${String.fromCharCode(unit.charCodeAt(0) - 0xd700)}`);

/** An index refuses values of more than 8 kB: what is longer is ordered by a second property. */
const INDEXED = 1_000;

export function splitSortKey(text: string): { readonly head: string; readonly rest: string } {
  const key = sortKey(text);
  return { head: key.slice(0, INDEXED), rest: key.slice(INDEXED) };
}

/** Text as Neo4j can hold it: half a character is replaced. For people; what the store reads is JSON, which escapes it. */
export const wellFormed = (text: string): string => text.toWellFormed();

/** A value as a parameter: whole numbers as integers, which the driver would send as floats. */
export function bound(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null || neo4j.isDate(value as object)) return value;
  if (Array.isArray(value)) return value.map(bound);
  const entries: Record<string, unknown> = {};
  const given = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(given)) entries[key] = bound(given[key]);
  return entries;
}

const WHOLE = '2016-07-08'.length;

/** A whole date as Neo4j's; anything else as it is, null when there is none. */
export function readable(text: string | null): unknown {
  if (text === null) return null;
  if (text.length !== WHOLE || !isPartialDate(text)) return wellFormed(text);
  return new neo4j.types.Date(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
}

/** The date of a day. */
export function dateOf(day: Day): unknown {
  const date = new Date(day * 86_400_000);
  return new neo4j.types.Date(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

import { isPartialDate, type PartialDate } from '../model/dates.ts';
import { idProblem } from '../model/ids.ts';
import type { Id } from '../model/records.ts';

/** A JSON value as it was read, with no claim what its fields hold. */
export type Fields = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const isGiven = (value: unknown): boolean => (value ?? null) !== null;

/** Null for what is no possible one. */
export const idIn = (value: unknown): Id | null =>
  typeof value === 'string' && idProblem(value) === null ? (value as Id) : null;
export const dateIn = (value: unknown): PartialDate | null =>
  typeof value === 'string' && isPartialDate(value) ? value : null;

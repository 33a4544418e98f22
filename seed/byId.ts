import type { Id } from '../server/model/records.ts';

interface Known {
  readonly record: string;
  readonly id: Id;
}
type Of<R, S> = Extract<R, { readonly record: S }>;

/** The records of one sort by their ids, in their order. */
export function byId<R extends Known, S extends R['record']>(
  records: readonly R[],
  sort: S,
): ReadonlyMap<Id, Of<R, S>> {
  const isOne = (record: R): record is Of<R, S> => record.record === sort;
  return new Map(records.filter(isOne).map((record) => [record.id, record]));
}

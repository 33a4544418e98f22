import { invalidInput } from '../model/errors.ts';
import { byText } from '../model/order.ts';
import type { Attribute, Evidence, GraphRecord, Id } from '../model/records.ts';

/** Where a source prints a record, or one of its attributes. */
export interface Place {
  readonly attribute: string | null;
  readonly place: Evidence;
}

/** Every place a record rests on, its own before its attributes', those by key; else as given. */
export function placesOf(record: GraphRecord): readonly Place[] {
  if (record.record === 'source') return [];
  const attributes: readonly Attribute[] = 'attributes' in record ? record.attributes : [];
  const own = record.evidence.map((place) => ({ attribute: null, place }));
  const rest = attributes.flatMap(({ key, evidence }) =>
    evidence.map((place) => ({ attribute: key, place })),
  );
  return [...own, ...rest.sort((a, b) => byText(a.attribute, b.attribute))];
}

/** Those in one source: a fact's `place` in the evidence table is its index here. */
export const placesIn = (record: GraphRecord, source: Id): readonly Place[] =>
  placesOf(record).filter(({ place }) => place.source === source);

/** A fact's place in the order within its line: position of its kind of record, id, index among {@link placesIn}. */
export interface PlaceInLine {
  readonly record: number;
  readonly id: Id;
  readonly place: number;
}

const REST = /^(\d) (\d{1,9}) (.*)$/s;

/** The `rest` of a FactKey, alike in every store, since cursors show it. */
export const restOf = ({ record, id, place }: PlaceInLine): string => `${record} ${place} ${id}`;

/** @throws INVALID_INPUT when it was made by no store. */
export function parsedRest(rest: string): PlaceInLine {
  const [, record, place, id] = REST.exec(rest) ?? [];
  if (record === undefined || place === undefined || id === undefined) {
    throw invalidInput('This cursor belongs to no list of facts: start again without one.');
  }
  return { record: Number(record), id: id as Id, place: Number(place) };
}

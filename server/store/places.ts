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

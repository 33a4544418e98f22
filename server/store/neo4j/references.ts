import type { GraphRecord, Id, RecordKind } from '../../model/records.ts';
import { placesOf } from '../places.ts';

/** What a record names, which has to be there, and of that record kind. */
export function referencesOf(record: GraphRecord): readonly (readonly [kind: RecordKind, id: Id])[] {
  const sources = placesOf(record).map(({ place }) => ['source', place.source] as const);
  switch (record.record) {
    case 'relation':
      return [...sources, ['entity', record.from], ['entity', record.to]];
    case 'stage':
      return [...sources, ['entity', record.collaboration]];
    case 'measure':
      return [
        ...sources,
        ['entity', record.entity],
        ...record.parts.map((part) => ['measure', part] as const),
      ];
    default:
      return sources;
  }
}

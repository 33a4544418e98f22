import type { TFunction } from 'i18next';
import type { Vocabulary } from '../i18n/vocabulary.ts';
import type { Filters } from '../state/filters.ts';

/** What the filters leave out, in words; empty where they leave out nothing. `undated` facts have no date. */
export const filtersText = (
  filters: Filters,
  undated: number,
  vocabulary: Vocabulary,
  t: TFunction<'words'>,
): string =>
  [
    ...filters.offKinds.map((kind) => `−${vocabulary.kind(kind)}`),
    ...filters.offTypes.map((type) => `−${vocabulary.relation(type, 'OUT')}`),
    ...(filters.period ? [`${filters.period.from}–${filters.period.to}`] : []),
    ...(filters.undated ? [] : [`−${t('period.undated', { count: undated })}`]),
  ].join(t('format.comma'));

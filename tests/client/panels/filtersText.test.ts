import { describe, expect, it } from 'vitest';
import { makeI18n } from '../../../client/i18n/i18n.ts';
import { vocabularyOf } from '../../../client/i18n/vocabulary.ts';
import { filtersText } from '../../../client/panels/filtersText.ts';
import { emptyFilters, type Filters, isFiltering } from '../../../client/state/filters.ts';

const { t } = makeI18n();
const vocabulary = vocabularyOf({ kinds: [], relationTypes: [], topics: [], words: [] }, 'ja');
const said = (filters: Filters) => filtersText(filters, 3, vocabulary, t);

describe('what the filters leave out', () => {
  it('is nothing without filters', () => {
    expect(said(emptyFilters)).toBe('');
  });

  it('is told whatever the filter is', () => {
    const each: Partial<Filters>[] = [
      { offKinds: ['Event'] },
      { offTypes: ['SUPPORTS'] },
      { period: { from: 2015, to: 2016 } },
      { undated: false },
    ];
    const filters = each.map((change) => ({ ...emptyFilters, ...change }));
    expect(filters.every(isFiltering)).toBe(true);
    expect(filters.map(said)).toEqual(['−Event', '−SUPPORTS', '2015–2016', '−日付なし 3件']);
    expect(said(Object.assign({}, emptyFilters, ...each))).toBe(
      '−Event、−SUPPORTS、2015–2016、−日付なし 3件',
    );
  });
});

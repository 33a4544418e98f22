import type { MissingPairsQuery } from '../generated/later/graphql.ts';
import type { Basis, GapAsk, Pair } from '../state/gaps.ts';
import type { Locale } from '../state/view.ts';
import { MissingPairsDocument } from './later/gaps.ts';
import { gapPeriod, localeOf } from './useGapMatrix.ts';
import { type Pages, usePages } from './usePages.ts';

export type Page = MissingPairsQuery['missingPairs'];
export type MissingPair = Page['edges'][number]['node'];
export type PairReason = MissingPair['reasons'][number];
export type PairRoute = NonNullable<MissingPair['route']>;
export type MissingPairs = Pages<MissingPair, Page>;

export const PAIRS_AT_ONCE = 10;

/** Who of two groups are not tied but might well be, likeliest first. */
export function useMissingPairs(
  ask: Pick<GapAsk, 'rows' | 'columns' | 'years' | 'dateless' | 'method'> & { readonly basis: Basis },
  { row, column }: Pair,
  locale: Locale,
): MissingPairs {
  return usePages(
    MissingPairsDocument,
    {
      rows: { by: ask.rows, id: row },
      columns: { by: ask.columns, id: column },
      period: gapPeriod(ask.years, ask.dateless),
      method: ask.method,
      basis: ask.basis,
      first: PAIRS_AT_ONCE,
      locale: localeOf(locale),
    },
    (data) => data.missingPairs,
  );
}

import { type CombinedError, useQuery } from 'urql';
import type { GapCellQuery, GapMatrixQuery } from '../generated/later/graphql.ts';
import type { FiscalYears } from '../state/filters.ts';
import type { Basis, GapAsk, Grouping } from '../state/gaps.ts';
import type { Locale } from '../state/view.ts';
import { GapCellDocument, GapGroupsDocument, GapMatrixDocument } from './later/gaps.ts';
import { periodOf } from './period.ts';

export type Matrix = GapMatrixQuery['gapMatrix'];
export type GapGroup = Matrix['rows'][number];
export type GapCell = Matrix['cells'][number];

type Axes = Pick<GapAsk, 'rows' | 'columns' | 'rowIds' | 'columnIds' | 'dateless'> & {
  readonly basis: Basis;
};

export const localeOf = (locale: Locale) => (locale === 'ja' ? ('JA' as const) : ('EN' as const));

/** Of the years chosen, and whether facts without any date count. */
export const gapPeriod = (years: FiscalYears | null, dateless: boolean) =>
  periodOf({ period: years, undated: dateless });

const some = (ids: readonly string[]) => (ids.length > 0 ? [...ids] : null);

const axesOf = ({ rows, columns, rowIds, columnIds, basis }: Axes) => ({
  rows,
  columns,
  rowIds: some(rowIds),
  columnIds: some(columnIds),
  basis,
});

export interface Asked<Answer> {
  readonly answer: Answer | undefined;
  readonly loading: boolean;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
}

/** A matrix of some years; nothing is asked where there is none to compare with. */
export function useGapMatrix(
  ask: Axes,
  years: FiscalYears | null,
  locale: Locale,
  pause = false,
): Asked<Matrix> {
  const [{ data, fetching, stale, error }, again] = useQuery({
    query: GapMatrixDocument,
    variables: { ...axesOf(ask), period: gapPeriod(years, ask.dateless), locale: localeOf(locale) },
    pause,
  });
  const waiting = fetching || stale;
  return {
    answer: pause || waiting || error ? undefined : data?.gapMatrix,
    loading: !pause && waiting,
    error: pause || waiting ? undefined : error,
    retry: () => again({ requestPolicy: 'network-only' }),
  };
}

export type ToldCell = GapCellQuery['gapMatrix']['cells'][number];

/** One cell with its sentence. */
export function useGapCell(
  ask: Axes & Pick<GapAsk, 'years'>,
  cell: { readonly row: string; readonly column: string },
  locale: Locale,
): Asked<GapCellQuery['gapMatrix']> {
  const [{ data, fetching, stale, error }, again] = useQuery({
    query: GapCellDocument,
    variables: {
      ...axesOf({ ...ask, rowIds: [cell.row], columnIds: [cell.column] }),
      period: gapPeriod(ask.years, ask.dateless),
      locale: localeOf(locale),
    },
  });
  const waiting = fetching || stale;
  return {
    answer: waiting || error ? undefined : data?.gapMatrix,
    loading: waiting,
    error: waiting ? undefined : error,
    retry: () => again({ requestPolicy: 'network-only' }),
  };
}

/** The groups there are by one grouping; none while nothing is grouped. */
export function useGapGroups(
  by: Grouping | '',
  years: FiscalYears | null,
  dateless: boolean,
  locale: Locale,
): Asked<readonly GapGroup[]> {
  const [{ data, fetching, error }, again] = useQuery({
    query: GapGroupsDocument,
    variables: {
      by: by === '' ? 'KIND' : by,
      period: gapPeriod(years, dateless),
      locale: localeOf(locale),
    },
    pause: by === '',
  });
  return {
    answer: by === '' || fetching || error ? undefined : data?.gapMatrix.rows,
    loading: by !== '' && fetching,
    error: fetching ? undefined : error,
    retry: () => again({ requestPolicy: 'network-only' }),
  };
}

import { useEffect, useMemo, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import type { PeriodInput, TiesQuery } from '../generated/later/graphql.ts';
import type { Locale } from '../state/view.ts';
import { TiesDocument } from './later/introduction.ts';

export type TieLine = TiesQuery['ties']['edges'][number]['node'];

export interface Ties {
  /** Strongest first; null until they are known. While others are asked for, those known before. */
  readonly ties: readonly TieLine[] | null;
  /** Whether they are what is asked for now. */
  readonly isCurrent: boolean;
  readonly total: number;
  readonly asOf: string | null;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
}

const PAGE = 100;
/** More lines than these are no picture any more. */
const MOST_PAGES = 5;

/** The ties among some actors, the strongest first, as many as can be drawn. */
export function useTies(ids: readonly string[], period: PeriodInput | null, locale: Locale): Ties {
  const client = useClient();
  const wanted = JSON.stringify([[...ids].sort(), period, locale]);
  const [got, setGot] = useState<{ readonly wanted: string; readonly pages: readonly TiesQuery['ties'][] }>();
  const [error, setError] = useState<CombinedError | undefined>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let stale = false;
    const [among, during, language]: [string[], PeriodInput | null, Locale] = JSON.parse(wanted);
    setError(undefined);
    const load = async () => {
      const pages: TiesQuery['ties'][] = [];
      let after: string | null = null;
      for (let page = 0; page < MOST_PAGES && among.length > 1; page += 1) {
        const result: Awaited<ReturnType<typeof ask>> = await ask(after);
        if (stale) return;
        if (!result.data) {
          setError(result.error);
          return;
        }
        pages.push(result.data.ties);
        const { hasNextPage, endCursor } = result.data.ties.pageInfo;
        if (!hasNextPage) break;
        after = endCursor ?? null;
      }
      setGot({ wanted, pages });
    };
    const ask = (after: string | null) =>
      client
        .query(TiesDocument, {
          ids: among,
          period: during,
          among: true,
          first: PAGE,
          after,
          locale: language === 'ja' ? 'JA' : 'EN',
        })
        .toPromise();
    void load();
    return () => {
      stale = true;
    };
  }, [client, wanted, attempt]);
  return useMemo(() => {
    const pages = got?.pages;
    return {
      ties: pages ? pages.flatMap(({ edges }) => edges.map(({ node }) => node)) : null,
      isCurrent: got?.wanted === wanted,
      total: pages?.[0]?.totalCount ?? 0,
      asOf: pages?.[0]?.asOf ?? null,
      error,
      retry: () => setAttempt((n) => n + 1),
    };
  }, [got, wanted, error]);
}

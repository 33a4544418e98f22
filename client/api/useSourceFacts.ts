import { useCallback, useEffect, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import type { SourceFactLineFragment, SourceQuery } from '../generated/later/graphql.ts';
import { SourceDocument } from './later/sources.ts';

export type SourceHead = Omit<NonNullable<SourceQuery['source']>, 'facts'>;
const PAGE = 50;

/** A document and its facts from a line on, page after page. */
export function useSourceFacts(
  id: string,
  fromLine: number | null,
): {
  readonly source: SourceHead | null | undefined;
  readonly facts: readonly SourceFactLineFragment[];
  readonly more: boolean;
  readonly loading: boolean;
  readonly error: CombinedError | undefined;
  readonly load: () => void;
} {
  const client = useClient();
  const [source, setSource] = useState<SourceHead | null>();
  const [facts, setFacts] = useState<readonly SourceFactLineFragment[]>([]);
  const [cursor, setCursor] = useState<string | null>(null);
  const [more, setMore] = useState(false);
  const [loading, setLoading] = useState(false);
  const [error, setError] = useState<CombinedError>();
  const ask = useCallback(
    async (after: string | null, current: () => boolean) => {
      setLoading(true);
      const { data, error: problem } = await client
        .query(SourceDocument, { id, first: PAGE, after, fromLine })
        .toPromise();
      if (!current()) return;
      setLoading(false);
      setError(problem);
      if (!data) return;
      setSource(data.source ?? null);
      const page = data.source?.facts;
      if (!page) return;
      setFacts((before) => [...(after === null ? [] : before), ...page.edges.map((edge) => edge.node)]);
      setCursor(page.pageInfo.endCursor ?? null);
      setMore(page.pageInfo.hasNextPage);
    },
    [client, id, fromLine],
  );
  useEffect(() => {
    let stale = false;
    void ask(null, () => !stale);
    return () => {
      stale = true;
    };
  }, [ask]);
  return { source, facts, more, loading, error, load: () => void ask(cursor, () => true) };
}

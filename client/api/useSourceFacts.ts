import { useCallback, useEffect, useRef, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import type { SourceFactLineFragment, SourceQuery } from '../generated/later/graphql.ts';
import { SourceDocument } from './later/sources.ts';

type SourceHead = Omit<NonNullable<SourceQuery['source']>, 'facts'>;
/** Facts in a page. */
export const SOURCE_PAGE = 50;

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
  // Only what was asked last is waited for.
  const turn = useRef(0);
  const ask = useCallback(
    async (after: string | null) => {
      turn.current += 1;
      const own = turn.current;
      setLoading(true);
      const { data, error: problem } = await client
        .query(SourceDocument, { id, first: SOURCE_PAGE, after, fromLine })
        .toPromise();
      if (own !== turn.current) return;
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
    void ask(null);
    return () => {
      turn.current += 1;
    };
  }, [ask]);
  return { source, facts, more, loading, error, load: () => void ask(cursor) };
}

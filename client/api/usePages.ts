import { useCallback, useEffect, useMemo, useState } from 'react';
import { type CombinedError, type TypedDocumentNode, useClient } from 'urql';

interface Connection<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly edges: readonly { readonly node: Node }[];
}

export interface Pages<Node, Page> {
  readonly rows: readonly Node[];
  /** The page that came last, with what it says of the whole list; null until the first is there. */
  readonly last: Page | null;
  readonly loading: boolean;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
  /** Fetches the next page; null at the end. */
  readonly more: (() => void) | null;
}

/** A list that comes page after page. Asked otherwise, it begins anew. */
export function usePages<Data, Variables extends object, Node, Page extends Connection<Node>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pageOf: (data: Data) => Page & Connection<Node>,
): Pages<Node, Page> {
  const client = useClient();
  const [got, setGot] = useState<{ readonly rows: readonly Node[]; readonly last: Page } | null>(null);
  const [error, setError] = useState<CombinedError | undefined>();
  const [loading, setLoading] = useState(true);
  const wanted = JSON.stringify(variables);
  const asked = useMemo(() => variables, [wanted]);
  const load = useCallback(
    async (before: typeof got, fresh: boolean, isStale: () => boolean) => {
      setLoading(true);
      const after = before?.last.pageInfo.endCursor ?? null;
      const result = await client
        .query(document, { ...asked, after }, fresh ? { requestPolicy: 'network-only' } : {})
        .toPromise();
      if (isStale()) return;
      setLoading(false);
      setError(result.error);
      if (result.data === undefined || result.data === null) return;
      const page = pageOf(result.data);
      setGot({ rows: [...(before?.rows ?? []), ...page.edges.map(({ node }) => node)], last: page });
    },
    [client, document, asked],
  );
  useEffect(() => {
    let stale = false;
    setGot(null);
    setError(undefined);
    void load(null, false, () => stale);
    return () => {
      stale = true;
    };
  }, [load]);
  return {
    rows: got?.rows ?? [],
    last: got?.last ?? null,
    loading,
    error,
    retry: () => void load(got, true, () => false),
    more: got?.last.pageInfo.hasNextPage ? () => void load(got, false, () => false) : null,
  };
}

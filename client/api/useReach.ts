import { useCallback, useEffect, useMemo, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import type { EntityKind, PathOutcome, ReachQuery } from '../generated/later/graphql.ts';
import type { GraphEntity } from '../state/graphData.ts';
import type { Ask } from '../state/introduction.ts';
import { ReachDocument } from './later/introduction.ts';
import { periodOf } from './period.ts';
import { chosenOf } from './useRoutes.ts';

type Node = ReachQuery['reachable']['edges'][number]['node'];
/** One who is reached, and who would be asked first; none where the two know each other. */
export type Reached = Node & { readonly first: GraphEntity | undefined };

export const reachOf = { page: 50 };

export interface Reach {
  readonly rows: readonly Reached[];
  readonly total: number | null;
  readonly outcome: PathOutcome | null;
  readonly asOf: string | null;
  /** Who is left out as a go-between without being asked to. */
  readonly leftOut: readonly GraphEntity[];
  readonly loading: boolean;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
  /** Fetches the next page; null at the end. */
  readonly more: (() => void) | null;
}

interface Got {
  readonly rows: readonly Reached[];
  readonly last: ReachQuery['reachable'];
}

/** Whom one can reach, page after page; nobody is asked for where it is not said from whom. */
export function useReach(ask: Ask, from: string | null): Reach {
  const client = useClient();
  const [got, setGot] = useState<Got | null>(null);
  const [error, setError] = useState<CombinedError | undefined>();
  const [loading, setLoading] = useState(true);
  const { hops, least, own, kinds, period, undated, back } = ask;
  const hubs = back.length > 0 ? ('INCLUDE' as const) : ('EXCLUDE' as const);
  const wanted = JSON.stringify([from, hops, least, own, kinds, period, undated, hubs]);
  const variables = useMemo(
    () => ({
      from: from ?? '',
      maxHops: hops,
      minStrength: least,
      own,
      hubs,
      kinds: chosenOf<EntityKind>(kinds),
      period: periodOf({ period, undated }),
      first: reachOf.page,
    }),
    [wanted],
  );
  const load = useCallback(
    async (before: Got | null, fresh: boolean, isStale: () => boolean) => {
      setLoading(true);
      const after = before?.last.pageInfo.endCursor ?? null;
      const result = await client
        .query(ReachDocument, { ...variables, after }, fresh ? { requestPolicy: 'network-only' } : {})
        .toPromise();
      if (isStale()) return;
      setLoading(false);
      setError(result.error);
      const page = result.data?.reachable;
      if (!page) return;
      const rows = page.edges.map(({ node }) => ({ ...node, first: node.route.entities[1] }));
      setGot({ rows: [...(before?.rows ?? []), ...rows], last: page });
    },
    [client, variables],
  );
  useEffect(() => {
    let stale = false;
    setGot(null);
    setError(undefined);
    if (from !== null) void load(null, false, () => stale);
    return () => {
      stale = true;
    };
  }, [load, from]);
  return {
    rows: got?.rows ?? [],
    total: got?.last.totalCount ?? null,
    outcome: got?.last.outcome ?? null,
    asOf: got?.last.asOf ?? null,
    leftOut: got?.last.excludedEntities ?? [],
    loading,
    error,
    retry: () => void load(null, true, () => false),
    more: got?.last.pageInfo.hasNextPage ? () => void load(got, false, () => false) : null,
  };
}

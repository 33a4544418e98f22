import { useEffect, useMemo, useState } from 'react';
import { type CombinedError, useQuery } from 'urql';
import { emptyGraph, type GraphData, graphDataOf } from '../state/graphData.ts';
import { couldBeId } from '../state/ids.ts';
import { SubgraphDocument } from './subgraph.ts';

export interface Loaded {
  readonly graph: GraphData;
  /** Asked for, but not there. */
  readonly missing: readonly string[];
  readonly loading: boolean;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
}

/** What is known of the entities on the canvas. While more is fetched, what is there stays. */
export function useGraph(shown: readonly string[]): Loaded {
  const ids = useMemo(() => shown.filter(couldBeId).sort(), [shown]);
  const impossible = useMemo(() => shown.filter((id) => !couldBeId(id)), [shown]);
  const [result, ask] = useQuery({
    query: SubgraphDocument,
    variables: { ids },
    pause: ids.length === 0,
  });
  const [last, setLast] = useState<{ readonly graph: GraphData; readonly ids: readonly string[] }>();
  const current = useMemo(
    () =>
      ids.length > 0 && result.data && !result.stale
        ? { graph: graphDataOf(result.data.subgraph), ids }
        : undefined,
    [result.data, result.stale, ids],
  );
  const fresh = current && !result.fetching;
  useEffect(() => {
    if (fresh) setLast(current);
  }, [fresh, current]);
  const shownNow = fresh ? current : last;
  return useMemo(() => {
    if (ids.length === 0)
      return { graph: emptyGraph, missing: impossible, loading: false, error: undefined, retry: () => {} };
    const graph = shownNow?.graph ?? emptyGraph;
    return {
      graph,
      missing: [
        ...impossible,
        ...(shownNow?.ids ?? []).filter((id) => ids.includes(id) && !graph.entities.has(id)),
      ],
      loading: result.fetching,
      error: result.error,
      retry: () => ask({ requestPolicy: 'network-only' }),
    };
  }, [ids, impossible, shownNow, result.fetching, result.error, ask]);
}

import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { GraphEntity } from '../state/graphData.ts';
import { NamesDocument } from './later/introduction.ts';

/** The entities of some ids, by id; one that is not there, or not known yet, is left out. */
export function useNames(ids: readonly string[]): {
  readonly entities: ReadonlyMap<string, GraphEntity>;
  readonly loading: boolean;
} {
  const sorted = useMemo(() => [...new Set(ids)].sort(), [ids]);
  const [{ data, fetching }] = useQuery({
    query: NamesDocument,
    variables: { ids: sorted },
    pause: sorted.length === 0,
  });
  const entities = useMemo(
    () =>
      new Map(
        (sorted.length > 0 ? (data?.subgraph.entities ?? []) : []).map((entity) => [entity.id, entity]),
      ),
    [data, sorted],
  );
  return { entities, loading: fetching };
}

import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { GraphEntity } from '../state/graphData.ts';
import { ReachDocument } from './later/introduction.ts';

/**
 * Whom each actor counts for, by id: a department for its organisation, everyone else for themselves; null until that is
 * known. A department without any tie stays itself: nothing can be said of it either way.
 */
export function useRoots(actors: readonly GraphEntity[]): ReadonlyMap<string, GraphEntity> | null {
  const client = useClient();
  const wanted = actors.map(({ id }) => id).join('\n');
  const [found, setFound] = useState<{ wanted: string; roots: ReadonlyMap<string, GraphEntity> }>();
  useEffect(() => {
    let stale = false;
    const rootOf = async (actor: GraphEntity) => {
      if (actor.kind !== 'Department') return actor;
      const { data } = await client
        .query(ReachDocument, { from: actor.id, maxHops: 1, first: 1, hubs: 'INCLUDE' })
        .toPromise();
      return data?.reachable.edges[0]?.node.route.entities[0] ?? actor;
    };
    void Promise.all(actors.map(async (actor) => [actor.id, await rootOf(actor)] as const)).then((roots) => {
      if (!stale) setFound({ wanted, roots: new Map(roots) });
    });
    return () => {
      stale = true;
    };
  }, [client, wanted]);
  return found?.wanted === wanted ? found.roots : null;
}

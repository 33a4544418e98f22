import { useEffect, useMemo, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import type { GraphEntity } from '../state/graphData.ts';
import { inTurn } from './inTurn.ts';
import { ReachDocument } from './later/introduction.ts';

interface Roots {
  /** By id of the actor; null until it is known of all. */
  readonly roots: ReadonlyMap<string, GraphEntity> | null;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
}

/**
 * Whom each actor counts for: a department for its organisation, everyone else for themselves. A department without any
 * tie stays itself: nothing can be said of it either way.
 */
export function useRoots(actors: readonly GraphEntity[]): Roots {
  const client = useClient();
  const [known, setKnown] = useState<ReadonlyMap<string, GraphEntity>>(new Map());
  const [error, setError] = useState<CombinedError | undefined>();
  const [attempt, setAttempt] = useState(0);
  const departments = actors.filter(({ kind }) => kind === 'Department');
  const wanted = departments.map(({ id }) => id).join('\n');
  useEffect(() => {
    let stale = false;
    setError(undefined);
    void inTurn(
      departments.filter(({ id }) => !known.has(id)),
      ({ id }) =>
        client.query(ReachDocument, { from: id, maxHops: 1, first: 1, hubs: 'INCLUDE' }).toPromise(),
      (one, { data, error: problem }) => {
        if (stale) return;
        const root = data?.reachable.edges[0]?.node.route.entities[0] ?? one;
        if (data) setKnown((now) => new Map(now).set(one.id, root));
        else setError(problem);
      },
      () => stale,
    );
    return () => {
      stale = true;
    };
  }, [client, wanted, attempt]);
  const roots = useMemo(
    () =>
      actors.every(({ id, kind }) => kind !== 'Department' || known.has(id))
        ? new Map(actors.map((actor) => [actor.id, known.get(actor.id) ?? actor]))
        : null,
    [actors, known],
  );
  return { roots, error, retry: () => setAttempt((n) => n + 1) };
}

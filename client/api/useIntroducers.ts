import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import type { BestRouteQuery, PathOutcome } from '../generated/later/graphql.ts';
import type { GraphEntity } from '../state/graphData.ts';
import { inTurn } from './inTurn.ts';
import { BestRouteDocument } from './later/introduction.ts';

export type BestRoute = BestRouteQuery['introductionPaths']['routes'][number];

export interface Pair {
  readonly a: GraphEntity;
  readonly b: GraphEntity;
}

/** Who could introduce two: the best route, or why there is none. FAILED is an error of the server or of the two. */
export interface Introduced extends Pair {
  readonly outcome: PathOutcome | 'FAILED';
  readonly route: BestRoute | null;
  /** Those left out as go-betweens from the start who are tied to both. */
  readonly knowBoth: readonly GraphEntity[];
}

export const pairKey = ({ a, b }: Pair): string => [a.id, b.id].sort().join('\n');

interface Introducers {
  /** As many as are known yet, those with the strongest route first. */
  readonly introduced: readonly Introduced[];
  /** Asks again for those that failed. */
  readonly retry: () => void;
}

/** Who could introduce the two of each pair. */
export function useIntroducers(pairs: readonly Pair[], hops: number): Introducers {
  const client = useClient();
  const [found, setFound] = useState<ReadonlyMap<string, Omit<Introduced, 'a' | 'b'>>>(new Map());
  const [attempt, setAttempt] = useState(0);
  const wanted = `${hops}\n\n${pairs.map(pairKey).join('\n\n')}`;
  const keyOf = (pair: Pair) => `${hops} ${pairKey(pair)}`;
  useEffect(() => {
    let stale = false;
    void inTurn(
      pairs.filter((pair) => !found.has(keyOf(pair))),
      async ({ a, b }) => {
        const { data } = await client
          .query(BestRouteDocument, { from: a.id, to: b.id, maxHops: hops, first: 1 })
          .toPromise();
        const answer = data?.introductionPaths;
        return {
          outcome: answer?.outcome ?? ('FAILED' as const),
          route: answer?.routes[0] ?? null,
          knowBoth: answer?.knowBoth ?? [],
        };
      },
      (pair, answer) => {
        if (!stale) setFound((now) => new Map(now).set(keyOf(pair), answer));
      },
      () => stale,
    );
    return () => {
      stale = true;
    };
  }, [client, wanted, attempt]);
  const introduced = useMemo(
    () =>
      pairs
        .flatMap((pair) => {
          const answer = found.get(`${hops} ${pairKey(pair)}`);
          return answer ? [{ ...pair, ...answer }] : [];
        })
        .sort((x, y) => (y.route?.strength ?? 0) - (x.route?.strength ?? 0)),
    [pairs, found, hops],
  );
  return {
    introduced,
    retry: () => {
      setFound((now) => new Map([...now].filter(([, { outcome }]) => outcome !== 'FAILED')));
      setAttempt((n) => n + 1);
    },
  };
}

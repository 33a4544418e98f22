import { useEffect, useRef, useState } from 'react';
import { type CombinedError, useClient, useQuery } from 'urql';
import type { CardQuery, MeasureLineFragment, RelationLineFragment } from '../generated/graphql.ts';
import { couldBeId } from '../state/ids.ts';
import { CardDocument, moreMeasures, moreRelations, type Page } from './card.ts';
import { type Connection, cursorOf, nodesOf } from './connection.ts';

export type CardEntity = NonNullable<CardQuery['entity']>;

/** A list that is read a hundred at a time; `load` is null at its end. */
export interface Paged<T> {
  readonly nodes: readonly T[];
  readonly total: number;
  readonly load: (() => Promise<void>) | null;
  /** Why the last page asked for did not come. */
  readonly error?: CombinedError | undefined;
}

/** The first page as it came with the entity, and those fetched since. */
function usePaged<T>(
  first: (Connection<T> & { readonly totalCount: number }) | undefined,
  next: (after: string) => Promise<Page<T>>,
): Paged<T> {
  const [pages, setPages] = useState<readonly Connection<T>[]>([]);
  const [error, setError] = useState<CombinedError>();
  const current = useRef(first);
  useEffect(() => {
    current.current = first;
    setPages([]);
    setError(undefined);
  }, [first]);
  const all = [...(first ? [first] : []), ...pages];
  const last = all.at(-1);
  const cursor = last ? cursorOf(last) : null;
  return {
    nodes: all.flatMap(nodesOf),
    total: first?.totalCount ?? 0,
    error,
    load:
      cursor === null
        ? null
        : async () => {
            const answer = await next(cursor);
            if (current.current !== first) return;
            setError(answer.error);
            const { page } = answer;
            // Asked for twice, a page is added once.
            if (page) setPages((now) => (now.length === pages.length ? [...now, page] : now));
          },
  };
}

/** An entity with what is known of it; null when there is none, undefined while it is fetched. */
export function useCard(id: string): {
  readonly entity: CardEntity | null | undefined;
  readonly relations: Paged<RelationLineFragment>;
  readonly measures: Paged<MeasureLineFragment>;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
} {
  const client = useClient();
  const [result, ask] = useQuery({ query: CardDocument, variables: { id }, pause: !couldBeId(id) });
  const entity = result.data?.entity;
  return {
    entity: result.data || !couldBeId(id) ? (entity ?? null) : undefined,
    relations: usePaged<RelationLineFragment>(entity?.relations, (after) => moreRelations(client, id, after)),
    measures: usePaged<MeasureLineFragment>(entity?.measures, (after) => moreMeasures(client, id, after)),
    error: result.error,
    retry: () => ask({ requestPolicy: 'network-only' }),
  };
}

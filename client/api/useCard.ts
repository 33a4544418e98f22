import { useEffect, useState } from 'react';
import { type Client, type CombinedError, useClient, useQuery } from 'urql';
import type { CardQuery, MeasureLineFragment, RelationLineFragment } from '../generated/graphql.ts';
import { CardDocument, MoreMeasuresDocument, MoreRelationsDocument } from './card.ts';
import { type Connection, cursorOf, nodesOf } from './connection.ts';

export type CardEntity = NonNullable<CardQuery['entity']>;

/** A list that is read a hundred at a time; `load` is null at its end. */
export interface Paged<T> {
  readonly nodes: readonly T[];
  readonly total: number;
  readonly load: (() => Promise<void>) | null;
}

type Next<T> = (after: string) => Promise<Connection<T> | null | undefined>;

/** The first page as it came with the entity, and those fetched since. */
function usePaged<T>(
  first: (Connection<T> & { readonly totalCount: number }) | undefined,
  next: Next<T>,
): Paged<T> {
  const [added, setAdded] = useState<{ readonly nodes: readonly T[]; readonly cursor: string | null }>();
  useEffect(() => setAdded(undefined), [first]);
  const cursor = added ? added.cursor : first ? cursorOf(first) : null;
  return {
    nodes: [...(first ? nodesOf(first) : []), ...(added?.nodes ?? [])],
    total: first?.totalCount ?? 0,
    load:
      cursor === null
        ? null
        : async () => {
            const page = await next(cursor);
            if (page)
              setAdded((now) => ({
                nodes: [...(now?.nodes ?? []), ...nodesOf(page)],
                cursor: cursorOf(page),
              }));
          },
  };
}

const moreRelations = async (client: Client, id: string, after: string) =>
  (await client.query(MoreRelationsDocument, { id, after }).toPromise()).data?.entity?.relations;
const moreMeasures = async (client: Client, id: string, after: string) =>
  (await client.query(MoreMeasuresDocument, { id, after }).toPromise()).data?.entity?.measures;

/** An entity with what is known of it; null when there is none, undefined while it is fetched. */
export function useCard(id: string): {
  readonly entity: CardEntity | null | undefined;
  readonly relations: Paged<RelationLineFragment>;
  readonly measures: Paged<MeasureLineFragment>;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
} {
  const client = useClient();
  const [result, ask] = useQuery({ query: CardDocument, variables: { id } });
  const entity = result.data?.entity;
  return {
    entity: result.data ? (entity ?? null) : undefined,
    relations: usePaged<RelationLineFragment>(entity?.relations, (after) => moreRelations(client, id, after)),
    measures: usePaged<MeasureLineFragment>(entity?.measures, (after) => moreMeasures(client, id, after)),
    error: result.error,
    retry: () => ask({ requestPolicy: 'network-only' }),
  };
}

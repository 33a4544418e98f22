import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { RelationPlacesQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

export const RelationPlacesDocument = graphql(`
  query RelationPlaces($ids: [ID!]!) {
    subgraph(ids: $ids) {
      relations { id attributes { key value } evidence { ...EvidencePlace } }
    }
  }
`);

type Told = Pick<RelationPlacesQuery['subgraph']['relations'][number], 'attributes' | 'evidence'>;

/** Where each fact is printed, and what is said of it there, by its id; null until that is known. */
export type RelationPlaces = ReadonlyMap<string, Told> | null;

export const relationPlacesOf = (answer: RelationPlacesQuery | null | undefined): RelationPlaces =>
  answer ? new Map(answer.subgraph.relations.map((relation) => [relation.id, relation])) : null;

/** The places of all facts between these entities. */
export function useRelationPlaces(ids: readonly string[]): RelationPlaces {
  const sorted = useMemo(() => [...ids].sort(), [ids]);
  const [result] = useQuery({
    query: RelationPlacesDocument,
    variables: { ids: sorted },
    pause: sorted.length === 0,
  });
  return useMemo(() => relationPlacesOf(result.data), [result.data]);
}

import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { EvidencePlaceFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

export const RelationPlacesDocument = graphql(`
  query RelationPlaces($ids: [ID!]!) {
    subgraph(ids: $ids) {
      relations { id evidence { ...EvidencePlace } }
    }
  }
`);

/** Where each fact is printed, by its id; null until that is known. */
export type RelationPlaces = ReadonlyMap<string, readonly EvidencePlaceFragment[]> | null;

/** The places of all facts between these entities. */
export function useRelationPlaces(ids: readonly string[]): RelationPlaces {
  const sorted = useMemo(() => [...ids].sort(), [ids]);
  const [result] = useQuery({
    query: RelationPlacesDocument,
    variables: { ids: sorted },
    pause: sorted.length === 0,
  });
  const relations = result.data?.subgraph.relations;
  return useMemo(
    () => (relations ? new Map(relations.map(({ id, evidence }) => [id, evidence])) : null),
    [relations],
  );
}

import type { Client, CombinedError } from 'urql';
import type { MeasureLineFragment, RelationLineFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import type { Connection } from './connection.ts';

graphql(`
  fragment EvidencePlace on Evidence {
    source { id title date }
    section
    page
    line
    printed
    note
  }
`);

graphql(`
  fragment RelationLine on Relation {
    ...RelationFact
    from { ...CanvasEntity }
    to { ...CanvasEntity }
    attributes { key value asOf evidence { ...EvidencePlace } }
    evidence { ...EvidencePlace }
  }
`);

graphql(`
  fragment MeasureLine on Measure {
    ...MeasureFact
    evidence { ...EvidencePlace }
  }
`);

export const CardDocument = graphql(`
  query Card($id: ID!) {
    entity(id: $id) {
      ...CanvasEntity
      nameEnIsOurs
      reading
      readingIsOurs
      aliases { text kind since until }
      externalIds { scheme value }
      attributes { key value asOf evidence { ...EvidencePlace } }
      evidence { ...EvidencePlace }
      list { complete stated unnamed { role printed count } }
      ... on Collaboration { stages { id stage date dateIs evidence { ...EvidencePlace } } }
      measures(first: 100) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { ...MeasureLine } }
      }
      relations(first: 100) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { ...RelationLine } }
      }
    }
  }
`);

export const MoreRelationsDocument = graphql(`
  query MoreRelations($id: ID!, $after: String) {
    entity(id: $id) {
      id
      relations(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { ...RelationLine } }
      }
    }
  }
`);

export const MoreMeasuresDocument = graphql(`
  query MoreMeasures($id: ID!, $after: String) {
    entity(id: $id) {
      id
      measures(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { ...MeasureLine } }
      }
    }
  }
`);

/** A further page of a card's list, or why it did not come. */
export interface Page<T> {
  readonly page: Connection<T> | null | undefined;
  readonly error: CombinedError | undefined;
}

export async function moreRelations(
  client: Client,
  id: string,
  after: string,
): Promise<Page<RelationLineFragment>> {
  const { data, error } = await client.query(MoreRelationsDocument, { id, after }).toPromise();
  return { page: data?.entity?.relations, error };
}

export async function moreMeasures(
  client: Client,
  id: string,
  after: string,
): Promise<Page<MeasureLineFragment>> {
  const { data, error } = await client.query(MoreMeasuresDocument, { id, after }).toPromise();
  return { page: data?.entity?.measures, error };
}

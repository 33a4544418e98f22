import { graphql } from '../generated/index.ts';

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

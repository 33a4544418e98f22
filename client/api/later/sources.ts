import { graphql } from '../../generated/later/index.ts';

export const SourcesDocument = graphql(`
  query Sources {
    sources { id title publisher date file factCount }
  }
`);

export const SourceFactFields = graphql(`
  fragment SourceFactLine on SourceFact {
    section
    page
    line
    printed
    note
    attribute
    entity { ...CanvasEntity attributes { key value evidence { line source { id date } } } }
    relation {
      ...RelationFact
      from { ...CanvasEntity }
      to { ...CanvasEntity }
      attributes { key value }
    }
    measure {
      ...MeasureFact
      entity { ...CanvasEntity }
    }
    stage { id stage date dateIs }
    collaboration { ...CanvasEntity }
  }
`);

export const SourceDocument = graphql(`
  query Source($id: ID!, $first: Int!, $after: String, $fromLine: Int) {
    source(id: $id) {
      id
      title
      publisher
      date
      file
      factCount
      facts(first: $first, after: $after, fromLine: $fromLine) {
        pageInfo { hasNextPage endCursor }
        edges { node { ...SourceFactLine } }
      }
    }
  }
`);

import { graphql } from '../generated/index.ts';

graphql(`
  fragment CanvasEntity on Entity {
    id
    kind
    name
    nameEn
    ... on Event { date endDate attributes { key value evidence { source { date } } } }
    ... on Facility { opened closed attributes { key value evidence { source { date } } } }
  }
`);

graphql(`
  fragment CanvasRelation on Relation {
    ...RelationFact
    from { id }
    to { id }
  }
`);

export const SubgraphDocument = graphql(`
  query Subgraph($ids: [ID!]!) {
    subgraph(ids: $ids) {
      entities { ...CanvasEntity }
      relations { ...CanvasRelation }
      omittedRelations
    }
  }
`);

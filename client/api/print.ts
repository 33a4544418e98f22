import { graphql } from '../generated/index.ts';

export const PrintDocument = graphql(`
  query Print($ids: [ID!]!) {
    subgraph(ids: $ids) {
      relations { ...RelationLine }
    }
  }
`);

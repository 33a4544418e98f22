import { graphql } from '../generated/index.ts';

export const SearchDocument = graphql(`
  query Search($text: String!, $first: Int!, $kinds: [EntityKind!]) {
    search(text: $text, first: $first, kinds: $kinds) {
      totalCount
      edges {
        cursor
        matched { text field how }
        node { id kind name nameEn }
      }
    }
  }
`);

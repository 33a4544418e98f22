import { graphql } from '../generated/index.ts';

export const SearchDocument = graphql(`
  query Search($text: String!, $first: Int!) {
    search(text: $text, first: $first) {
      totalCount
      edges {
        cursor
        matched { text field how }
        node { id kind name nameEn }
      }
    }
  }
`);

import type { Client } from 'urql';
import type { TableDetailsQuery } from '../../generated/later/graphql.ts';
import { graphql } from '../../generated/later/index.ts';

export const TableDetailsDocument = graphql(`
  query TableDetails($ids: [ID!]!) {
    subgraph(ids: $ids) {
      entities {
        id
        externalIds { scheme value }
        evidence { source { date } }
        relations(types: [LOCATED_IN], direction: OUT, first: 3) { edges { node { to { name nameEn } } } }
      }
      relations { id asOf evidence { source { date } } }
    }
  }
`);

export type TableDetails = TableDetailsQuery['subgraph'];

/** What a saved table says besides what is on the screen. Throws the server's error. */
export async function tableDetails(client: Client, ids: readonly string[]): Promise<TableDetails> {
  const result = await client.query(TableDetailsDocument, { ids: [...ids].sort() }).toPromise();
  if (!result.data) throw result.error ?? new Error('The server gave no answer.');
  return result.data.subgraph;
}

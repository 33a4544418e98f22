import type { Client } from 'urql';
import type { TableRelationsQuery } from '../../generated/later/graphql.ts';
import { graphql } from '../../generated/later/index.ts';
import { ask } from '../ask.ts';

export const TableRelationsDocument = graphql(`
  query TableRelations($ids: [ID!]!) {
    subgraph(ids: $ids) {
      relations { id asOf evidence { source { id title date } section page line } }
    }
  }
`);

export type TableRelation = TableRelationsQuery['subgraph']['relations'][number];

/** What a saved table says of the relations between these entities besides what is on the screen, by id. Throws the server's error. */
export async function tableRelations(
  client: Client,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TableRelation>> {
  const { subgraph } = await ask(client, TableRelationsDocument, { ids: [...ids].sort() });
  return new Map(subgraph.relations.map((relation) => [relation.id, relation]));
}

import type { Client } from 'urql';
import type { TableEntitiesQuery } from '../../generated/later/graphql.ts';
import { graphql } from '../../generated/later/index.ts';
import { ask } from '../ask.ts';

export const TableEntitiesDocument = graphql(`
  query TableEntities($ids: [ID!]!) {
    subgraph(ids: $ids) {
      entities {
        id
        kind
        name
        nameEn
        externalIds { scheme value }
        attributes { key value }
        evidence { source { date } }
        relations(types: [LOCATED_IN, TENANT_OF, HELD_AT, PART_OF], direction: OUT, first: 10) {
          edges { node { type state to { id } } }
        }
      }
    }
  }
`);

export type TableEntity = TableEntitiesQuery['subgraph']['entities'][number];

/** So many are asked for at once: more would cost more than the server gives one question. */
const AT_ONCE = 300;

/** What saved tables say of entities besides their names, by id. Throws the server's error. */
export async function tableEntities(
  client: Client,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TableEntity>> {
  const found = new Map<string, TableEntity>();
  const sorted = [...new Set(ids)].sort();
  for (let at = 0; at < sorted.length; at += AT_ONCE) {
    const { subgraph } = await ask(client, TableEntitiesDocument, { ids: sorted.slice(at, at + AT_ONCE) });
    for (const entity of subgraph.entities) found.set(entity.id, entity);
  }
  return found;
}

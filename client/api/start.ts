import type { Client } from 'urql';
import type { EntityKind } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { startPicture } from '../state/startPicture.ts';
import { NeighboursDocument } from './neighbours.ts';
import { SubgraphDocument } from './subgraph.ts';

export const SitesDocument = graphql(`
  query Sites($kinds: [EntityKind!], $first: Int!) {
    entities(kinds: $kinds, first: $first) { edges { node { id } } }
  }
`);

const SITES: readonly EntityKind[] = ['Facility'];
/** What a first picture is made of: those who act, where they are and what they meet in. */
const AROUND: readonly EntityKind[] = ['Facility', 'Event', 'Collaboration'];
const MOST_NEIGHBOURS = 100;
const MOST = 54;

/**
 * What a first visit shows: the sites and those around them, without what hangs on nothing. Whatever the
 * graph holds, when it has no sites. Throws the server's error.
 */
export async function startEntities(
  client: Client,
  actors: readonly EntityKind[],
): Promise<readonly string[]> {
  const sites = await listed(client, SITES);
  if (sites.length === 0) return listed(client, null);
  const around = await client
    .query(NeighboursDocument, {
      ids: [...sites],
      depth: 2,
      kinds: [...actors, ...AROUND],
      order: 'STRONGEST',
      first: MOST_NEIGHBOURS,
    })
    .toPromise();
  if (!around.data) throw around.error ?? new Error('The server gave no answer.');
  const ids = [...sites, ...around.data.neighbourhood.entities.map((e) => e.id)];
  const found = await client.query(SubgraphDocument, { ids: [...ids].sort() }).toPromise();
  if (!found.data) throw found.error ?? new Error('The server gave no answer.');
  return startPicture(sites, found.data.subgraph.relations, MOST);
}

async function listed(client: Client, kinds: readonly EntityKind[] | null): Promise<readonly string[]> {
  const result = await client
    .query(SitesDocument, { kinds: kinds && [...kinds], first: kinds ? 100 : 40 })
    .toPromise();
  if (!result.data) throw result.error ?? new Error('The server gave no answer.');
  return result.data.entities.edges.map((edge) => edge.node.id);
}

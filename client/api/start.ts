import type { Client } from 'urql';
import type { EntityKind } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { type Room, startPicture } from '../state/startPicture.ts';
import { ask } from './ask.ts';

const ListDocument = graphql(`
  query StartList($first: Int!) {
    entities(first: $first) { edges { node { id } } }
  }
`);

const PartsDocument = graphql(`
  query StartParts {
    sites: entities(kinds: [Facility], first: 100) { edges { node { id attributes { key } } } }
    universities: entities(kinds: [University, ResearchInstitute], first: 50) { edges { node { id } } }
    people: entities(kinds: [Person], first: 100) { edges { node { id } } }
  }
`);

const AroundDocument = graphql(`
  query StartAround($ids: [ID!]!, $actors: [EntityKind!]) {
    actors: neighbourhood(ids: $ids, depth: 2, kinds: $actors, order: STRONGEST, first: 100) {
      entities { id }
    }
    joins: neighbourhood(ids: $ids, depth: 1, kinds: [Event, Area], order: STRONGEST, first: 100) {
      entities { id }
    }
  }
`);

const LinksDocument = graphql(`
  query StartLinks($ids: [ID!]!) {
    subgraph(ids: $ids) { relations { type from { id } to { id } } }
  }
`);

const FIRST_LISTED = 40;
/** The attribute of what a source explains in a list of its terms. */
const EXPLAINED = 'definition';
/** Persons and universities have their own places in the picture. */
const APART: readonly EntityKind[] = ['Person', 'University', 'ResearchInstitute'];

/**
 * What a first visit shows: the sites, first of all those the sources explain, those who run them or sit
 * there, and the universities and people linked to these. Whatever the graph holds, when it has no sites. Throws the server's error.
 */
export async function startEntities(
  client: Client,
  actors: readonly EntityKind[],
  most: Room,
): Promise<readonly string[]> {
  const lists = await ask(client, PartsDocument, {});
  const sites = idsOf(lists.sites);
  if (sites.length === 0) return idsOf((await ask(client, ListDocument, { first: FIRST_LISTED })).entities);
  const kinds: EntityKind[] = [...actors.filter((kind) => !APART.includes(kind)), ...APART, 'Facility'];
  const around = await ask(client, AroundDocument, { ids: sites, actors: kinds });
  const [universities, people] = [idsOf(lists.universities), idsOf(lists.people)];
  const apart = new Set([...sites, ...universities, ...people]);
  const parts = {
    sites,
    explained: lists.sites.edges.flatMap(({ node }) =>
      node.attributes.some(({ key }) => key === EXPLAINED) ? [node.id] : [],
    ),
    universities,
    people,
    actors: around.actors.entities.map(({ id }) => id).filter((id) => !apart.has(id)),
    joins: around.joins.entities.map(({ id }) => id),
  };
  const ids = [...new Set(Object.values(parts).flat())].sort();
  const found = await ask(client, LinksDocument, { ids });
  return startPicture(parts, found.subgraph.relations, most);
}

const idsOf = (list: { readonly edges: readonly { readonly node: { readonly id: string } }[] }) =>
  list.edges.map(({ node }) => node.id);

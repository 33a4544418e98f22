import { describe, expect, it } from 'vitest';
import { makeClient } from '../../../client/api/client.ts';
import { cardAtHand, fetchCard } from '../../../client/api/wholeCard.ts';

const PAGE = 100;

/** A server with one hub of so many relations; it tells what was asked of it. */
function hubOf(relations: number) {
  const asked: string[] = [];
  const page = (from: number) => ({
    totalCount: relations,
    pageInfo: { hasNextPage: from + PAGE < relations, endCursor: String(from + PAGE) },
    edges: Array.from({ length: Math.max(0, Math.min(PAGE, relations - from)) }, (_, i) => ({
      node: { __typename: 'Relation', id: `r${from + i}` },
    })),
  });
  const none = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] };
  const fetcher: typeof fetch = async (_input, init) => {
    const { operationName, variables } = JSON.parse(String(init?.body));
    asked.push(operationName);
    const hub = { __typename: 'Company', id: 'hub', relations: page(Number(variables.after ?? 0)) };
    const entity =
      variables.id === 'hub' ? { ...hub, ...(operationName === 'Card' && { measures: none }) } : null;
    return new Response(JSON.stringify({ data: { entity } }), {
      headers: { 'content-type': 'application/json' },
    });
  };
  return { client: makeClient('http://musubi.example/graphql', fetcher), asked };
}
const ids = (count: number) => Array.from({ length: count }, (_, i) => `r${i}`);

describe('a whole card', () => {
  it('is nothing before it was fetched, and asks nobody', () => {
    const { client, asked } = hubOf(3);
    expect([cardAtHand(client, 'hub'), asked]).toEqual([null, []]);
  });

  it('is read page by page to its end', async () => {
    const { client, asked } = hubOf(250);
    await fetchCard(client, 'hub');
    const card = cardAtHand(client, 'hub');
    expect(card?.relations).toEqual({
      nodes: ids(250).map((id) => expect.objectContaining({ id })),
      total: 250,
      load: null,
    });
    expect(asked).toEqual(['Card', 'MoreRelations', 'MoreRelations']);
    await fetchCard(client, 'hub');
    expect(asked).toHaveLength(3);
  });

  it('stops at a thousand facts, and says how many there are', async () => {
    const { client } = hubOf(1234);
    await fetchCard(client, 'hub');
    const card = cardAtHand(client, 'hub');
    expect([card?.relations.nodes.length, card?.relations.total]).toEqual([1000, 1234]);
  });

  it('is nothing where there is no such entity', async () => {
    const { client } = hubOf(3);
    await fetchCard(client, 'nobody');
    expect(cardAtHand(client, 'nobody')).toBeNull();
  });
});

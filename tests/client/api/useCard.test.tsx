// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Provider } from 'urql';
import { afterEach, describe, expect, it } from 'vitest';
import { makeClient } from '../../../client/api/client.ts';
import { useCard } from '../../../client/api/useCard.ts';

const PAGE = 100;

/** The card of a hub of so many relations, and its server, which can be taken away. */
async function cardOf(relations: number) {
  const server = { away: false };
  const page = (from: number) => ({
    totalCount: relations,
    pageInfo: { hasNextPage: from + PAGE < relations, endCursor: String(from + PAGE) },
    edges: Array.from({ length: Math.min(PAGE, relations - from) }, (_, i) => ({
      node: { __typename: 'Relation', id: `r${from + i}` },
    })),
  });
  const none = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] };
  const fetcher: typeof fetch = async (_input, init) => {
    if (server.away) throw new TypeError('away');
    const { operationName, variables } = JSON.parse(String(init?.body));
    const hub = { __typename: 'Company', id: 'hub', relations: page(Number(variables.after ?? 0)) };
    const entity = { ...hub, ...(operationName === 'Card' && { measures: none }) };
    return new Response(JSON.stringify({ data: { entity } }), {
      headers: { 'content-type': 'application/json' },
    });
  };
  const client = makeClient('http://musubi.example/graphql', fetcher);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <Provider value={client}>{children}</Provider>
  );
  const { result } = renderHook(() => useCard('hub'), { wrapper });
  await waitFor(() => expect(result.current.entity).toBeTruthy());
  return { result, server };
}
const ids = (count: number) => Array.from({ length: count }, (_, i) => `r${i}`);

afterEach(cleanup);

describe('the lists of a card', () => {
  it('are read page by page to their end', async () => {
    const { result } = await cardOf(250);
    expect(result.current.relations.nodes.map(({ id }) => id)).toEqual(ids(100));
    await act(async () => result.current.relations.load?.());
    expect(result.current.relations.nodes.map(({ id }) => id)).toEqual(ids(200));
    await act(async () => result.current.relations.load?.());
    expect(result.current.relations.nodes.map(({ id }) => id)).toEqual(ids(250));
    expect(result.current.relations.load).toBeNull();
  });

  it('hold a page once, however often it was asked for before it came', async () => {
    const { result } = await cardOf(350);
    await act(async () => {
      await Promise.all([result.current.relations.load?.(), result.current.relations.load?.()]);
    });
    expect(result.current.relations.nodes.map(({ id }) => id)).toEqual(ids(200));
  });

  it('say that a page did not come, and go on once it does', async () => {
    const { result, server } = await cardOf(150);
    server.away = true;
    await act(async () => result.current.relations.load?.());
    expect(result.current.relations.error?.networkError?.message).toBe('away');
    expect(result.current.relations.nodes).toHaveLength(100);
    server.away = false;
    await act(async () => result.current.relations.load?.());
    expect(result.current.relations.error).toBeUndefined();
    expect(result.current.relations.nodes.map(({ id }) => id)).toEqual(ids(150));
  });
});

// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Provider } from 'urql';
import { afterEach, expect, it } from 'vitest';
import { makeClient } from '../../../client/api/client.ts';
import { useNames } from '../../../client/api/useNames.ts';
import type { GraphEntity } from '../../../client/state/graphData.ts';
import { entity } from '../world.ts';

const NOBODY: readonly GraphEntity[] = [];

/** The names of some ids, from a server that knows a, b and c and can be taken away. */
function namesOf(first: readonly string[]) {
  const server = { away: false, asked: [] as string[][] };
  const fetcher: typeof fetch = async (_input, init) => {
    const { variables } = JSON.parse(String(init?.body));
    server.asked.push(variables.ids);
    if (server.away) throw new TypeError('away');
    const entities = ['a', 'b', 'c']
      .filter((id) => variables.ids.includes(id))
      .map((id) => ({ ...entity(id), __typename: 'Company', nameEn: null }));
    return new Response(JSON.stringify({ data: { subgraph: { __typename: 'Subgraph', entities } } }), {
      headers: { 'content-type': 'application/json' },
    });
  };
  const client = makeClient('http://musubi.example/graphql', fetcher);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <Provider value={client}>{children}</Provider>
  );
  const { result, rerender } = renderHook(
    ({ ids, met }: { ids: readonly string[]; met: readonly GraphEntity[] }) => useNames(ids, met),
    { wrapper, initialProps: { ids: first, met: NOBODY } },
  );
  return { result, server, ask: (ids: readonly string[], met = NOBODY) => rerender({ ids, met }) };
}

afterEach(cleanup);

it('stay known while further ones cannot be read, and are asked for again on request', async () => {
  const { result, server, ask } = namesOf(['a', 'b']);
  await waitFor(() => expect([...result.current.entities.keys()]).toEqual(['a', 'b']));
  server.away = true;
  ask(['a', 'b', 'c']);
  await waitFor(() => expect(result.current.failed).toBe(true));
  expect([...result.current.entities.keys()]).toEqual(['a', 'b']);
  server.away = false;
  act(() => result.current.retry());
  await waitFor(() => expect(result.current.entities.has('c')).toBe(true));
  expect(result.current.failed).toBe(false);
  expect(server.asked.at(-1)).toEqual(['c']);
});

it('are not asked for where another answer named them', async () => {
  const { result, server, ask } = namesOf(['a']);
  await waitFor(() => expect(result.current.entities.has('a')).toBe(true));
  server.away = true;
  ask(['a'], [entity('c')]);
  ask(['a', 'c']);
  expect(result.current.entities.get('c')?.name).toBe('c');
  expect([result.current.failed, server.asked.length]).toEqual([false, 1]);
});

it('are told apart from what nobody goes by and from what can be no id', async () => {
  const { result, server } = namesOf(['a', 'zzz', 'no id']);
  await waitFor(() => expect(result.current.entities.has('a')).toBe(true));
  expect([...result.current.missing].sort()).toEqual(['no id', 'zzz']);
  expect(server.asked).toEqual([['a', 'zzz']]);
});

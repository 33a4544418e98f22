// @vitest-environment happy-dom
import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useRoutes } from '../../../client/api/useRoutes.ts';
import { type Ask, emptyAsk } from '../../../client/state/introduction.ts';
import { entity } from '../world.ts';
import { hookBefore } from './answering.tsx';

const hub = { ...entity('hub'), __typename: 'Company', nameEn: null };
const answer = {
  __typename: 'IntroductionPaths',
  outcome: 'FOUND',
  routes: [],
  excludedEntities: [hub],
  knowBoth: [{ __typename: 'Company', id: 'hub' }],
  stepsApart: null,
  searchedHops: 4,
  undatedFacts: 0,
  asOf: null,
};
const between: Ask = { ...emptyAsk, from: 'a', to: 'b' };

/** Routes from a server that leaves one out, and can be taken away. */
function routesOf(ask: Ask) {
  const server = { away: false };
  const hook = (given: Ask) => useRoutes(given, 'ja');
  return { server, ...hookBefore(() => (server.away ? null : { introductionPaths: answer }), hook, ask) };
}

afterEach(cleanup);

it('are searched once, and the answer says who is left out', async () => {
  const { result, asked } = routesOf(between);
  await waitFor(() => expect(result.current.answer).toBeDefined());
  expect(asked.map(({ operation }) => operation)).toEqual(['Routes']);
  expect(result.current.hubs?.excludedEntities.map(({ id }) => id)).toEqual(['hub']);
});

it('wait for who is left out where one of them is asked back', async () => {
  const { result, asked } = routesOf({ ...between, back: ['hub'] });
  await waitFor(() => expect(result.current.answer).toBeDefined());
  expect(asked.map(({ operation }) => operation)).toEqual(['Hubs', 'Routes']);
  expect(asked[1]?.variables).toMatchObject({ hubs: 'INCLUDE', avoid: [] });
});

it('are asked for again after a failure, by the question that failed', async () => {
  const { result, rerender, server, asked } = routesOf(between);
  await waitFor(() => expect(result.current.answer).toBeDefined());
  server.away = true;
  rerender({ ...between, back: ['hub'] });
  await waitFor(() => expect(result.current.error).toBeDefined());
  server.away = false;
  act(() => result.current.retry());
  await waitFor(() => expect(result.current.error).toBeUndefined());
  await waitFor(() => expect(result.current.loading).toBe(false));
  expect(asked.map(({ operation }) => operation)).toEqual(['Routes', 'Hubs', 'Hubs', 'Routes']);
});

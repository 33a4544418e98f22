// @vitest-environment happy-dom
import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useRoots } from '../../../client/api/useRoots.ts';
import type { GraphEntity } from '../../../client/state/graphData.ts';
import { entity } from '../world.ts';
import { hookBefore } from './answering.tsx';

const [city, lab, school, alone] = [
  entity('city', 'Municipality'),
  entity('lab', 'Department'),
  entity('school', 'Department'),
  entity('alone', 'Department'),
];
const organisation = (id: string) => ({ ...entity(id), __typename: 'Company', nameEn: null });
const tieOf = (id: string) => ({
  __typename: 'ReachableEdge',
  node: {
    __typename: 'Reachable',
    entity: organisation('other'),
    strength: 0.5,
    hops: 1,
    route: {
      __typename: 'Route',
      entities: [organisation(`${id} university`), organisation('other')],
      hops: [],
    },
  },
});

/** Whom some count for, of a server on which `alone` has no tie, and that can be taken away. */
function rootsOf(first: readonly GraphEntity[]) {
  const server = { away: false };
  const told = hookBefore(
    ({ variables }) =>
      server.away
        ? null
        : {
            reachable: {
              __typename: 'ReachableConnection',
              totalCount: 1,
              outcome: 'FOUND',
              asOf: null,
              undatedFacts: 0,
              excludedEntities: [],
              pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
              edges: variables.from === 'alone' ? [] : [tieOf(String(variables.from))],
            },
          },
    useRoots,
    first,
  );
  const ids = () => {
    const { roots } = told.result.current;
    return roots && [...roots].map(([id, root]) => `${id}: ${root.id}`);
  };
  return { server, ids, ...told };
}

afterEach(cleanup);

it('are the organisations of departments; all others, and departments without a tie, are their own', async () => {
  const { ids, asked } = rootsOf([city, lab, alone]);
  expect(ids()).toBeNull();
  await waitFor(() => expect(ids()).toEqual(['city: city', 'lab: lab university', 'alone: alone']));
  expect(asked.map(({ variables }) => variables.from)).toEqual(['lab', 'alone']);
});

it('stay known when actors are added, of whom only the departments are asked about', async () => {
  const { ids, rerender, asked } = rootsOf([lab]);
  await waitFor(() => expect(ids()).toEqual(['lab: lab university']));
  rerender([lab, city]);
  expect(ids()).toEqual(['lab: lab university', 'city: city']);
  rerender([lab, city, school]);
  await waitFor(() => expect(ids()).toHaveLength(3));
  expect(asked.map(({ variables }) => variables.from)).toEqual(['lab', 'school']);
});

it('are not guessed where the server is away, and are asked for again on request', async () => {
  const { ids, result, rerender, server, asked } = rootsOf([lab]);
  await waitFor(() => expect(ids()).not.toBeNull());
  server.away = true;
  rerender([lab, city, school]);
  await waitFor(() => expect(result.current.error).toBeDefined());
  expect(ids()).toBeNull();
  server.away = false;
  act(() => result.current.retry());
  await waitFor(() =>
    expect(ids()).toEqual(['lab: lab university', 'city: city', 'school: school university']),
  );
  expect(result.current.error).toBeUndefined();
  expect(asked.map(({ variables }) => variables.from)).toEqual(['lab', 'school', 'school']);
});

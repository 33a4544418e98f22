import { expect, it } from 'vitest';
import { tiedTo } from '../../../client/api/later/tied.ts';
import { clientOf } from './answering.tsx';

/** A tie of x with another of a kind. */
const tie = (id: string, kind = 'Company') => ({
  __typename: 'TieEdge',
  node: {
    __typename: 'Tie',
    a: { __typename: kind, id, kind },
    b: { __typename: 'Company', id: 'x', kind: 'Company' },
  },
});
const PAGES = [
  { edges: [tie('a'), tie('p', 'Person')], hasNextPage: true, endCursor: 'more' },
  { edges: [tie('b'), tie('a')], hasNextPage: false, endCursor: 'end' },
] as const;

it('reads all pages, names everyone once and leaves out those of the kinds left out', async () => {
  const { client, asked } = clientOf(({ variables }) => {
    const { edges, ...pageInfo } = PAGES[variables.after === 'more' ? 1 : 0];
    return {
      ties: { __typename: 'TieConnection', edges, pageInfo: { __typename: 'PageInfo', ...pageInfo } },
    };
  });
  expect(await tiedTo(client, 'x', null, ['Person'])).toEqual(['a', 'b']);
  expect(asked.map(({ variables }) => variables.after)).toEqual([null, 'more']);
});

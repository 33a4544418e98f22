// @vitest-environment happy-dom
import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useIntroducers } from '../../../client/api/useIntroducers.ts';
import { entity } from '../world.ts';
import { hookBefore } from './answering.tsx';

const [a, b, c] = [entity('a'), entity('b'), entity('c')];
const PAIRS = [
  { a, b },
  { a, b: c },
];

afterEach(cleanup);

it('asks again for those that failed, and for no other', async () => {
  const away = new Set(['c']);
  const { result, asked } = hookBefore(
    ({ variables }) =>
      away.has(String(variables.to))
        ? null
        : {
            introductionPaths: {
              __typename: 'IntroductionPaths',
              outcome: 'NONE_WITHIN_HOPS',
              knowBoth: [],
              routes: [],
            },
          },
    (hops: number) => useIntroducers(PAIRS, hops),
    4,
  );
  const outcomes = () => result.current.introduced.map((one) => `${one.b.id} ${one.outcome}`);
  await waitFor(() => expect(outcomes()).toEqual(['b NONE_WITHIN_HOPS', 'c FAILED']));
  away.clear();
  act(() => result.current.retry());
  expect(outcomes()).toEqual(['b NONE_WITHIN_HOPS']);
  await waitFor(() => expect(outcomes()).toEqual(['b NONE_WITHIN_HOPS', 'c NONE_WITHIN_HOPS']));
  expect(asked.map(({ variables }) => variables.to)).toEqual(['b', 'c', 'c']);
});

import { expect, it } from 'vitest';
import { firstTold } from '../../../../client/panels/introduction/firstTold.ts';

it('puts the facts a sentence tells of before the others, each group in its order', () => {
  const facts = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  expect(firstTold({ told: ['d', 'b'], facts }).map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
  expect(firstTold({ told: [], facts })).toEqual(facts);
});

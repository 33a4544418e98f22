import { expect, it } from 'vitest';
import { factsOfTies } from '../../../../client/panels/ties/factsOfTies.ts';
import { histogramOf } from '../../../../client/state/histogram.ts';
import { entity, relation } from '../../world.ts';

const [a, b, c] = [entity('a'), entity('b'), entity('c')];
const fair = entity('fair', 'Event', { date: '2017-01-27' });
const fact = (from: typeof a, to: typeof a, since?: string) => ({
  ...relation(from.id, to.id, 'PARTICIPATED_IN', since === undefined ? {} : { since }),
  from,
  to,
});

it('counts each fact that ties stand on once, in the year of what happened where it has no date of its own', () => {
  const ties = [
    { facts: [fact(a, fair), fact(b, fair)] },
    { facts: [fact(a, fair), fact(c, fair), fact(a, c, '2014-05')] },
    { facts: [fact(a, b)] },
  ];
  const { years, undated } = histogramOf(factsOfTies(ties));
  expect(years.filter(({ count }) => count > 0)).toEqual([
    { year: 2014, count: 1 },
    { year: 2016, count: 3 },
  ]);
  expect(undated).toBe(1);
});

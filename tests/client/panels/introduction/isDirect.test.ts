import { expect, it } from 'vitest';
import { isDirect } from '../../../../client/panels/introduction/hopText.ts';

type Facts = Parameters<typeof isDirect>[0]['facts'];
const end = (id: string, kind = 'Company') => ({ id, kind, name: id, nameEn: null });
const fact = (from: ReturnType<typeof end>, to: ReturnType<typeof end>) => ({ from, to }) as Facts[number];
const step = (...facts: Facts) => ({ from: end('a'), to: end('b'), facts });

it('tells what joins two from what they share, be it an association', () => {
  const club = end('club', 'Association');
  expect(isDirect(step(fact(end('a'), end('b'))))).toBe(true);
  expect(isDirect(step(fact(end('a-lab', 'Department'), end('b'))))).toBe(true);
  expect(isDirect(step(fact(end('a'), club), fact(end('b'), club)))).toBe(false);
  expect(isDirect(step(fact(end('a'), end('fair', 'Event')), fact(end('b'), end('fair', 'Event'))))).toBe(
    false,
  );
  expect(isDirect({ from: end('a'), to: club, facts: [fact(end('a'), club)] as Facts })).toBe(true);
});

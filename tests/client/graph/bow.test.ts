import { describe, expect, it } from 'vitest';
import { bowOf, middleOf } from '../../../client/graph/bow.ts';
import { CLEAR } from '../../../client/graph/lines.ts';
import { randomFrom } from '../../../seed/synthetic/random.ts';

const [from, to] = [
  { x: 0, y: 0 },
  { x: 400, y: 0 },
];

describe('a line', () => {
  it('is straight where it runs through nobody else’s mark', () => {
    expect(bowOf(from, to, [from, to])).toBe(0);
    expect(bowOf(from, to, [from, to, { x: 200, y: CLEAR }, { x: -50, y: 0 }])).toBe(0);
  });

  it('goes by a mark in its way on the nearer side that is free', () => {
    const middle = { x: 200, y: -5 };
    expect(bowOf(from, to, [middle])).toBeGreaterThan(0);
    expect(middleOf(from, to, bowOf(from, to, [middle])).y).toBeGreaterThanOrEqual(CLEAR - 5);
    expect(bowOf(from, to, [middle, { x: 200, y: 60 }])).toBeLessThan(0);
  });

  it('keeps off every mark where it is drawn aside, among random ones', () => {
    const random = randomFrom(7);
    let bowed = 0;
    for (let round = 0; round < 200; round++) {
      const others = Array.from({ length: 5 }, () => ({ x: random() * 400, y: random() * 200 - 100 }));
      const bow = bowOf(from, to, others);
      if (bow === 0) continue;
      bowed++;
      // The curve itself: x as it goes, y = 4 t (1 - t) bow.
      for (let t = 0.05; t < 0.96; t += 0.01) {
        const point = { x: 400 * t, y: 4 * t * (1 - t) * bow };
        for (const { x, y } of others)
          expect(Math.hypot(point.x - x, point.y - y)).toBeGreaterThan(CLEAR - 4);
      }
    }
    expect(bowed).toBeGreaterThan(40);
  });
});

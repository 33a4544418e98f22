import { describe, expect, it } from 'vitest';
import { isInSight, nearestInSight } from '../../../client/graph/sight.ts';
import { random } from '../world.ts';

const screen = {
  width: 900,
  height: 600,
  covered: [
    { left: 12, top: 12, right: 216, bottom: 410 },
    { left: 830, top: 440, right: 890, bottom: 590 },
  ],
};

describe('a mark', () => {
  it('is in sight where all of it is on the screen and nothing floats above it', () => {
    expect(isInSight({ x: 300, y: 300 }, 20, screen)).toBe(true);
    expect(isInSight({ x: 230, y: 300 }, 20, screen)).toBe(false);
    expect(isInSight({ x: 895, y: 300 }, 20, screen)).toBe(false);
    expect(isInSight({ x: 860, y: 425 }, 20, screen)).toBe(false);
  });

  it('stays where it is in sight', () => {
    expect(nearestInSight({ x: 300, y: 300 }, 20, screen)).toEqual({ x: 300, y: 300 });
  });

  it('comes out from under what floats by the shortest way', () => {
    expect(nearestInSight({ x: 210, y: 200 }, 40, screen)).toEqual({ x: 256, y: 200 });
    expect(nearestInSight({ x: 60, y: 400 }, 40, screen)).toEqual({ x: 60, y: 450 });
    expect(nearestInSight({ x: -50, y: -50 }, 40, screen)).toEqual({ x: 256, y: 40 });
  });

  it('is always in sight afterwards, wherever it was', () => {
    const next = random(11);
    for (let round = 0; round < 500; round += 1) {
      const point = { x: next() * 2000 - 500, y: next() * 1600 - 500 };
      expect(isInSight(nearestInSight(point, 40, screen), 40, screen)).toBe(true);
    }
  });

  it('stays where there is no room for it at all', () => {
    const full = { ...screen, covered: [{ left: 0, top: 0, right: 900, bottom: 600 }] };
    expect(nearestInSight({ x: 3, y: 4 }, 20, full)).toEqual({ x: 3, y: 4 });
  });
});

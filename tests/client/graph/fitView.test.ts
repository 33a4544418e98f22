import { describe, expect, it } from 'vitest';
import { fitView } from '../../../client/graph/fitView.ts';
import { random } from '../world.ts';

const screen = { width: 900, height: 700, covered: [{ left: 0, top: 0, right: 250, bottom: 400 }] };
const least = { zoom: 0.2, pan: { x: 450, y: 350 } };

describe('fitting a picture', () => {
  it('lays its empty corner under what floats', () => {
    const points = [
      { x: 100, y: 0 },
      { x: 0, y: 100 },
      { x: 100, y: 100 },
    ];
    const { zoom, pan } = fitView(points, screen, least, 5);
    expect(zoom * 100).toBeGreaterThan(900 - 250 - 2 * 100);
    expect(pan.x).toBeLessThan(250);
  });

  it('keeps every mark in sight and clear of what floats', () => {
    const next = random(3);
    let fitted = 0;
    for (let round = 0; round < 50; round += 1) {
      const points = Array.from({ length: 20 }, () => ({ x: next() * 2000, y: next() * 1500 }));
      const found = fitView(points, screen, least, 1.15);
      if (found === least) continue;
      fitted += 1;
      for (const point of points) {
        const [x, y] = [found.zoom * point.x + found.pan.x, found.zoom * point.y + found.pan.y];
        expect(x > 50 && x < 850 && y > 40 && y < 660).toBe(true);
        expect(x < 250 && y < 400).toBe(false);
      }
    }
    expect(fitted).toBeGreaterThan(40);
  });

  it('gives the least view when there is no larger one, and never more than the most', () => {
    const everywhere = Array.from({ length: 400 }, (_, i) => ({
      x: (i % 20) * 300,
      y: Math.floor(i / 20) * 300,
    }));
    expect(fitView(everywhere, screen, least, 1.15)).toBe(least);
    expect(fitView([], screen, least, 1.15)).toBe(least);
    expect(fitView([{ x: 0, y: 0 }], screen, least, 1.15)).toEqual({ zoom: 1.15, pan: { x: 450, y: 350 } });
  });
});

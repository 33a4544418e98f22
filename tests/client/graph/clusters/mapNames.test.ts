import { describe, expect, it } from 'vitest';
import { estimatedWidth, LINE_HEIGHT, placedNames } from '../../../../client/graph/clusters/mapNames.ts';

const SCREEN = { width: 900, height: 600 };
const named = (id: string, x: number, y: number, radius: number, name = `名前${id}`, always = false) => ({
  id,
  name,
  x,
  y,
  radius,
  always,
});
const boxes = (placed: ReturnType<typeof placedNames>) =>
  placed.map(({ id, lines, x, y }) => {
    const width = Math.max(...lines.map(estimatedWidth));
    return {
      id,
      left: x - width / 2,
      right: x + width / 2,
      top: y - LINE_HEIGHT / 2,
      bottom: y - LINE_HEIGHT / 2 + lines.length * LINE_HEIGHT,
    };
  });

describe('names on the map', () => {
  it('never lie over each other, and stay on the screen', () => {
    const all = Array.from({ length: 60 }, (_, i) =>
      named(String(i), (i * 97) % 900, (i * 61) % 600, 6 + (i % 9) * 5, '川崎ものづくり推進協議会の周り'),
    );
    const placed = boxes(placedNames(all, all, SCREEN));
    expect(placed.length).toBeGreaterThan(10);
    for (const [i, a] of placed.entries()) {
      expect(a.left >= 0 && a.right <= SCREEN.width && a.top >= 0 && a.bottom <= SCREEN.height).toBe(true);
      for (const b of placed.slice(i + 1))
        expect(
          a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          `${a.id} over ${b.id}`,
        ).toBe(false);
    }
  });

  it('stand in an area where there is room, else below it, else above', () => {
    const [inside] = placedNames([named('a', 300, 300, 80)], [], SCREEN);
    expect(inside).toEqual({ id: 'a', lines: ['名前a'], x: 300, y: 300 });
    const [below] = placedNames([named('a', 300, 300, 10)], [], SCREEN);
    expect(below?.y).toBeGreaterThan(310);
    const [above] = placedNames([named('a', 300, 300, 10)], [named('b', 300, 330, 15)], SCREEN);
    expect(above?.y).toBeLessThan(290);
  });

  it('give way to those before them, unless they must stand', () => {
    const crowd = [
      named('a', 300, 300, 5),
      named('b', 302, 301, 5),
      named('c', 301, 302, 5),
      named('d', 303, 303, 5),
    ];
    expect(placedNames(crowd, crowd, SCREEN).map(({ id }) => id)).toEqual(['a', 'b']);
    const must = [...crowd.slice(0, 3), { ...named('d', 303, 303, 5), always: true }];
    expect(placedNames(must, must, SCREEN).map(({ id }) => id)).toContain('d');
  });

  it('leave out what is off the screen', () => {
    expect(placedNames([named('a', -50, 300, 10), named('b', 300, 900, 10)], [], SCREEN)).toEqual([]);
  });
});

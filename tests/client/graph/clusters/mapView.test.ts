import { describe, expect, it } from 'vitest';
import {
  boxAround,
  fitted,
  moved,
  nextTowards,
  openedByLook,
  placeOn,
  zoomedAt,
} from '../../../../client/graph/clusters/mapView.ts';

const SCREEN = { width: 800, height: 600 };
const DISCS = [
  { id: 'a', x: 0, y: 0, radius: 10 },
  { id: 'b', x: 40, y: 10, radius: 5 },
];

describe('the view of the map', () => {
  it('encloses every disc, and fits all of it on the screen', () => {
    const box = boxAround(DISCS);
    expect(box).toEqual({ left: -10, top: -10, right: 45, bottom: 15 });
    expect(boxAround([])).toBe(null);
    if (!box) return;
    const look = fitted(box, SCREEN);
    for (const { x, y, radius } of DISCS) {
      const place = placeOn(look, SCREEN, { x, y });
      expect(place.x - radius * look.scale).toBeGreaterThanOrEqual(39.9);
      expect(place.x + radius * look.scale).toBeLessThanOrEqual(760.1);
      expect(place.y - radius * look.scale).toBeGreaterThanOrEqual(39.9);
    }
  });

  it('keeps in its place what is zoomed at, and stays within limits', () => {
    const look = { x: 3, y: 4, scale: 10 };
    const at = { x: 700, y: 100 };
    const point = { x: look.x + (at.x - 400) / 10, y: look.y + (at.y - 300) / 10 };
    const place = placeOn(zoomedAt(look, SCREEN, at, 1.7), SCREEN, point);
    expect(place.x).toBeCloseTo(at.x);
    expect(place.y).toBeCloseTo(at.y);
    expect(zoomedAt(look, SCREEN, at, 1e9).scale).toBe(400);
    expect(zoomedAt(look, SCREEN, at, 1e-9).scale).toBe(0.2);
    expect(moved(look, 20, -10)).toEqual({ x: 1, y: 5, scale: 10 });
  });

  it('opens the cluster one comes near to, and closes it when it is small again', () => {
    const near = { x: 1, y: 1, scale: 30 };
    expect(openedByLook(DISCS, near, SCREEN, '')).toBe('a');
    expect(openedByLook(DISCS, { ...near, scale: 20 }, SCREEN, '')).toBe('');
    expect(openedByLook(DISCS, { ...near, scale: 20 }, SCREEN, 'a')).toBe('a');
    expect(openedByLook(DISCS, { ...near, scale: 5 }, SCREEN, 'a')).toBe('');
    expect(openedByLook(DISCS, { x: 40, y: 10, scale: 60 }, SCREEN, 'a')).toBe('b');
  });

  it('goes to the nearest in the direction of an arrow, and nowhere where there is none', () => {
    const points = [
      { id: 'middle', x: 0, y: 0 },
      { id: 'right', x: 10, y: 2 },
      { id: 'far', x: 11, y: -1 },
      { id: 'up', x: 1, y: -9 },
    ];
    const from = (i: number, turn: Parameters<typeof nextTowards>[2]) => {
      const start = points[i];
      return start && nextTowards(points, start, turn)?.id;
    };
    expect(from(0, 'ArrowRight')).toBe('far');
    expect(from(0, 'ArrowUp')).toBe('up');
    expect(from(0, 'ArrowLeft')).toBe(undefined);
    expect(from(3, 'ArrowDown')).toBe('middle');
  });
});

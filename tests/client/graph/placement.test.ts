import { describe, expect, it } from 'vitest';
import { passesThrough } from '../../../client/graph/lines.ts';
import { placeBeside } from '../../../client/graph/placement.ts';
import { random, relation } from '../world.ts';

const hub = { hub: { x: 0, y: 0 }, other: { x: 400, y: 0 } };

describe('new entities', () => {
  it('stand beside the one they came from, none on another', () => {
    const ids = Array.from({ length: 25 }, (_, i) => `n${i}`);
    const places = placeBeside(
      ids,
      hub,
      ids.map((id) => relation('hub', id)),
    );
    const all = [...Object.values(hub), ...Object.values(places)];
    expect(Object.keys(places)).toEqual(ids);
    for (const [i, a] of all.entries())
      for (const b of all.slice(i + 1))
        expect(Math.abs(a.x - b.x) >= 100 || Math.abs(a.y - b.y) >= 60).toBe(true);
    for (const place of Object.values(places)) expect(Math.hypot(place.x, place.y)).toBeLessThan(700);
  });

  it('stand where no line to the one they came from goes through another', () => {
    const ids = Array.from({ length: 25 }, (_, i) => `n${i}`);
    const links = ids.map((id) => relation('hub', id));
    const places = placeBeside(ids, hub, links);
    const all = Object.entries({ ...hub, ...places });
    const through = Object.entries(places).flatMap(([id, to]) =>
      all.filter(([other, mark]) => other !== id && passesThrough(hub.hub, to, mark)),
    );
    expect(through).toEqual([]);
  });

  it('stand beside the one that was expanded, though they are linked to something far away too', () => {
    const ids = Array.from({ length: 6 }, (_, i) => `n${i}`);
    const far = { hub: { x: 0, y: 0 }, far: { x: 4000, y: 0 } };
    const links = [...ids.map((id) => relation('hub', id)), relation('far', 'n1'), relation('far', 'n4')];
    for (const { x, y } of Object.values(placeBeside(ids, far, links)))
      expect(Math.hypot(x, y)).toBeLessThan(400);
  });

  it('get no place that anything else has to leave', () => {
    expect(Object.keys(placeBeside(['hub', 'x'], hub, [relation('hub', 'x')]))).toEqual(['x']);
  });

  it('that hang on one another follow in turn', () => {
    const places = placeBeside(['far', 'near'], hub, [relation('near', 'far'), relation('near', 'other')]);
    expect(Math.abs((places.near?.x ?? 0) - 400)).toBeLessThan(220);
  });

  it('have the same places for the same picture, and whole numbers', () => {
    const next = random(3);
    for (let round = 0; round < 30; round += 1) {
      const ids = Array.from({ length: 12 }, (_, i) => `n${i}`);
      const links = ids.map((id) =>
        relation(id, next() < 0.5 ? 'hub' : (ids[Math.floor(next() * 12)] ?? 'hub')),
      );
      const places = placeBeside(ids, hub, links);
      expect(placeBeside(ids, hub, links)).toEqual(places);
      expect(Object.values(places).every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(
        true,
      );
    }
  });

  it('find a place where nothing is yet', () => {
    expect(placeBeside(['a'], {}, [])).toEqual({ a: { x: 0, y: 0 } });
    expect(placeBeside([], hub, [])).toEqual({});
  });
});

import { describe, expect, it } from 'vitest';
import { arrange } from '../../../client/graph/arrange.ts';
import { relation } from '../world.ts';

const ids = Array.from({ length: 20 }, (_, i) => `n${i}`);
const links = ids.slice(1).map((id, i) => relation(id, ids[Math.floor(i / 3)] ?? 'n0'));

describe('a first arrangement', () => {
  it('is the same for the same picture', () => {
    expect(arrange(ids, links, {})).toEqual(arrange(ids, links, {}));
  });

  it('gives everything a place apart from the others', () => {
    const places = Object.values(arrange(ids, links, {}));
    expect(places).toHaveLength(20);
    for (const [i, a] of places.entries())
      for (const b of places.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(40);
  });

  it('leaves what is pinned where it is', () => {
    const pinned = { n3: { x: 1000, y: -500 } };
    expect(arrange(ids, links, pinned).n3).toEqual(pinned.n3);
  });

  it('places a large picture without springs', () => {
    const many = Array.from({ length: 320 }, (_, i) => `m${i}`);
    const places = arrange(
      many,
      many.slice(1).map((id) => relation('m0', id)),
      {},
    );
    expect(Object.keys(places).sort()).toEqual([...many].sort());
  });
});

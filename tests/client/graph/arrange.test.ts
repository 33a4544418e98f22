import { describe, expect, it } from 'vitest';
import { arrange } from '../../../client/graph/arrange.ts';
import { asideOf } from '../../../client/graph/lines.ts';
import { random, relation } from '../world.ts';

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

  it('draws no line through a mark it has nothing to do with', () => {
    const next = random(11);
    for (let round = 0; round < 10; round += 1) {
      const sparse = ids.slice(1).map((id, i) => relation(id, ids[Math.floor(next() * (i + 1))] ?? 'n0'));
      const places = arrange(ids, sparse, {});
      const through = sparse.flatMap(({ from, to }) =>
        ids.filter((id) => {
          const [a, b, mark] = [places[from.id], places[to.id], places[id]];
          return id !== from.id && id !== to.id && a && b && mark && Math.abs(asideOf(a, b, mark) ?? 99) < 24;
        }),
      );
      expect(through).toEqual([]);
    }
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

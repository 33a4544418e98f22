import { describe, expect, it } from 'vitest';
import { compareMaps, findMap, type MapFound } from '../../../server/analysis/clusters/clusterWork.ts';
import { randomFrom } from '../../../server/model/random.ts';
import { clique, clusterGraphOf, type Tied } from './clusterGraphOf.ts';

const PARAMETERS = { resolution: 1, seed: 1 };
const NAMES = Array.from({ length: 60 }, (_, i) => `a${String(i).padStart(2, '0')}`);
const ALL = [...NAMES, 'city', 'park', 'lab', 'hall'];
const some = (from: number, to: number) => NAMES.slice(from, to);

/** Clusters by name of their members, whatever the numbers. */
function told(map: MapFound, ids: readonly string[]) {
  const { found, layout } = map;
  return Array.from({ length: found.count }, (_, cluster) => ({
    id: ALL[map.ids[cluster] ?? 0],
    members: Array.from(
      found.members.subarray(found.begins[cluster], found.begins[cluster + 1]),
      (actor) => ids[actor],
    ),
    name: map.names[cluster] && ALL[map.names[cluster]?.entity ?? 0],
    x: layout.clusters.x[cluster],
    y: layout.clusters.y[cluster],
    places: Array.from(found.members.subarray(found.begins[cluster], found.begins[cluster + 1]), (actor) => [
      layout.members.x[actor],
      layout.members.y[actor],
    ]),
  }));
}

const shuffled = <T>(from: readonly T[], random: () => number): T[] =>
  from
    .map((each) => ({ each, by: random() }))
    .sort((x, y) => x.by - y.by)
    .map(({ each }) => each);

describe('a cluster map', () => {
  const groups = [some(0, 8), some(8, 14), some(14, 18)];
  const ties: Tied[] = [
    ...groups.flatMap((group) => clique(group)),
    ['a00', 'a08', 0.1],
    ['a09', 'a14', 0.2],
    ...some(0, 18).map((name): Tied => [name, 'city', 0.5]),
    ['a20', 'city', 0.5],
  ];
  const facilities = { park: some(0, 7), lab: [...some(8, 12), 'a00'], hall: some(0, 18) };

  it('leaves hubs out, names clusters after what binds them, and counts by weight', () => {
    const { graph, ids } = clusterGraphOf(ties, ALL, { hubs: ['city'], facilities });
    const map = findMap(graph, PARAMETERS);
    expect(told(map, ids).map(({ id, members, name }) => ({ id, members: members.sort(), name }))).toEqual([
      { id: 'a00', members: groups[0], name: 'park' },
      { id: 'a08', members: groups[1], name: 'lab' },
      { id: 'a14', members: groups[2], name: null },
    ]);
    expect([...map.found.ties]).toEqual([28, 15, 6]);
    expect(map.found.clusterOf[ids.indexOf('city' as never)]).toBe(-1);
    expect(map.found.clusterOf[ids.indexOf('a20' as never)]).toBe(-1);
    expect({ ...map.links }).toEqual({
      a: Uint32Array.of(1, 0),
      b: Uint32Array.of(2, 1),
      weights: Float64Array.of(200, 100),
      ties: Uint32Array.of(1, 1),
    });
    // 7 ties of 900 in its own cluster, one of 100 in another.
    const share = 100 / 6_400;
    expect(map.participation[ids.indexOf('a00' as never)]).toBeCloseTo(1 - share ** 2 - (1 - share) ** 2, 12);
    expect(map.participation[ids.indexOf('a01' as never)]).toBe(0);
  });

  it('is the same whatever the order ties and ends come in', () => {
    const random = randomFrom(5);
    const whole: Tied[] = [];
    for (const a of NAMES)
      for (const b of NAMES) if (a < b && random() < 0.08) whole.push([a, b, 0.1 + 0.8 * random()]);
    const expected = (() => {
      const { graph, ids } = clusterGraphOf(whole, ALL, { facilities });
      return told(findMap(graph, PARAMETERS), ids);
    })();
    for (let turn = 0; turn < 20; turn++) {
      const turned = shuffled(whole, random).map(
        ([a, b, strength]): Tied => (random() < 0.5 ? [a, b, strength] : [b, a, strength]),
      );
      const { graph, ids } = clusterGraphOf(turned, ALL, { facilities });
      expect(told(findMap(graph, PARAMETERS), ids), `turn ${turn}`).toEqual(expected);
    }
  });

  it('puts no disc over another, and everybody into the own one', () => {
    const random = randomFrom(6);
    for (let turn = 0; turn < 30; turn++) {
      const whole: Tied[] = [];
      for (const a of NAMES)
        for (const b of NAMES) if (a < b && random() < 0.03) whole.push([a, b, 0.1 + 0.8 * random()]);
      const { graph } = clusterGraphOf(whole, ALL);
      const { found, layout } = findMap(graph, PARAMETERS);
      const { x, y } = layout.clusters;
      const far = (ax = 0, ay = 0, bx = 0, by = 0) => Math.hypot(ax - bx, ay - by);
      for (let a = 0; a < found.count; a++) {
        for (let b = a + 1; b < found.count; b++)
          expect(far(x[a], y[a], x[b], y[b])).toBeGreaterThan(
            (layout.radii[a] ?? 0) + (layout.radii[b] ?? 0),
          );
        const own = found.members.subarray(found.begins[a], found.begins[a + 1]);
        const places = new Set<string>();
        for (const actor of own) {
          const [mx, my] = [layout.members.x[actor], layout.members.y[actor]];
          expect(far(mx, my, x[a], y[a])).toBeLessThan(layout.radii[a] ?? 0);
          places.add(`${mx} ${my}`);
        }
        expect(places.size).toBe(own.length);
      }
    }
  });
});

describe('two periods', () => {
  const change = (before: readonly Tied[], after: readonly Tied[]) => {
    const [one, other] = [clusterGraphOf(before, ALL), clusterGraphOf(after, ALL)];
    const [first, second] = [findMap(one.graph, PARAMETERS), findMap(other.graph, PARAMETERS)];
    const compared = compareMaps({ graph: one.graph, map: first }, { graph: other.graph, map: second });
    const idsOf = (map: Pick<MapFound, 'ids'>, clusters: readonly number[]) =>
      clusters.map((cluster) => ALL[map.ids[cluster] ?? 0]);
    return {
      one,
      other,
      first,
      after: { ...second, ...compared },
      changes: compared.changes.map(({ before: from, after: to, moved, arrived, ...rest }) => ({
        ...rest,
        before: idsOf(first, from),
        after: idsOf(compared, to),
        moved: moved.map((entity) => ALL[entity]),
        arrived: arrived.map((entity) => ALL[entity]),
      })),
    };
  };

  it('keep ids, names and places of what goes on, and tell who moved, came and went', () => {
    const { first, after, changes, one, other } = change(
      [...clique(some(0, 8)), ...clique(some(8, 14)), ...clique(some(14, 18)), ['a00', 'a08', 0.1]],
      [
        // a07 has gone over; a01 is central now; a13 is not told of; a30 is new.
        ...clique(some(0, 7)),
        ['a01', 'a30', 0.9],
        ...clique([...some(8, 13), 'a07']),
        ...clique(some(40, 45)),
      ],
    );
    expect(changes).toEqual([
      {
        kind: 'SAME',
        before: ['a00'],
        after: ['a00'],
        moved: ['a07'],
        arrived: [],
        appeared: 1,
        vanished: 0,
      },
      {
        kind: 'SAME',
        before: ['a08'],
        after: ['a08'],
        moved: [],
        arrived: ['a07'],
        appeared: 0,
        vanished: 1,
      },
      { kind: 'BORN', before: [], after: ['a40'], moved: [], arrived: [], appeared: 5, vanished: 0 },
      { kind: 'GONE', before: ['a14'], after: [], moved: [], arrived: [], appeared: 0, vanished: 4 },
    ]);
    // Who stays stands where it stood, to the last digit.
    for (const name of [...some(0, 7), ...some(8, 13)]) {
      const [was, is] = [one.ids.indexOf(name as never), other.ids.indexOf(name as never)];
      expect([after.layout.members.x[is], after.layout.members.y[is]], name).toEqual([
        first.layout.members.x[was],
        first.layout.members.y[was],
      ]);
    }
  });

  it('tell what merged, what split, and give no id twice', () => {
    const merged = change(
      [...clique(some(0, 6)), ...clique(some(6, 11)), ...clique(some(20, 26))],
      [...clique(some(0, 11)), ...clique(some(20, 23)), ...clique(some(23, 26))],
    );
    expect(merged.changes.map(({ kind, before, after }) => ({ kind, before, after }))).toEqual([
      { kind: 'MERGED', before: ['a00', 'a06'], after: ['a00'] },
      { kind: 'SPLIT', before: ['a20'], after: ['a20', 'a23'] },
    ]);
    // Its most central member goes over to the other, which does not come from it.
    const moved = change(
      [...clique(['a00', ...some(1, 6)]), ...clique(some(10, 15))],
      [...clique(some(1, 6)), ...clique(['a00', ...some(10, 15)], 0.5), ['a00', 'a10', 0.9]],
    );
    const ids = Array.from(moved.after.ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(moved.changes.map(({ kind, before, after }) => ({ kind, before, after }))).toEqual([
      { kind: 'SAME', before: ['a10'], after: ['a10'] },
      { kind: 'SAME', before: ['a00'], after: ['a00'] },
    ]);
  });
});

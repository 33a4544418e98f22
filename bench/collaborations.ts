import { randomFrom } from '../seed/synthetic/random.ts';
import type { Projection } from '../server/analysis/projection.ts';
import { rowsOf, type TieList } from '../server/analysis/ties/rows.ts';
import { costOf } from '../server/model/ties/strength.ts';

/**
 * A synthetic graph of collaboration, the same for the same size: communities whose sizes fall off as a power law,
 * in which everybody meets in small groups, half of them with somebody from anywhere, some far more often than others.
 * In the order of a, b.
 */
export function collaborations(actors: number, ties: number, seed = 1): TieList {
  const random = randomFrom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const begins: number[] = [];
  const community = new Int32Array(actors);
  for (let next = 0; next < actors; ) {
    const size = Math.min(actors - next, Math.floor(5 / (0.01 + random() * random())) + 3);
    community.fill(begins.length, next, next + size);
    begins.push(next);
    next += size;
  }
  begins.push(actors);
  // The first of a community are met most.
  const oneOf = (group: number) => {
    const begin = begins[group] ?? 0;
    return begin + Math.floor(random() ** 2 * ((begins[group + 1] ?? 0) - begin));
  };
  const keys = new Float64Array(2 * ties);
  let found = 0;
  const add = (x: number, y: number) => {
    if (x !== y && found < keys.length) keys[found++] = Math.min(x, y) * actors + Math.max(x, y);
  };
  let groups = 0;
  let distinct = new Float64Array(0);
  while (distinct.length < ties) {
    const most = Math.min(keys.length, distinct.length + Math.ceil(1.2 * (ties - distinct.length)) + 100);
    keys.set(distinct);
    found = distinct.length;
    while (found < most) {
      const first = groups++ % actors;
      const group = Array.from({ length: 1 + below(3) }, () => oneOf(community[first] ?? 0));
      if (random() < 0.5) group.push(Math.floor(random() ** 2 * actors));
      for (const x of group) add(first, x);
      group.forEach((x, i) => {
        for (const y of group.slice(i + 1)) add(x, y);
      });
    }
    distinct = keys
      .slice(0, found)
      .sort()
      .filter((key, i, all) => i === 0 || key !== all[i - 1]);
  }
  // As many as asked for, left out evenly.
  const kept = Float64Array.from(
    { length: ties },
    (_, i) => distinct[Math.floor((i * distinct.length) / ties)] ?? 0,
  );
  return {
    actors,
    a: Uint32Array.from(kept, (key) => Math.floor(key / actors)),
    b: Uint32Array.from(kept, (key) => key % actors),
    costs: Uint16Array.from(kept, () => costOf(0.005 + 0.945 * random() ** 2)),
  };
}

export function projected(list: TieList): Projection {
  const ids = { length: list.actors, at: (actor: number) => String(actor) as never };
  return { ids, ...rowsOf(list) };
}

export type Pair = readonly [from: number, to: number];

/** Each of two different actors, the same for the same numbers. */
export function randomPairs(actors: number, pairs: number): Pair[] {
  const random = randomFrom(3);
  return Array.from({ length: pairs }, (): Pair => {
    const from = Math.floor(random() * actors);
    return [from, (from + 1 + Math.floor(random() * (actors - 1))) % actors];
  });
}

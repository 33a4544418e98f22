import { describe, expect, it } from 'vitest';
import { collaborations, projected } from '../../bench/collaborations.ts';
import { randomFrom } from '../../seed/synthetic/random.ts';
import { type Path, PathFinder, type PathQuestion } from '../../server/analysis/introductionPaths.ts';
import type { Projection } from '../../server/analysis/projection.ts';
import { byText } from '../../server/model/order.ts';
import type { Id } from '../../server/model/records.ts';
import { projectionOf } from './projectionOf.ts';
import { yenPaths } from './yenPaths.ts';

interface TestTie {
  readonly a: Id;
  readonly b: Id;
  readonly cost: number;
}

/** Every simple path within the hops, sorted. */
function allPaths(projection: Projection, question: PathQuestion): Path[] {
  const { from, to, maxHops, through, via, mostCost } = question;
  const found: Path[] = [];
  const walk = (actors: number[], cost: number) => {
    const last = actors.at(-1) ?? 0;
    if (last === to) {
      if (via.every((actor) => actors.includes(actor))) found.push({ actors: [...actors], cost });
      return;
    }
    if (actors.length > maxHops) return;
    for (let arc = projection.offsets[last] ?? 0; arc < (projection.offsets[last + 1] ?? 0); arc++) {
      const next = projection.neighbours[arc] ?? 0;
      const dear = projection.costs[arc] ?? 0;
      if (actors.includes(next) || dear > mostCost) continue;
      if (next !== to && !via.includes(next) && !through(next)) continue;
      walk([...actors, next], cost + dear);
    }
  };
  walk([from], 0);
  const byActors = (x: readonly number[], y: readonly number[]): number => {
    const at = x.findIndex((actor, i) => actor !== y[i]);
    return at < 0 ? 0 : byText(projection.ids.at(x[at] ?? 0) ?? '', projection.ids.at(y[at] ?? 0) ?? '');
  };
  return found.sort(
    (x, y) => x.cost - y.cost || x.actors.length - y.actors.length || byActors(x.actors, y.actors),
  );
}

function randomTies(random: () => number): TestTie[] {
  const actors = 3 + Math.floor(random() * 9);
  const ids = Array.from({ length: actors }, (_, i) => `actor-${(i * 7) % actors}` as Id);
  const dense = random();
  // Few different costs make many routes equal.
  const dearest = random() < 0.5 ? 3 : 400;
  return ids.flatMap((a, i) =>
    ids
      .slice(i + 1)
      .flatMap((b) =>
        random() < dense
          ? [{ a: a < b ? a : b, b: a < b ? b : a, cost: Math.floor(random() * dearest) }]
          : [],
      ),
  );
}

/** Between the first two, with nothing and nobody left out. */
const EVERY_ROUTE: PathQuestion = {
  from: 0,
  to: 1,
  maxHops: 5,
  first: 20,
  through: () => true,
  via: [],
  mostCost: 65_535,
  atMostCost: () => true,
  mostWork: Number.POSITIVE_INFINITY,
};

describe('introduction paths', () => {
  it('are the first of all simple paths, sorted, on small random graphs with every filter', () => {
    const random = randomFrom(20_260_101);
    const pick = (count: number) => Math.floor(random() * count);
    let compared = 0;
    for (let round = 0; round < 6_000; round++) {
      const projection = projectionOf(randomTies(random));
      const actors = projection.ids.length;
      if (actors < 2) continue;
      const finder = new PathFinder(projection);
      for (let i = 0; i < 3; i++) {
        const from = pick(actors);
        const to = (from + 1 + pick(actors - 1)) % actors;
        const others = projection.ids.map((_, n) => n).filter((n) => n !== from && n !== to);
        const barred = new Set(others.filter(() => random() < 0.15));
        const question: PathQuestion = {
          from,
          to,
          maxHops: 1 + pick(5),
          first: 1 + pick(20),
          through: (actor) => !barred.has(actor),
          via: random() < 0.4 ? others.filter(() => random() < 0.25).slice(0, 4) : [],
          mostCost: random() < 0.3 ? pick(300) : 65_535,
          atMostCost: () => true,
          mostWork: Number.POSITIVE_INFINITY,
        };
        const expected = allPaths(projection, question);
        expect(finder.find(question)).toMatchObject({
          paths: expected.slice(0, question.first),
          stoppedEarly: false,
        });
        if (expected.length > 0) compared++;
      }
    }
    expect(compared).toBeGreaterThan(5_000);
  });

  it('are the first of all simple paths on a large graph with hubs', () => {
    const actors = 6_000;
    const ids = { length: actors, at: (n: number) => String(n).padStart(7, '0') as Id };
    const projection = { ...projected(collaborations(actors, 60_000)), ids };
    const finder = new PathFinder(projection);
    const random = randomFrom(9);
    let found = 0;
    for (let round = 0; round < 40; round++) {
      // Low numbers are tied to most.
      const from = Math.floor(actors * random() ** (round % 4));
      const to = (from + 1 + Math.floor((actors - 1) * random() ** 2)) % actors;
      const question: PathQuestion = {
        from: Math.min(from, actors - 1),
        to,
        maxHops: round % 2 === 0 ? 4 : 3,
        first: 20,
        through: (actor) => round % 3 === 0 || actor > 5,
        via: [],
        mostCost: round % 5 === 0 ? 1_500 : 65_535,
        atMostCost: () => true,
        mostWork: Number.POSITIVE_INFINITY,
      };
      if (question.from === to) continue;
      const expected = allPaths(projection, question);
      expect(finder.find(question), `round ${round}`).toMatchObject({
        paths: expected.slice(0, question.first),
        stoppedEarly: false,
      });
      found += Math.min(20, expected.length);
    }
    expect(found).toBeGreaterThan(200);
  });

  it('are those that Yen’s algorithm finds on large graphs, up to five hops', () => {
    const actors = 20_000;
    const projection = {
      ...projected(collaborations(actors, 100_000, 3)),
      ids: { length: actors, at: (n: number) => String(n).padStart(7, '0') as Id },
    };
    const finder = new PathFinder(projection);
    const random = randomFrom(11);
    let found = 0;
    for (let round = 0; round < 30; round++) {
      // Low numbers are tied to most.
      const from = Math.floor((actors - 1) * random() ** 3);
      const question = {
        from,
        to: (from + 1 + Math.floor((actors - 1) * random())) % actors,
        maxHops: 4 + (round % 2),
        first: 5,
        through: (actor: number) => round % 2 === 0 || actor % 7 !== 0,
        via: [],
        mostCost: round % 5 === 0 ? 3_000 : 65_535,
        atMostCost: () => true,
        mostWork: Number.POSITIVE_INFINITY,
      };
      const { paths } = finder.find(question);
      expect(paths, `round ${round}`).toEqual(yenPaths(projection, question));
      found += paths.length;
    }
    expect(found).toBeGreaterThan(50);
  });

  it('never get worse by more hops, nor better where somebody is avoided or a weak tie is not taken', () => {
    const random = randomFrom(13);
    let fewer = 0;
    for (let round = 0; round < 3_000; round++) {
      const projection = projectionOf(randomTies(random));
      const actors = projection.ids.length;
      if (actors < 3) continue;
      const finder = new PathFinder(projection);
      const costs = (more: Partial<PathQuestion>) =>
        finder.find({ ...EVERY_ROUTE, maxHops: 3, ...more }).paths.map(({ cost }) => cost);
      const plain = costs({});
      const avoided = 2 + Math.floor(random() * (actors - 2));
      const isNoBetter = (some: readonly number[], than: readonly number[]) =>
        some.length <= than.length && some.every((cost, i) => cost >= (than[i] ?? 0));
      expect(isNoBetter(plain, costs({ maxHops: 4 }))).toBe(true);
      expect(isNoBetter(costs({ through: (actor) => actor !== avoided }), plain)).toBe(true);
      expect(isNoBetter(costs({ mostCost: 200 }), plain)).toBe(true);
      expect(isNoBetter(costs({ via: [avoided] }), plain)).toBe(true);
      if (costs({ through: (actor) => actor !== avoided }).length < plain.length) fewer++;
    }
    expect(fewer).toBeGreaterThan(500);
  });

  it('are the same however actors are numbered: others, tied to none of them, stand anywhere between', () => {
    const random = randomFrom(88);
    const named = (projection: Projection, paths: readonly Path[]) =>
      paths.map(({ actors, cost }) => [cost, ...actors.map((actor) => projection.ids.at(actor))]);
    let compared = 0;
    for (let round = 0; round < 500; round++) {
      const ties = randomTies(random);
      const strangers = Array.from({ length: 6 }, (_, i): TestTie => {
        const id = `actor-${i}${Math.floor(random() * 100)}-` as Id;
        return { a: id, b: `${id}~` as Id, cost: Math.floor(random() * 400) };
      });
      const among = projectionOf([...ties, ...strangers]);
      const alone = projectionOf(ties);
      const asked = (projection: Projection) => {
        const numbers = Array.from({ length: projection.ids.length }, (_, n) => projection.ids.at(n));
        const [from, to] = [0, 1].map((end) => numbers.indexOf(alone.ids.at(end)));
        if (from === undefined || to === undefined || alone.ids.length < 2) return [];
        return named(projection, new PathFinder(projection).find({ ...EVERY_ROUTE, from, to }).paths);
      };
      expect(asked(among)).toEqual(asked(alone));
      if (asked(alone).length > 1) compared++;
    }
    expect(compared).toBeGreaterThan(250);
  });

  it('are the first of all even where the work allowed ran out', () => {
    const random = randomFrom(7);
    let stopped = 0;
    for (let round = 0; round < 2_000; round++) {
      const projection = projectionOf(randomTies(random));
      if (projection.ids.length < 2) continue;
      const finder = new PathFinder(projection);
      const all = finder.find(EVERY_ROUTE);
      const some = finder.find({ ...EVERY_ROUTE, mostWork: Math.floor(random() * 60) });
      expect(some.paths).toEqual(all.paths.slice(0, some.paths.length));
      expect(some.stoppedEarly || some.paths.length === all.paths.length).toBe(true);
      if (some.stoppedEarly) stopped++;
    }
    expect(stopped).toBeGreaterThan(100);
  });
});

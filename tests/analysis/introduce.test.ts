import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../seed/synthetic/random.ts';
import { type IntroductionQuestion, introduce } from '../../server/analysis/introduce.ts';
import { PathFinder } from '../../server/analysis/introductionPaths.ts';
import type { Projection } from '../../server/analysis/projection.ts';
import { reachableFrom } from '../../server/analysis/reachable.ts';
import { StepsApart } from '../../server/analysis/stepsApart.ts';
import { hubsOf, type Standard } from '../../server/analysis/tieGraph.ts';
import { byText } from '../../server/model/order.ts';
import type { Id, Kind } from '../../server/model/records.ts';
import { costOf } from '../../server/model/ties/strength.ts';
import { projectionOf } from './projectionOf.ts';

type Tied = readonly [a: string, b: string, strength: number];

/** Everybody is a Company, but those whose id begins with u. */
function graphOf(ties: readonly Tied[]): Standard {
  const list = ties.map(([a, b, strength]) => ({ a: a as Id, b: b as Id, strength, cost: costOf(strength) }));
  const projection = projectionOf(list);
  const numbers = new Map(projection.ids.map((id, number) => [id, number]));
  return {
    revision: 1,
    projection,
    finder: new PathFinder(projection),
    stepsApart: new StepsApart(projection),
    causes: { count: 0, from: new Int32Array(1), of: new Int32Array(0) },
    entities: new Int32Array(0),
    occasions: new Uint32Array(projection.ids.length),
    asOf: null,
    undated: 0,
    sources: [],
    numberOf: (id) => numbers.get(id),
    kindOf: (actor) => (projection.ids[actor]?.startsWith('u') ? 'University' : 'Company') as Kind,
    strengthOf: (tie) => list[tie]?.strength ?? 0,
    strengths: Float64Array.from(list, ({ strength }) => strength),
    factsByYear: { count: 0, years: new Map() },
    facts: async (wanted) => wanted.map(() => []),
    rootOf: (id) => id,
    hubs: hubsOf(projection),
  };
}

const asked = (given: Partial<Record<keyof IntroductionQuestion, unknown>> = {}): IntroductionQuestion =>
  ({
    from: 'a',
    to: 'z',
    maxHops: 4,
    first: 5,
    avoid: [],
    via: [],
    kinds: undefined,
    minStrength: 0,
    hubs: 'EXCLUDE',
    own: null,
    distinct: false,
    mostWork: 1e9,
    ...given,
  }) as IntroductionQuestion;
const answer = (graph: Standard, given: Parameters<typeof asked>[0] = {}) => {
  const { paths, ...rest } = introduce(graph, graph, asked(given));
  const routes = paths.map(({ actors }) => actors.map((actor) => graph.projection.ids.at(actor)).join(' '));
  return { ...rest, routes };
};

/** Two ways by one go-between each, one by two of them, and one that crosses. */
const ways: readonly Tied[] = [
  ['a', 'b', 0.8],
  ['b', 'z', 0.8],
  ['a', 'c', 0.5],
  ['c', 'z', 0.5],
  ['b', 'c', 0.9],
  ['a', 'ud', 0.4],
  ['e', 'ud', 0.4],
  ['e', 'z', 0.4],
];
const found = { outcome: 'FOUND', excluded: [], knowBoth: [], searchedHops: 4, stepsApart: null };

describe('introducing', () => {
  it('gives the best routes in their order', () => {
    expect(answer(graphOf(ways))).toEqual({
      ...found,
      routes: ['a b z', 'a b c z', 'a c b z', 'a c z', 'a ud e z'],
    });
  });

  it.each([
    ['avoid', { avoid: ['b'] }, ['a c z', 'a ud e z']],
    ['an end to be avoided', { avoid: ['a', 'z', 'b', 'c'] }, ['a ud e z']],
    ['via', { via: ['c'] }, ['a b c z', 'a c b z', 'a c z']],
    ['via in any order', { via: ['c', 'b'] }, ['a b c z', 'a c b z']],
    ['an end in via', { via: ['a', 'e'] }, ['a ud e z']],
    ['kinds of go-betweens', { kinds: ['Company'] }, ['a b z', 'a b c z', 'a c b z', 'a c z']],
    ['the least strength of a hop, itself included', { minStrength: 0.8 }, ['a b z']],
    ['the own organisation', { own: 'b' }, ['a c z', 'a ud e z']],
    ['the own organisation asked back in', { own: 'b', hubs: 'INCLUDE', first: 1 }, ['a b z']],
    ['the own organisation in via', { own: 'b', via: ['b'], first: 1 }, ['a b z']],
    ['distinct go-betweens', { distinct: true }, ['a b z', 'a c z', 'a ud e z']],
    ['distinct go-betweens but those in via', { distinct: true, via: ['b'] }, ['a b z', 'a b c z']],
  ])('keeps to %s', (_, given, routes) => {
    expect(answer(graphOf(ways), given).routes).toEqual(routes);
  });

  it('tells strengths apart that cost the same', () => {
    const strengths = [0.8, 0.79999, 0.80001] as const;
    const graph = graphOf([
      ...strengths.map((s, i): Tied => ['a', `b${i}`, s]),
      ['b0', 'z', 0.9],
      ['b1', 'z', 0.9],
      ['b2', 'z', 0.9],
    ]);
    expect(new Set(strengths.map(costOf)).size).toBe(1);
    expect(answer(graph, { minStrength: 0.8, maxHops: 2 }).routes).toEqual(['a b0 z', 'a b2 z']);
    expect(answer(graph, { minStrength: 0.80001, maxHops: 2 }).routes).toEqual(['a b2 z']);
  });

  it('gives a direct route once, and then those by others, where go-betweens are distinct', () => {
    const graph = graphOf([...ways, ['a', 'z', 0.9]]);
    expect(answer(graph, { distinct: true }).routes).toEqual(['a z', 'a b z', 'a c z', 'a ud e z']);
  });

  it('looks at no more arcs for all distinct routes together than one question may', () => {
    const graph = graphOf(ways);
    const found = (mostWork: number, distinct: boolean) => answer(graph, { mostWork, distinct });
    const all = found(1e9, true);
    expect(all.routes.length).toBeGreaterThan(1);
    const enough = Array.from({ length: 200 }, (_, work) => work).find(
      (work) => found(work, false).outcome === 'FOUND',
    );
    expect(enough).toBeGreaterThan(0);
    expect(found(enough ?? 0, true)).toMatchObject({
      outcome: 'STOPPED_EARLY',
      routes: all.routes.slice(0, found(enough ?? 0, true).routes.length),
    });
  });

  it('says whom it left out, and who of them knows both', () => {
    const graph = graphOf(ways);
    expect(answer(graph, { own: 'b', first: 1 })).toEqual({
      ...found,
      excluded: ['b'],
      knowBoth: ['b'],
      routes: ['a c z'],
    });
    expect(answer(graph, { own: 'ud', first: 1 })).toEqual({ ...found, excluded: ['ud'], routes: ['a b z'] });
    expect(answer(graph, { own: 'a', first: 1 })).toEqual({ ...found, routes: ['a b z'] });
    expect(answer(graph, { own: 'b', first: 1, minStrength: 0.81 })).toMatchObject({ knowBoth: [] });
  });

  it('does not count whom it was asked to avoid among those, nor as knowing both who is of no kind asked for', () => {
    const graph = graphOf([...ways, ['a', 'us', 0.5], ['us', 'z', 0.5]]);
    const asking = (given: Parameters<typeof asked>[0]) => {
      const { excluded, knowBoth } = answer(graph, { maxHops: 2, ...given });
      return { excluded, knowBoth };
    };
    expect(asking({ own: 'b', avoid: ['b'] })).toEqual({ excluded: [], knowBoth: [] });
    expect(asking({ own: 'b', avoid: ['c'] })).toEqual({ excluded: ['b'], knowBoth: ['b'] });
    expect(asking({ own: 'b', kinds: ['University'] })).toEqual({ excluded: ['b'], knowBoth: [] });
    expect(asking({ own: 'us', kinds: ['University'] })).toEqual({ excluded: ['us'], knowBoth: ['us'] });
    // Whoever knows both is a route once asked back in.
    expect(answer(graph, { maxHops: 2, own: 'us', kinds: ['University'], hubs: 'INCLUDE' }).routes).toEqual([
      'a us z',
    ]);
  });

  it('goes through who is in via, whatever kinds are asked for', () => {
    expect(answer(graphOf(ways), { kinds: ['University'], via: ['b'] }).routes).toEqual(['a b z']);
  });

  it('leaves out hubs: tied to more than a fifth, and to at least 20', () => {
    const around = (hub: string, count: number) =>
      Array.from({ length: count }, (_, i): Tied => [hub, `n${i}`, 0.5]);
    const twenty = graphOf([...ways, ['a', 'h', 0.9], ['h', 'z', 0.9], ...around('h', 18)]);
    expect(twenty.hubs).toEqual(['h']);
    expect(answer(twenty, { first: 1 })).toEqual({
      ...found,
      excluded: ['h'],
      knowBoth: ['h'],
      routes: ['a b z'],
    });
    expect(answer(twenty, { first: 1, hubs: 'INCLUDE' })).toEqual({ ...found, routes: ['a h z'] });
    expect(answer(twenty, { first: 1, via: ['h'] })).toEqual({ ...found, routes: ['a h z'] });
    expect(answer(twenty, { first: 1, to: 'h' })).toEqual({ ...found, routes: ['a h'] });
    expect(graphOf([...ways, ['a', 'h', 0.9], ['h', 'z', 0.9], ...around('h', 17)]).hubs).toEqual([]);
    const chain = (count: number) =>
      Array.from({ length: count }, (_, i): Tied => [`x${i}`, `x${i + 1}`, 0.5]);
    expect(graphOf([...around('h', 20), ...chain(77)]).hubs).toEqual(['h']);
    expect(graphOf([...around('h', 20), ...chain(78)]).hubs).toEqual([]);
  });

  it('tells apart that there is no route, and that nothing is known', () => {
    const graph = graphOf([...ways, ['far', 'away', 0.5]]);
    const none = { ...found, outcome: 'NONE_WITHIN_HOPS', routes: [] };
    expect(answer(graph, { to: 'far' })).toEqual(none);
    expect(answer(graph, { maxHops: 1 })).toEqual({ ...none, searchedHops: 1, stepsApart: 2 });
    expect(answer(graph, { minStrength: 0.95 })).toEqual(none);
    expect(answer(graph, { via: ['far'] })).toEqual({ ...none, stepsApart: 2 });
    expect(answer(graph, { via: ['b', 'c', 'ud', 'e'] })).toEqual({ ...none, stepsApart: 2 });
    expect(answer(graph, { via: ['nobody'] })).toEqual({ ...none, stepsApart: 2 });
    expect(answer(graph, { to: 'nobody' })).toEqual({ ...none, outcome: 'NOTHING_KNOWN' });
    const filtered = graphOf([['far', 'away', 0.5]]);
    expect(introduce(filtered, graph, asked())).toMatchObject({ outcome: 'NONE_WITHIN_HOPS' });
    expect(introduce(filtered, graph, asked({ from: 'nobody' }))).toMatchObject({ outcome: 'NOTHING_KNOWN' });
  });

  it('says how far apart the two are where more hops would do, by the same exclusions and filters', () => {
    const chain = ['a', 'b', 'c', 'ud', 'e', 'f', 'z'];
    const graph = graphOf([
      ...chain.slice(1).map((to, i): Tied => [chain[i] ?? '', to, 0.5]),
      ['b', 'e', 0.1],
    ]);
    const apart = (given: Parameters<typeof asked>[0]) => answer(graph, { maxHops: 3, ...given }).stepsApart;
    expect(apart({})).toBe(4);
    expect(apart({ maxHops: 4 })).toBe(null);
    expect(apart({ minStrength: 0.2 })).toBe(6);
    expect(apart({ minStrength: 0.2, kinds: ['Company'] })).toBe(null);
    expect(apart({ minStrength: 0.2, kinds: ['Company'], via: ['ud'] })).toBe(6);
    expect(apart({ avoid: ['b'] })).toBe(null);
    expect(apart({ own: 'b' })).toBe(null);
    expect(apart({ own: 'b', hubs: 'INCLUDE' })).toBe(4);
    expect(apart({ own: 'b', via: ['b'] })).toBe(4);
    expect(apart({ mostWork: 0, maxHops: 5 })).toBe(null);
  });

  it('says how many hops it looked at wholly where it had to stop', () => {
    const random = randomFrom(11);
    const many = Array.from({ length: 40 }, (_, i) => `n${String(i).padStart(2, '0')}`);
    const ties = many.flatMap((a, i) => many.slice(i + 1).map((b): Tied => [a, b, 0.1 + 0.8 * random()]));
    const graph = graphOf(ties);
    const whole = answer(graph, { from: 'n00', to: 'n39', maxHops: 5, first: 20, hubs: 'INCLUDE' });
    const seen = new Set<number>();
    for (const mostWork of [0, 10, 50, 100, 1_000, 2_000, 3_000, 5_000, 20_000]) {
      const some = answer(graph, {
        from: 'n00',
        to: 'n39',
        maxHops: 5,
        first: 20,
        hubs: 'INCLUDE',
        mostWork,
      });
      expect(some.routes).toEqual(whole.routes.slice(0, some.routes.length));
      expect(some.outcome === 'STOPPED_EARLY').toBe(some.searchedHops < 5);
      seen.add(some.searchedHops);
    }
    expect(seen.size).toBeGreaterThan(2);
    expect(whole).toMatchObject({ outcome: 'FOUND', searchedHops: 5 });
  });
});

describe('whom one can reach', () => {
  const randomGraph = (random: () => number): Standard => {
    const actors = 3 + Math.floor(random() * 9);
    const dense = random();
    const few = random() < 0.5;
    const strength = () => (few ? [0.3, 0.6, 0.9][Math.floor(random() * 3)] : random()) ?? 0.5;
    const ids = Array.from(
      { length: actors },
      (_, i) => `${i % 3 === 0 ? 'u' : 'c'}${(i * 7) % actors}`,
    ).sort();
    return graphOf(
      ids.flatMap((a, i) =>
        ids
          .slice(i + 1)
          .flatMap((b): Tied[] => (random() < dense ? [[a, b, Math.max(0.005, strength())]] : [])),
      ),
    );
  };
  const best = (
    projection: Projection,
    from: number,
    maxHops: number,
    through: (n: number) => boolean,
    most: number,
  ) => {
    const known = new Map<number, { actors: number[]; cost: number }>();
    const walk = (actors: number[], cost: number) => {
      const last = actors.at(-1) ?? 0;
      if (actors.length > 1) {
        const other = known.get(last);
        const isFirst =
          !other ||
          cost < other.cost ||
          (cost === other.cost &&
            (actors.length < other.actors.length ||
              (actors.length === other.actors.length && lists(actors, other.actors) < 0)));
        if (isFirst) known.set(last, { actors, cost });
        if (actors.length > maxHops || !through(last)) return;
      }
      for (let arc = projection.offsets[last] ?? 0; arc < (projection.offsets[last + 1] ?? 0); arc++) {
        const next = projection.neighbours[arc] ?? 0;
        const dear = projection.costs[arc] ?? 0;
        if (!actors.includes(next) && dear <= most) walk([...actors, next], cost + dear);
      }
    };
    walk([from], 0);
    return [...known]
      .map(([actor, route]) => ({ actor, ...route }))
      .sort(
        (x, y) =>
          x.cost - y.cost ||
          x.actors.length - y.actors.length ||
          byText(projection.ids.at(x.actor) ?? '', projection.ids.at(y.actor) ?? ''),
      );
  };
  const lists = (x: readonly number[], y: readonly number[]) => {
    const at = x.findIndex((actor, i) => actor !== y[i]);
    return at < 0 ? 0 : (x[at] ?? 0) - (y[at] ?? 0);
  };

  it('is everybody at the end of a loopless route, by the best of them, on small random graphs', () => {
    const random = randomFrom(20_260_202);
    let compared = 0;
    for (let round = 0; round < 3_000; round++) {
      const { projection } = randomGraph(random);
      const actors = projection.ids.length;
      if (actors === 0) continue;
      const from = Math.floor(random() * actors);
      const barred = new Set(Array.from({ length: actors }, (_, n) => n).filter(() => random() < 0.2));
      const maxHops = 1 + Math.floor(random() * 5);
      const mostCost = random() < 0.3 ? Math.floor(random() * 600) : 65_535;
      const through = (actor: number) => !barred.has(actor);
      const expected = best(projection, from, maxHops, through, mostCost);
      expect(
        reachableFrom(projection, from, maxHops, { through, mostCost, atMostCost: () => true }),
        `round ${round}`,
      ).toEqual(expected);
      compared += expected.length;
    }
    expect(compared).toBeGreaterThan(5_000);
  });
});

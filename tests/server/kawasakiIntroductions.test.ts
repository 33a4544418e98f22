import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRecords } from '../../seed/readRecords.ts';
import { randomFrom } from '../../seed/synthetic/random.ts';
import { seedFiles } from '../../server/loadSeed.ts';
import { byText } from '../../server/model/order.ts';
import { RECORD_KINDS } from '../../server/model/records.ts';
import { ontology, type Service, serve } from './service.ts';

interface Line {
  readonly a: string;
  readonly b: string;
  readonly strength: number;
  readonly cost: number;
}
interface Found {
  readonly cost: number;
  readonly entities: readonly string[];
}

let service: Service;
let lines: readonly Line[];
let around: ReadonlyMap<string, readonly Line[]>;
beforeAll(async () => {
  const records = await readRecords(ontology, seedFiles());
  const inOrder = [...records].sort(
    (a, b) => RECORD_KINDS.indexOf(a.record) - RECORD_KINDS.indexOf(b.record),
  );
  service = await serve({ records: inOrder, limits: { cost: 1e6 } });
  const text = await (await service.get('/export/ties.jsonl')).text();
  lines = text
    .trimEnd()
    .split('\n')
    .map((line): Line => JSON.parse(line));
  const rows = new Map<string, Line[]>();
  for (const line of lines) {
    for (const end of [line.a, line.b]) rows.set(end, [...(rows.get(end) ?? []), line]);
  }
  around = rows;
});
afterAll(() => service.stop());

/** Every simple path of the exported ties within the hops, by cost, hops, ids. */
function allPaths(from: string, to: string, maxHops: number, barred: ReadonlySet<string>): Found[] {
  const found: Found[] = [];
  const walk = (entities: readonly string[], cost: number) => {
    const last = entities.at(-1) ?? '';
    if (last === to) found.push({ cost, entities });
    if (last === to || entities.length > maxHops || (last !== from && barred.has(last))) return;
    for (const tie of around.get(last) ?? []) {
      const next = tie.a === last ? tie.b : tie.a;
      if (!entities.includes(next)) walk([...entities, next], cost + tie.cost);
    }
  };
  walk([from], 0);
  const byIds = (x: readonly string[], y: readonly string[]) => {
    const at = x.findIndex((id, i) => id !== y[i]);
    return at < 0 ? 0 : byText(x[at] ?? '', y[at] ?? '');
  };
  return found.sort(
    (x, y) => x.cost - y.cost || x.entities.length - y.entities.length || byIds(x.entities, y.entities),
  );
}

/** The fewest hops over the exported ties; null where there is no way. */
function fewestHops(from: string, to: string, barred: ReadonlySet<string>): number | null {
  const hops = new Map([[from, 0]]);
  for (const [actor, so] of hops) {
    if (actor !== from && barred.has(actor)) continue;
    for (const { a, b } of around.get(actor) ?? [])
      for (const next of [a, b]) if (!hops.has(next)) hops.set(next, so + 1);
  }
  return hops.get(to) ?? null;
}

describe('the introductions of Kawasaki', () => {
  it('are those of listing every path of the exported ties', async () => {
    const random = randomFrom(44);
    const actors = [...around.keys()].sort();
    const one = () => actors[Math.floor(random() * actors.length)] ?? '';
    const hubs = actors.filter((id) => {
      const count = around.get(id)?.length ?? 0;
      return count >= 20 && count * 5 > actors.length;
    });
    expect(hubs).toContain('kawasaki-city');
    let withRoutes = 0;
    for (let round = 0; round < 40; round++) {
      const [from, to, policy] = [one(), one(), random() < 0.5 ? 'EXCLUDE' : 'INCLUDE'];
      if (from === to) continue;
      const barred = new Set(policy === 'EXCLUDE' ? hubs.filter((id) => id !== from && id !== to) : []);
      const expected = allPaths(from, to, 3, barred);
      const excluded = [...barred].map((id) => ({ id }));
      const knowBoth = excluded.filter(({ id }) =>
        [from, to].every((end) => around.get(end)?.some(({ a, b }) => a === id || b === id)),
      );
      expect(
        await service.data(
          `query ($from: ID!, $to: ID!, $policy: HubPolicy!) {
            introductionPaths(from: $from, to: $to, maxHops: 3, first: 20, hubs: $policy) {
              outcome asOf excludedEntities { id } knowBoth { id } stepsApart routes { cost entities { id } } } }`,
          { from, to, policy },
        ),
        `${from} to ${to}`,
      ).toEqual({
        introductionPaths: {
          outcome: expected.length > 0 ? 'FOUND' : 'NONE_WITHIN_HOPS',
          asOf: '2018-03-31',
          excludedEntities: excluded,
          knowBoth,
          stepsApart: expected.length > 0 ? null : fewestHops(from, to, barred),
          routes: expected
            .slice(0, 20)
            .map(({ cost, entities }) => ({ cost, entities: entities.map((id) => ({ id })) })),
        },
      });
      if (expected.length > 0) withRoutes++;
    }
    expect(withRoutes).toBeGreaterThan(15);
  });

  it('name a hub as left out only where it was not asked to be, and as knowing both only where it may be asked back', async () => {
    const leftOut = async (given: string) => {
      const { introductionPaths } = (await service.data(
        `{ introductionPaths(from: "okaya-city", to: "ciea", ${given}) {
          outcome excludedEntities { id } knowBoth { id } } }`,
      )) as Record<string, unknown>;
      return introductionPaths;
    };
    const none = { outcome: 'NONE_WITHIN_HOPS' };
    const city = [{ id: 'kawasaki-city' }];
    expect(await leftOut('maxHops: 4')).toEqual({ ...none, excludedEntities: city, knowBoth: city });
    expect(await leftOut('avoid: ["kawasaki-city"]')).toEqual({
      ...none,
      excludedEntities: [],
      knowBoth: [],
    });
    expect(await leftOut('kinds: [University]')).toEqual({ ...none, excludedEntities: city, knowBoth: [] });
    expect(await leftOut('kinds: [University], hubs: INCLUDE')).toMatchObject(none);
    expect(await leftOut('kinds: [Municipality]')).toEqual({
      ...none,
      excludedEntities: city,
      knowBoth: city,
    });
    expect(await leftOut('kinds: [University], via: ["kawasaki-city"]')).toMatchObject({ outcome: 'FOUND' });
  });

  it('of the closest pair give the tie worked out by hand, with its sources', async () => {
    const { introductionPaths } = (await service.data(
      `{ introductionPaths(from: "daiwatec", to: "itoki", maxHops: 1) { routes { strength hops {
        facts { role to { id } evidence { line source { id } } } } } } }`,
    )) as { introductionPaths: { routes: { strength: number; hops: { facts: Fact[] }[] }[] } };
    const [route] = introductionPaths.routes;
    expect(route?.strength).toBeCloseTo(0.856670780135, 11);
    const facts = route?.hops[0]?.facts ?? [];
    expect(facts.map(({ role }) => role).sort()).toEqual(['licensee', 'licensor']);
    expect(new Set(facts.map(({ to }) => to.id)).size).toBe(1);
    expect(facts.every(({ evidence }) => evidence.some(({ line }) => line > 0))).toBe(true);
  });

  it('reach everybody there is a path to, each by the first of them', async () => {
    const { reachable } = (await service.data(
      `{ reachable(from: "daiwatec", maxHops: 2, first: 100, hubs: INCLUDE) {
        totalCount edges { node { strength entity { id } route { cost entities { id } } } } } }`,
    )) as {
      reachable: {
        totalCount: number;
        edges: {
          node: {
            strength: number;
            entity: { id: string };
            route: { cost: number; entities: { id: string }[] };
          };
        }[];
      };
    };
    const expected = [...around.keys()]
      .filter((id) => id !== 'daiwatec')
      .flatMap((to) => allPaths('daiwatec', to, 2, new Set())[0] ?? [])
      .sort(
        (x, y) =>
          x.cost - y.cost ||
          x.entities.length - y.entities.length ||
          byText(x.entities.at(-1) ?? '', y.entities.at(-1) ?? ''),
      );
    expect(reachable.totalCount).toBe(expected.length);
    expect(
      reachable.edges.map(({ node: { route } }) => ({
        cost: route.cost,
        entities: route.entities.map(({ id }) => id),
      })),
    ).toEqual(expected.slice(0, 100));
  });
});

interface Fact {
  readonly role: string;
  readonly to: { readonly id: string };
  readonly evidence: readonly { readonly line: number; readonly source: { readonly id: string } }[];
}

describe('a hop', () => {
  it('names those of its facts that its sentence tells of', async () => {
    const answer = (await service.data(
      '{ introductionPaths(from: "fujitsu", to: "university-of-miyazaki", first: 1) { routes { hops { told facts { id } sentence } } } }',
    )) as {
      introductionPaths: {
        routes: { hops: { told: string[]; facts: { id: string }[]; sentence: string }[] }[];
      };
    };
    const hops = answer.introductionPaths.routes.flatMap((route) => route.hops);
    expect(hops.map(({ told }) => told)).toEqual([
      [
        'fujitsu.participated-in.event-ip-exchange-2017-03-06-fujitsu-laboratories',
        'kawasaki-iip.operates.event-ip-exchange',
      ],
      [
        'kawasaki-iip.operates.event-ip-exchange',
        'university-of-miyazaki.participated-in.event-ip-exchange-2017-01-27-miyazaki',
      ],
    ]);
    expect(hops[0]?.sentence).toContain('2017年3月6日・富士通研究所');
    for (const { told, facts } of hops)
      expect(facts.map(({ id }) => id)).toEqual(expect.arrayContaining(told));
  });

  it('is undated only where no date is known, not even of a stage', async () => {
    const undated = async (from: string, to: string) => {
      const answer = (await service.data(
        `{ introductionPaths(from: "${from}", to: "${to}", maxHops: 1) { routes { hops { undated } } } }`,
      )) as { introductionPaths: { routes: { hops: { undated: boolean }[] }[] } };
      return answer.introductionPaths.routes.map(({ hops }) => hops.map((hop) => hop.undated));
    };
    expect(await undated('daiwatec', 'itoki')).toEqual([[false]]);
    expect(await undated('kawasaki-city', 'fujitsu')).toEqual([[false]]);
    expect(await undated('kanagawa-pref', 'kast')).toEqual([[true]]);
  });

  it('is direct where a fact joins the two, be it as operator and tenant or as association and member', async () => {
    const direct = async (from: string, to: string) => {
      const answer = (await service.data(
        `{ introductionPaths(from: "${from}", to: "${to}", maxHops: 1) { routes { hops { direct } } }
           ties(ids: ["${from}", "${to}"], among: true) { edges { node { direct } } } }`,
      )) as {
        introductionPaths: { routes: { hops: { direct: boolean }[] }[] };
        ties: { edges: { node: { direct: boolean } }[] };
      };
      return [answer.introductionPaths.routes[0]?.hops[0]?.direct, answer.ties.edges[0]?.node.direct];
    };
    expect(await direct('fujitsu', 'itoki')).toEqual([false, false]);
    expect(await direct('kawasaki-city', 'queensland')).toEqual([true, true]);
    expect(await direct('daiwatec', 'itoki')).toEqual([true, true]);
    expect(await direct('kawasaki-city', 'mtech-smart')).toEqual([true, true]);
    expect(await direct('kanagawa-doyukai', 'kawasaki-industry-promotion-council')).toEqual([true, true]);
  });
});

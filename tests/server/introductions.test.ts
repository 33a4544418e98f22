import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphRecord } from '../../server/model/records.ts';
import { entity, place, relation } from '../fixtures/records.ts';
import { smallWorld } from '../fixtures/smallWorld.ts';
import { type Service, serve } from './service.ts';

const plan = [place('plan', 60)];
const lonely = entity({ id: 'lonely', kind: 'Company', name: '孤立工業', evidence: plan });

let service: Service;
beforeAll(async () => {
  service = await serve({ records: [...smallWorld, lonely] });
});
afterAll(() => service.stop());

const ids = (entities: readonly string[]) => entities.map((id) => ({ id }));
/** What is left of a weight after some days. */
const after = (days: number, halfLife: number) => 0.5 ** (days / 365.25 / halfLife);
// Ages are counted to 2018-03-31, the end of the fiscal year of the newest source (2018-03-12).
const AGREEMENT = 0.8 * after(19, 5);
const INTRODUCED = (0.9 / 2) * after(486, 7);
const LICENSED = 0.9 * after(486, 7);
const SAT_TOGETHER = (0.5 / 11) * after(631, 3);

const ROUTES = `query ($from: ID!, $to: ID!) { introductionPaths(from: $from, to: $to, ARGUMENTS) {
  outcome searchedHops undatedFacts asOf excludedEntities { id } knowBoth { id }
  routes { strength cost entities { id } weakestHop { from { id } to { id } }
    hops { from { id } to { id } strength cost facts { id type evidence { line source { title } } } } } } }`;
const routes = async (from: string, to: string, given: string) => {
  const answer = (await service.data(
    `query ($from: ID!, $to: ID!) { introductionPaths(from: $from, to: $to, ${given}) {
      outcome routes { entities { id } } } }`,
    { from, to },
  )) as { introductionPaths: { outcome: string; routes: { entities: { id: string }[] }[] } };
  const { outcome, routes } = answer.introductionPaths;
  return { outcome, routes: routes.map(({ entities }) => entities.map(({ id }) => id).join(' ')) };
};

describe('introductionPaths', () => {
  it('gives routes, each hop with its strength and the facts it stands on', async () => {
    const answer = (await service.data(ROUTES.replace('ARGUMENTS', 'first: 1'), {
      from: 'midori-city-economy',
      to: 'yamazaki',
    })) as { introductionPaths: { routes: { strength: number; hops: { strength: number }[] }[] } };
    const [route] = answer.introductionPaths.routes;
    expect(route?.hops.map(({ strength }) => strength.toFixed(12))).toEqual(
      [AGREEMENT, INTRODUCED, SAT_TOGETHER].map((strength) => strength.toFixed(12)),
    );
    expect(route?.strength).toBeCloseTo(AGREEMENT * INTRODUCED * SAT_TOGETHER, 12);
    const near = expect.any(Number);
    const fact = (id: string, type: string, line: number, title: string) => ({
      id,
      type,
      evidence: [{ line, source: { title } }],
    });
    const PLAN = 'みどり市産業振興プラン';
    const NEWS = '知財交流会だより';
    expect(answer).toEqual({
      introductionPaths: {
        outcome: 'FOUND',
        searchedHops: 4,
        undatedFacts: 1,
        asOf: '2018-03-31',
        excludedEntities: [],
        knowBoth: [],
        routes: [
          {
            strength: near,
            cost: 230 + 930 + 3490,
            entities: ids(['midori-city', 'midori-shinkin', 'mirai', 'yamazaki']),
            weakestHop: { from: { id: 'mirai' }, to: { id: 'yamazaki' } },
            hops: [
              {
                from: { id: 'midori-city' },
                to: { id: 'midori-shinkin' },
                strength: near,
                cost: 230,
                facts: [fact('r-city-shinkin', 'SIGNED_AGREEMENT_WITH', 7, PLAN)],
              },
              {
                from: { id: 'midori-shinkin' },
                to: { id: 'mirai' },
                strength: near,
                cost: 930,
                facts: [
                  fact('r-mirai-licence', 'PARTICIPATED_IN', 6, NEWS),
                  fact('r-shinkin-licence', 'PARTICIPATED_IN', 7, NEWS),
                ],
              },
              {
                from: { id: 'mirai' },
                to: { id: 'yamazaki' },
                strength: near,
                cost: 3490,
                facts: [
                  fact('r-mirai-exchange', 'PARTICIPATED_IN', 5, NEWS),
                  fact('r-yamazaki-exchange', 'PARTICIPATED_IN', 4, NEWS),
                ],
              },
            ],
          },
        ],
      },
    });
  });

  const both = ['midori-city midori-shinkin mirai yamazaki', 'midori-city midori-shinkin takazawa yamazaki'];
  it.each([
    ['first: 2', both],
    ['first: 2, avoid: ["mirai"]', both.slice(1, 2)],
    ['first: 1, via: ["takazawa"]', both.slice(1, 2)],
    ['first: 5, distinct: true', both.slice(0, 1)],
    ['first: 5, distinct: true, via: ["midori-shinkin"]', both],
    ['kinds: [FinancialInstitution]', []],
    ['first: 2, kinds: [FinancialInstitution, Company]', both],
    ['relationTypes: [PARTICIPATED_IN]', []],
    ['first: 2, relationTypes: [PARTICIPATED_IN, SIGNED_AGREEMENT_WITH]', both],
    ['states: [ENDED]', []],
    ['first: 2, states: [ACTIVE, ENDED, PLANNED]', both],
    ['period: { from: "2017" }', []],
    ['first: 2, period: { to: "FY2017" }', both],
    ['period: { to: "FY2016" }', []],
    ['maxHops: 2', []],
    ['maxHops: 3', both],
    ['minStrength: 0.1', []],
    ['own: "midori-shinkin"', []],
    ['first: 2, own: "midori-shinkin", hubs: INCLUDE', both],
  ])('keeps to %s', async (given, expected) => {
    expect(await routes('midori-city', 'yamazaki', given)).toEqual({
      outcome: expected.length > 0 ? 'FOUND' : 'NONE_WITHIN_HOPS',
      routes: expected,
    });
  });

  it('says that it stopped early, and up to how many hops everything was looked at', async () => {
    const hasty = await serve({ beside: service, limits: { work: 1 } });
    try {
      expect(
        await hasty.data(
          `{ introductionPaths(from: "midori-city", to: "yamazaki", maxHops: 5) {
            outcome searchedHops routes { cost } } }`,
        ),
      ).toEqual({ introductionPaths: { outcome: 'STOPPED_EARLY', searchedHops: 2, routes: [] } });
    } finally {
      await hasty.stop();
    }
  });

  it('says how far apart the two are where there is no route within the hops', async () => {
    const apart = async (to: string, given: string) => {
      const answer = (await service.data(
        `{ introductionPaths(from: "midori-city", to: "${to}", ${given}) { outcome stepsApart } }`,
      )) as { introductionPaths: { outcome: string; stepsApart: number | null } };
      return Object.values(answer.introductionPaths);
    };
    const NONE = 'NONE_WITHIN_HOPS';
    expect(await apart('yamazaki', 'maxHops: 2')).toEqual([NONE, 3]);
    expect(await apart('yamazaki', 'maxHops: 1, avoid: ["mirai"]')).toEqual([NONE, 3]);
    expect(await apart('yamazaki', 'via: ["agency"], maxHops: 2')).toEqual([NONE, 3]);
    expect(await apart('yamazaki', 'maxHops: 3')).toEqual(['FOUND', null]);
    expect(await apart('yamazaki', 'own: "midori-shinkin"')).toEqual([NONE, null]);
    expect(await apart('yamazaki', 'minStrength: 0.1')).toEqual([NONE, null]);
    expect(await apart('yamazaki', 'period: { from: "2017" }')).toEqual([NONE, null]);
    expect(await apart('yamazaki', 'kinds: [FinancialInstitution]')).toEqual([NONE, null]);
    expect(await apart('lonely', 'maxHops: 2')).toEqual(['NOTHING_KNOWN', null]);
  });

  it('knows nothing of who has no tie, whatever is asked', async () => {
    const nothing = { outcome: 'NOTHING_KNOWN', routes: [] };
    expect(await routes('lonely', 'mirai', 'first: 5')).toEqual(nothing);
    expect(await routes('mirai', 'lonely', 'maxHops: 1, period: { to: "2016" }')).toEqual(nothing);
  });

  it.each([
    ['from: "nobody", to: "mirai"', 'NOT_FOUND', 'There is no entity nobody: search for it by name.'],
    ['from: "mirai", to: "visit"', 'NOT_FOUND', 'There is no entity visit: search for it by name.'],
    ['from: "mirai", to: "mirai"', 'INVALID_INPUT', 'from and to are both mirai: name two different actors.'],
    [
      'from: "midori-univ", to: "midori-univ-engineering"',
      'INVALID_INPUT',
      'midori-univ and midori-univ-engineering both count for midori-univ: name actors of two organisations.',
    ],
    [
      'from: "mirai", to: "licence"',
      'INVALID_INPUT',
      'licence in to is a Collaboration, and only actors know each other: name one who takes part in it.',
    ],
    [
      'from: "mirai", to: "yamazaki", via: ["programme"]',
      'INVALID_INPUT',
      'programme in via is a Program, and only actors know each other: name one who takes part in it.',
    ],
    [
      'from: "mirai", to: "yamazaki", via: ["midori-city-economy"], avoid: ["midori-city"]',
      'INVALID_INPUT',
      'midori-city-economy cannot be in via and in avoid: leave one of them out.',
    ],
    [
      'from: "mirai", to: "yamazaki", avoid: ["nobody"]',
      'NOT_FOUND',
      'There is no entity nobody: search for it by name.',
    ],
    [
      'from: "mirai", to: "yamazaki", own: "nobody"',
      'NOT_FOUND',
      'There is no entity nobody: search for it by name.',
    ],
    [
      'from: "mirai", to: "yamazaki", maxHops: 6',
      'LIMIT_EXCEEDED',
      'maxHops is 6, and at most 5 can be asked for at once.',
    ],
    ['from: "mirai", to: "yamazaki", maxHops: 0', 'INVALID_INPUT', 'maxHops is 0: it must be at least 1.'],
    [
      'from: "mirai", to: "yamazaki", first: 21',
      'LIMIT_EXCEEDED',
      'first is 21, and at most 20 can be asked for at once.',
    ],
    [
      'from: "mirai", to: "yamazaki", minStrength: 1.5',
      'INVALID_INPUT',
      'minStrength is 1.5: it must be from 0 to 1.',
    ],
    ['from: "", to: "yamazaki"', 'INVALID_INPUT', 'The id "" is empty.'],
  ])('refuses %s', async (given, code, message) => {
    expect(await service.refusal(`{ introductionPaths(${given}) { outcome } }`)).toEqual({ code, message });
  });

  it.each([
    ['from: "mirai", to: "mirai"', { reason: 'SAME' }],
    ['from: "midori-univ", to: "midori-univ-engineering"', { reason: 'SAME', root: 'midori-univ' }],
    ['from: "mirai", to: "licence"', { reason: 'NO_ACTOR', argument: 'to', id: 'licence' }],
    [
      'from: "mirai", to: "yamazaki", via: ["midori-city-economy"], avoid: ["midori-city"]',
      { reason: 'AVOIDED_AND_REQUIRED', ids: ['midori-city-economy'] },
    ],
  ])('tells programs why it refuses %s', async (given, details) => {
    const { errors } = await service.ask(`{ introductionPaths(${given}) { outcome } }`);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'INVALID_INPUT', ...details }]);
  });
});

describe('reachable', () => {
  const asked = (given: string) =>
    service.data(`{ reachable(${given}) { totalCount outcome undatedFacts asOf excludedEntities { id }
      edges { node { hops entity { id } route { cost entities { id } } } } } }`);
  const node = (cost: number, ...entities: readonly string[]) => ({
    node: {
      hops: entities.length - 1,
      entity: { id: entities.at(-1) },
      route: { cost, entities: ids(entities) },
    },
  });
  const common = { undatedFacts: 1, asOf: '2018-03-31', excludedEntities: [] };

  it('gives whom one can reach, the nearest first, with the best route', async () => {
    expect(await asked('from: "midori-city-economy", maxHops: 2')).toEqual({
      reachable: {
        ...common,
        totalCount: 4,
        outcome: 'FOUND',
        edges: [
          node(230, 'midori-city', 'midori-shinkin'),
          node(911, 'midori-city', 'midori-univ'),
          node(1160, 'midori-city', 'midori-shinkin', 'mirai'),
          node(1160, 'midori-city', 'midori-shinkin', 'takazawa'),
        ],
      },
    });
  });

  it('goes on after a cursor, until there is no more', async () => {
    const found: string[] = [];
    let cursor: string | null = null;
    do {
      const { reachable } = (await service.data(
        `query ($after: String) { reachable(from: "midori-city", maxHops: 5, first: 2, after: $after) {
          pageInfo { hasNextPage endCursor } edges { node { entity { id } } } } }`,
        { after: cursor },
      )) as {
        reachable: {
          pageInfo: { hasNextPage: boolean; endCursor: string };
          edges: { node: { entity: { id: string } } }[];
        };
      };
      found.push(...reachable.edges.map(({ node }) => node.entity.id));
      cursor = reachable.pageInfo.hasNextPage ? reachable.pageInfo.endCursor : null;
    } while (cursor !== null);
    expect(found).toEqual(['midori-shinkin', 'midori-univ', 'mirai', 'takazawa', 'agency', 'yamazaki']);
  });

  it('keeps to kinds, of go-betweens and results, and says why nobody is left', async () => {
    expect(await asked('from: "midori-city", kinds: [FinancialInstitution]')).toMatchObject({
      reachable: { totalCount: 1, edges: [node(230, 'midori-city', 'midori-shinkin')] },
    });
    expect(await asked('from: "midori-city", kinds: [Company]')).toEqual({
      reachable: { ...common, totalCount: 0, outcome: 'NONE_WITHIN_HOPS', edges: [] },
    });
    expect(await asked('from: "lonely"')).toMatchObject({
      reachable: { outcome: 'NOTHING_KNOWN', edges: [] },
    });
  });

  it.each([
    ['from: "nobody"', 'NOT_FOUND'],
    ['from: "licence"', 'INVALID_INPUT'],
    ['from: "mirai", first: 101', 'LIMIT_EXCEEDED'],
    ['from: "mirai", maxHops: 6', 'LIMIT_EXCEEDED'],
    ['from: "mirai", after: "x"', 'INVALID_INPUT'],
  ])('refuses %s', async (given, code) => {
    expect(await service.refusal(`{ reachable(${given}) { outcome } }`)).toMatchObject({ code });
  });
});

describe('ties', () => {
  const asked = async (given: string) => {
    const { ties } = (await service.data(
      `{ ties(${given}) { totalCount asOf undatedFacts edges { node { a { id } b { id } strength cost facts { id } } } } }`,
    )) as { ties: { totalCount: number; edges: { node: { a: { id: string }; b: { id: string } } }[] } };
    return ties.edges.map(({ node }) => `${node.a.id} ${node.b.id}`);
  };

  it('are those of the actors, strongest first', async () => {
    expect(
      await service.data(
        '{ ties(ids: ["mirai"]) { totalCount asOf undatedFacts edges { node { a { id } b { id } strength cost facts { id } } } } }',
      ),
    ).toEqual({
      ties: {
        totalCount: 3,
        asOf: '2018-03-31',
        undatedFacts: 1,
        edges: [
          {
            node: {
              a: { id: 'mirai' },
              b: { id: 'takazawa' },
              strength: expect.closeTo(1 - (1 - LICENSED) * (1 - SAT_TOGETHER), 12),
              cost: Math.round(-1000 * Math.log(1 - (1 - LICENSED) * (1 - SAT_TOGETHER))),
              facts: ids([
                'r-mirai-exchange',
                'r-mirai-licence',
                'r-takazawa-exchange',
                'r-takazawa-licence',
              ]),
            },
          },
          {
            node: {
              a: { id: 'midori-shinkin' },
              b: { id: 'mirai' },
              strength: expect.closeTo(INTRODUCED, 12),
              cost: 930,
              facts: ids(['r-mirai-licence', 'r-shinkin-licence']),
            },
          },
          {
            node: {
              a: { id: 'mirai' },
              b: { id: 'yamazaki' },
              strength: expect.closeTo(SAT_TOGETHER, 12),
              cost: 3490,
              facts: ids(['r-mirai-exchange', 'r-yamazaki-exchange']),
            },
          },
        ],
      },
    });
  });

  it('of collaboration leave out who only met, and who only introduced', async () => {
    expect(await asked('ids: ["mirai", "midori-city-economy"], basis: COLLABORATED')).toEqual([
      'midori-city midori-shinkin',
      'mirai takazawa',
      'midori-city midori-univ',
    ]);
  });

  it('are those among the actors where asked so, and those of a period', async () => {
    expect(await asked('ids: ["mirai", "takazawa", "midori-city", "licence"], among: true')).toEqual([
      'mirai takazawa',
    ]);
    expect(await asked('ids: ["midori-city"], period: { to: "FY2012", undated: false }')).toEqual([
      'midori-city midori-univ',
    ]);
  });

  it.each([
    ['ids: ["nobody"]', 'NOT_FOUND'],
    ['ids: []', 'INVALID_INPUT'],
    [`ids: ["mirai"], first: 101`, 'LIMIT_EXCEEDED'],
  ])('refuse %s', async (given, code) => {
    expect(await service.refusal(`{ ties(${given}) { totalCount } }`)).toMatchObject({ code });
  });

  it('are exported as they are walked, by a, b', async () => {
    const text = await (await service.get('/export/ties.jsonl')).text();
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ a, b }) => `${a} ${b}`)).toEqual([
      'agency takazawa',
      'midori-city midori-shinkin',
      'midori-city midori-univ',
      'midori-shinkin mirai',
      'midori-shinkin takazawa',
      'mirai takazawa',
      'mirai yamazaki',
      'takazawa yamazaki',
    ]);
    expect(lines[3]).toEqual({
      record: 'tie',
      a: 'midori-shinkin',
      b: 'mirai',
      strength: expect.closeTo(INTRODUCED, 14),
      cost: 930,
      facts: ['r-mirai-licence', 'r-shinkin-licence'],
    });
    expect(text.endsWith('\n')).toBe(true);
  });
});

describe('the ties', () => {
  it('are waited for before the service is ready, and then say their revision', async () => {
    const early = await serve({ beside: service, ready: false });
    const status = '{ status { revision projectionRevision projectionAgeSeconds asOf } }';
    const waiting = await early.get('/readyz');
    expect([waiting.status, await waiting.json()]).toEqual([
      503,
      { status: 'not ready', reason: 'The ties between actors are being worked out: ask again soon.' },
    ]);
    expect(await early.data(status)).toEqual({
      status: { revision: 1, projectionRevision: null, projectionAgeSeconds: null, asOf: null },
    });
    await early.projections.follow();
    expect((await early.get('/readyz')).status).toBe(200);
    expect(await early.data(status)).toEqual({
      status: { revision: 1, projectionRevision: 1, projectionAgeSeconds: 0, asOf: '2018-03-31' },
    });
    expect(await early.data(status, {}, 'internal')).toEqual({
      status: { revision: 1, projectionRevision: 1, projectionAgeSeconds: 0, asOf: '2018-03-31' },
    });
    await early.stop();
  });

  it('of an empty store are none, as of no day', async () => {
    const empty = await serve({ records: [] });
    expect((await empty.get('/readyz')).status).toBe(200);
    expect(await (await empty.get('/export/ties.jsonl')).text()).toBe('');
    expect(await empty.data('{ status { asOf projectionRevision } }')).toEqual({
      status: { asOf: null, projectionRevision: 0 },
    });
    await empty.stop();
  });

  // The last, as it changes what all the others ask about.
  it('answer as they were until a change is taken over, by every filter', async () => {
    const question = `{ standard: ties(ids: ["yamazaki"], first: 1) { edges { node { a { id } b { id } } } }
      filtered: ties(ids: ["yamazaki"], first: 1, period: { to: "2018" }) { edges { node { a { id } b { id } } } }
      status { revision projectionRevision } }`;
    const answer = (a: string, b: string, revision: number, projectionRevision: number) => {
      const edges = [{ node: { a: { id: a }, b: { id: b } } }];
      return { standard: { edges }, filtered: { edges }, status: { revision, projectionRevision } };
    };
    expect(await service.data(question)).toEqual(answer('mirai', 'yamazaki', 1, 1));
    const records: readonly GraphRecord[] = [
      relation({
        id: 'new',
        type: 'JOINT_RESEARCH_WITH',
        from: 'midori-univ',
        to: 'yamazaki',
        evidence: plan,
      }),
    ];
    await service.store.apply({ author: 'test', reason: 'new', records: () => records });
    expect(await service.data(question)).toEqual(answer('mirai', 'yamazaki', 2, 1));
    await service.projections.follow();
    await expect.poll(() => service.data(question)).toEqual(answer('midori-univ', 'yamazaki', 2, 2));
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphRecord } from '../../server/model/records.ts';
import { attribute, entity, place, relation, source } from '../fixtures/records.ts';
import { type Service, serve } from './service.ts';

const printed = [place('plan', 1)];
const notes = [place('notes', 1)];
const company = (id: string, name: string, size?: string) =>
  entity({
    id,
    kind: 'Company',
    name,
    attributes: size ? [attribute('size', size, printed)] : [],
    evidence: printed,
  });
let relations = 0;
const told = (type: string, from: string, to: string, more: Record<string, unknown> = {}) =>
  relation({
    id: `r${String(++relations).padStart(2, '0')}`,
    type,
    from,
    to,
    since: '2016-05-01',
    evidence: printed,
    ...more,
  });

/** Two large firms, three small ones, a university, and what they need, offer, show and are certified for. */
const world: readonly GraphRecord[] = [
  source({ id: 'plan', title: '計画', date: '2017-03-31' }),
  source({ id: 'notes', title: '訪問記録', visibility: 'internal' }),
  company('big', '大和電機', 'large'),
  company('giant', '巨大重工', 'large'),
  company('a', '青木製作所', 'small'),
  company('b', '馬場精機', 'small'),
  company('c', '千葉工業', 'small'),
  company('lone', '六角堂'),
  company('secret', '内密商会'),
  entity({ id: 'univ', kind: 'University', name: '緑大学', evidence: printed }),
  entity({ id: 'lab', kind: 'Department', name: '緑大学研究室', evidence: printed }),
  entity({ id: 'person', kind: 'Person', name: '緑 太郎', evidence: printed }),
  entity({ id: 'field', kind: 'Field', name: '医工連携', evidence: printed }),
  entity({ id: 'narrow', kind: 'Field', name: '内視鏡', evidence: printed }),
  entity({ id: 'other', kind: 'Field', name: '農業', evidence: printed }),
  entity({ id: 'park', kind: 'Facility', name: '産業パーク', evidence: printed }),
  entity({
    id: 'empty',
    kind: 'Facility',
    name: '空のビル',
    list: { complete: 'stated-only', stated: 30, unnamed: [] },
    evidence: printed,
  }),
  entity({ id: 'ward', kind: 'Area', name: '南区', evidence: printed }),
  entity({ id: 'city', kind: 'Area', name: '緑市', evidence: printed }),
  entity({
    id: 'fair',
    kind: 'Event',
    name: '交流会',
    attributes: [attribute('date', '2016-07-08', printed)],
    evidence: printed,
  }),
  entity({ id: 'scheme', kind: 'Program', name: '緑ブランド認証', evidence: printed }),
  entity({ id: 'product', kind: 'Product', name: '介護椅子', evidence: printed }),
  entity({ id: 'need', kind: 'Need', name: '小型カメラがほしい', evidence: printed }),
  entity({ id: 'hope', kind: 'Need', name: '土の分析がしたい', evidence: printed }),
  entity({ id: 'offer', kind: 'Offer', name: '内視鏡の技術', evidence: printed }),
  entity({ id: 'patent', kind: 'Patent', name: '特許第1号', evidence: printed }),
  entity({
    id: 'licence',
    kind: 'Collaboration',
    name: '特許第1号の許諾',
    attributes: [attribute('kind', 'licence', printed)],
    evidence: printed,
  }),
  told('PART_OF', 'lab', 'univ'),
  told('PART_OF', 'narrow', 'field'),
  told('PART_OF', 'ward', 'city'),
  told('LOCATED_IN', 'park', 'ward'),
  told('LOCATED_IN', 'lone', 'ward'),
  told('TENANT_OF', 'a', 'park'),
  told('TENANT_OF', 'c', 'park'),
  told('IN_FIELD', 'a', 'narrow'),
  told('JOINT_RESEARCH_WITH', 'big', 'lab'),
  told('PARTICIPATED_IN', 'big', 'licence', { role: 'licensor' }),
  told('PARTICIPATED_IN', 'b', 'licence', { role: 'licensee' }),
  told('ABOUT', 'licence', 'patent'),
  told('ABOUT', 'fair', 'patent'),
  told('ABOUT', 'fair', 'offer'),
  told('PARTICIPATED_IN', 'giant', 'fair', { role: 'exhibitor', since: null }),
  told('PARTICIPATED_IN', 'a', 'fair', { role: 'exhibitor', since: null }),
  told('PARTICIPATED_IN', 'univ', 'fair', { role: 'organiser', since: null }),
  told('OFFERS', 'a', 'offer'),
  told('NEEDS', 'big', 'need'),
  told('NEEDS', 'c', 'hope'),
  told('IN_FIELD', 'need', 'field'),
  told('IN_FIELD', 'offer', 'narrow'),
  told('IN_FIELD', 'hope', 'other'),
  told('DEVELOPED', 'a', 'product'),
  told('CERTIFIED_BY', 'product', 'scheme'),
  told('CERTIFIED_BY', 'b', 'scheme'),
  told('JOINT_RESEARCH_WITH', 'a', 'secret', { visibility: 'internal', evidence: notes }),
  told('IN_FIELD', 'c', 'narrow', { visibility: 'internal', evidence: notes }),
];

let service: Service;
beforeAll(async () => {
  service = await serve({ records: world });
});
afterAll(() => service.stop());

const CELLS = `cells { row { id size unknown } column { id } observed expected ratio low high verdict }`;
const matrix = (args: string, as?: 'internal') =>
  service.data(
    `{ gapMatrix(${args}) { ties actors members unknown tooFew coarserRows asOf ${CELLS} } }`,
    {},
    as,
  ) as Promise<{
    gapMatrix: { cells: readonly { row: { id: string }; column: { id: string } }[]; [key: string]: unknown };
  }>;

describe('gapMatrix', () => {
  it('counts collaborations between sizes and kinds, against their numbers of ties', async () => {
    // Ties: big-univ, big-b. Degrees: big 2, univ 1, b 1.
    const { gapMatrix } = await matrix('rows: SIZE, columns: KIND');
    const cell = (row: string, column: string) =>
      gapMatrix.cells.find((each) => each.row.id === row && each.column.id === column);
    expect({ ...gapMatrix, cells: [cell('LARGE', 'University'), cell('LARGE', 'Company')] }).toEqual({
      ties: 2,
      actors: 3,
      members: 9,
      unknown: 4,
      tooFew: 4,
      coarserRows: [],
      asOf: '2017-03-31',
      cells: [
        {
          row: { id: 'LARGE', size: 2, unknown: 0 },
          column: { id: 'University' },
          observed: 1,
          expected: 0.5,
          ratio: 2,
          low: expect.any(Number),
          high: expect.any(Number),
          verdict: 'TOO_FEW',
        },
        {
          row: { id: 'LARGE', size: 2, unknown: 0 },
          column: { id: 'Company' },
          observed: 1,
          expected: 0.5,
          ratio: 2,
          low: expect.any(Number),
          high: expect.any(Number),
          verdict: 'TOO_FEW',
        },
      ],
    });
  });

  it('says NO_DATA of a group of which every member is unknown', async () => {
    const { gapMatrix } = await matrix('rows: SIZE, columns: SIZE, rowIds: ["UNKNOWN"]');
    expect(gapMatrix.cells.map((each) => each)).toEqual(
      ['LARGE', 'SMALL', 'UNKNOWN'].map((id) => ({
        row: { id: 'UNKNOWN', size: 2, unknown: 2 },
        column: { id },
        observed: 0,
        expected: 0,
        ratio: null,
        low: null,
        high: null,
        verdict: 'NO_DATA',
      })),
    );
  });

  it('puts a tenant where its facility is, up to the city, and leaves hidden members out', async () => {
    const rows = async (by: string, as?: 'internal') => {
      const data = (await service.data(
        `{ gapMatrix(rows: ${by}, columns: KIND, basis: MET) { rows { id label size unknown entity { name } } coarserRows } }`,
        {},
        as,
      )) as { gapMatrix: unknown };
      return data.gapMatrix;
    };
    expect(await rows('AREA')).toEqual({
      rows: [
        { id: 'ward', label: '南区', size: 3, unknown: 2, entity: { name: '南区' } },
        { id: 'city', label: '緑市', size: 3, unknown: 2, entity: { name: '緑市' } },
      ],
      coarserRows: ['city'],
    });
    expect(await rows('FIELD')).toEqual({
      rows: [
        { id: 'narrow', label: '内視鏡', size: 1, unknown: 0, entity: { name: '内視鏡' } },
        { id: 'field', label: '医工連携', size: 1, unknown: 0, entity: { name: '医工連携' } },
      ],
      coarserRows: ['field'],
    });
    expect(await rows('FIELD', 'internal')).toMatchObject({ rows: [{ size: 2 }, { size: 2 }] });
  });

  it('counts what is hidden from others for those who may see it', async () => {
    const ties = async (as?: 'internal') => (await matrix('rows: KIND, columns: KIND', as)).gapMatrix.ties;
    expect([await ties(), await ties('internal')]).toEqual([2, 3]);
  });

  it('goes by the period and the basis', async () => {
    const { gapMatrix } = await matrix('rows: KIND, columns: KIND, period: { from: "2018", undated: false }');
    expect(gapMatrix).toMatchObject({ ties: 1, actors: 2 });
    expect((await matrix('rows: KIND, columns: KIND, basis: MET')).gapMatrix).toMatchObject({ ties: 5 });
  });

  it('says first that most cells are too few, and in each what it means', async () => {
    const data = await service.data(
      `{ gapMatrix(rows: SIZE, columns: KIND, rowIds: ["LARGE"]) {
        notice en: notice(locale: EN) model basis period { from } cells { sentence en: sentence(locale: EN) } } }`,
    );
    expect(data).toEqual({
      gapMatrix: {
        notice: '3のセルのうち2は、数が少なすぎて判断できない。接点で見るとよい',
        en: '2 of 3 cells are too few to tell: look at who has met',
        model: 'DEGREES_KEPT',
        basis: 'COLLABORATED',
        period: null,
        cells: [
          {
            sentence:
              '大企業と企業の連携は1組、偶然なら期待されるのは0.50組。少なすぎて、多いとも少ないとも言えない',
            en: '1 collaborating pair between Large and Company, 0.50 expected by chance: too few to tell whether that is many or few',
          },
          {
            sentence: '人物について、誰とのつながりも伝える資料がない。連携がないという意味ではない',
            en: 'No source tells of any tie of Person; that does not mean there is none',
          },
          {
            sentence:
              '大企業と大学の連携は1組、偶然なら期待されるのは0.50組。少なすぎて、多いとも少ないとも言えない',
            en: '1 collaborating pair between Large and University, 0.50 expected by chance: too few to tell whether that is many or few',
          },
        ],
      },
    });
  });

  it('refuses groups that are none', async () => {
    expect(
      await service.refusal('{ gapMatrix(rows: SIZE, columns: KIND, rowIds: ["huge"]) { ties } }'),
    ).toEqual({
      code: 'INVALID_INPUT',
      message: '"huge" is no size: LARGE, MID, SMALL, START_UP, UNKNOWN.',
    });
  });
});

describe('unlinkedEntities', () => {
  const unlinked = async (args: string, as?: 'internal') =>
    (
      (await service.data(
        `{ unlinkedEntities${args} { totalCount named none noData edges { cursor node { entity { id } verdict sentence } } pageInfo { hasNextPage } } }`,
        {},
        as,
      )) as {
        unlinkedEntities: { edges: { cursor: string; node: { entity: { id: string }; verdict: string } }[] };
      }
    ).unlinkedEntities;
  const verdicts = (page: Awaited<ReturnType<typeof unlinked>>) =>
    page.edges.map(({ node }) => `${node.entity.id} ${node.verdict}`);

  it('tells those without collaboration from those of whom nothing is known, by name', async () => {
    const page = await unlinked('');
    expect(page).toMatchObject({ totalCount: 5, named: 8, none: 2, noData: 3 });
    expect(verdicts(page)).toEqual(['lone NO_DATA', 'secret NO_DATA', 'c NO_DATA', 'giant NONE', 'a NONE']);
  });

  it('knows of what only the staff may see for the staff alone', async () => {
    expect(verdicts(await unlinked('', 'internal'))).toEqual(['lone NO_DATA', 'c NO_DATA', 'giant NONE']);
  });

  it('goes by kinds and groups, page by page', async () => {
    const first = await unlinked('(kinds: [Company], groups: [{ by: AREA, id: "city" }], first: 2)');
    expect(verdicts(first)).toEqual(['lone NO_DATA', 'c NO_DATA']);
    expect(first).toMatchObject({ totalCount: 3, named: 3, pageInfo: { hasNextPage: true } });
    const next = `(kinds: [Company], groups: [{ by: AREA, id: "city" }], first: 2, after: "${first.edges[1]?.cursor}")`;
    expect(verdicts(await unlinked(next))).toEqual(['a NONE']);
    expect(verdicts(await unlinked('(groups: [{ by: SIZE, id: "SMALL" }])'))).toEqual([
      'c NO_DATA',
      'a NONE',
    ]);
  });

  it('lists facilities of which no source tells who is in them, where facilities are asked for', async () => {
    expect(await unlinked('(kinds: [Facility])')).toMatchObject({
      totalCount: 1,
      named: 2,
      edges: [
        {
          node: {
            entity: { id: 'empty' },
            verdict: 'NO_DATA',
            sentence:
              '空のビルに誰がいるかを伝える資料がない（30者とだけある）。誰もいないという意味ではない',
          },
        },
      ],
    });
  });

  it('says how to read it', async () => {
    const data = await service.data(
      '{ unlinkedEntities(kinds: [Company]) { sentence en: sentence(locale: EN) edges { node { sentence } } } }',
    );
    expect(data).toMatchObject({
      unlinkedEntities: {
        sentence:
          '資料に名前のある企業7社のうち5社は、連携の記録がない（そのうち3社は、誰かと関わったという記述自体がない）。名前があるのは事業などに参加したためで、地域全体の割合ではない',
        en: '5 of 7 firms named in the sources have no collaboration recorded (3 of them are told of with nobody at all). They are named because they joined a scheme, so this is no share of the region',
      },
    });
  });

  it('refuses a group that is not there', async () => {
    expect(
      await service.refusal('{ unlinkedEntities(groups: [{ by: FIELD, id: "nothing" }]) { named } }'),
    ).toEqual({ code: 'NOT_FOUND', message: 'There is no entity nothing: search for it by name.' });
    expect(
      await service.refusal('{ unlinkedEntities(groups: [{ by: FIELD, id: "park" }]) { named } }'),
    ).toEqual({
      code: 'INVALID_INPUT',
      message: 'park is a Facility, and a group by FIELD is a Field: name one.',
    });
  });
});

describe('the ready-made lists', () => {
  it('name certified makers of whom no collaboration, grant or visit is known', async () => {
    const ask =
      '{ certifiedWithoutFollowUp { certified totalCount edges { node { entity { id } facts { type } sentence } } } }';
    expect(await service.data(ask)).toEqual({
      certifiedWithoutFollowUp: {
        certified: 2,
        totalCount: 1,
        edges: [
          {
            node: {
              entity: { id: 'a' },
              facts: [{ type: 'CERTIFIED_BY' }, { type: 'DEVELOPED' }],
              sentence:
                '青木製作所の介護椅子は緑ブランド認証の認定を受けたが、その後の連携、助成、訪問の記録がない',
            },
          },
        ],
      },
    });
    expect(await service.data(ask, {}, 'internal')).toMatchObject({
      certifiedWithoutFollowUp: { totalCount: 0 },
    });
  });

  it('name offers shown since a date that nobody has licensed', async () => {
    const ask = (args: string) =>
      service.data(
        `{ unlicensedOffers${args} { shown totalCount edges { node { entity { id } offerers { id } meetings { id } sentence } } } }`,
      );
    expect(await ask('(since: "2016")')).toEqual({
      unlicensedOffers: {
        shown: 2,
        totalCount: 1,
        edges: [
          {
            node: {
              entity: { id: 'offer' },
              offerers: [{ id: 'a' }],
              meetings: [{ id: 'fair' }],
              sentence: '青木製作所の「内視鏡の技術」は交流会で紹介されたが、許諾先の記録がない',
            },
          },
        ],
      },
    });
    expect(await ask('(since: "2017")')).toMatchObject({ unlicensedOffers: { shown: 0 } });
    expect(await ask('(fields: ["field"])')).toMatchObject({ unlicensedOffers: { shown: 1, totalCount: 1 } });
  });
});

describe('the exchange of needs and offers', () => {
  const meet = (args: string) =>
    service.data(
      `{ exchange${args} { totalCount edges { node { need { id } offer { id } seekers { id } offerers { id } field { id } offerField { id } facts { type } sentence } } } }`,
    );

  it('finds an offer in a narrower field, from either side', async () => {
    const found = {
      exchange: {
        totalCount: 1,
        edges: [
          {
            node: {
              need: { id: 'need' },
              offer: { id: 'offer' },
              seekers: [{ id: 'big' }],
              offerers: [{ id: 'a' }],
              field: { id: 'field' },
              offerField: { id: 'narrow' },
              facts: [{ type: 'OFFERS' }, { type: 'NEEDS' }, { type: 'IN_FIELD' }, { type: 'IN_FIELD' }],
              sentence: '大和電機は「小型カメラがほしい」を求め、青木製作所は「内視鏡の技術」を提供している',
            },
          },
        ],
      },
    };
    for (const args of [
      '',
      '(of: "big")',
      '(of: "a")',
      '(of: "offer")',
      '(field: "field")',
      '(seekers: LARGE, offerers: SMALL)',
    ])
      expect(await meet(args), args).toEqual(found);
    for (const args of ['(of: "c")', '(field: "other")', '(offerers: LARGE)', '(period: { to: "2015" })'])
      expect(await meet(args), args).toEqual({ exchange: { totalCount: 0, edges: [] } });
  });

  it('lists the fields where one side is missing', async () => {
    expect(
      await service.data('{ fieldBalance { field { id } needs offers needsMet offersMet verdict } }'),
    ).toEqual({
      fieldBalance: [
        { field: { id: 'narrow' }, needs: 0, offers: 1, needsMet: 0, offersMet: 1, verdict: 'BOTH' },
        { field: { id: 'field' }, needs: 1, offers: 0, needsMet: 1, offersMet: 0, verdict: 'BOTH' },
        { field: { id: 'other' }, needs: 1, offers: 0, needsMet: 0, offersMet: 0, verdict: 'NO_OFFER' },
      ],
    });
    expect(
      await service.data('{ fieldBalance(offerers: LARGE, verdict: NO_OFFER) { field { id } sentence } }'),
    ).toEqual({
      fieldBalance: [
        { field: { id: 'field' }, sentence: '医工連携では、ニーズ1件のうち0件に、ほかの主体のシーズがある' },
        { field: { id: 'other' }, sentence: '農業では、ニーズ1件のうち0件に、ほかの主体のシーズがある' },
      ],
    });
  });
});

describe('missingPairs', () => {
  const PAIR =
    'score popularity beyondPopularity reasons { kind points entities { id } facts { type } sentence } route { entities { id } }';
  const pairs = async (args: string, as?: 'internal') =>
    (
      (await service.data(
        `{ missingPairs${args} { totalCount edges { cursor node { a { id } b { id } ${PAIR} } } pageInfo { hasNextPage } } }`,
        {},
        as,
      )) as {
        missingPairs: {
          totalCount: number;
          edges: {
            cursor: string;
            node: {
              a: { id: string };
              b: { id: string };
              score: number;
              popularity: number;
              reasons: { kind: string; sentence: string; facts: unknown[] }[];
            };
          }[];
        };
      }
    ).missingPairs;
  const named = (page: Awaited<ReturnType<typeof pairs>>) =>
    page.edges.map(({ node }) => `${node.a.id}-${node.b.id}`);

  it('suggests nobody who has met in the period, and gives each pair reasons and its route', async () => {
    const page = await pairs('');
    // Tied: big-univ, big-b, giant-a, giant-univ, a-univ.
    expect(named(page).sort()).toEqual(['a-big', 'b-univ', 'big-giant']);
    expect(page.totalCount).toBe(3);
    const [first] = page.edges;
    expect(first?.node).toMatchObject({
      a: { id: 'a' },
      b: { id: 'big' },
      route: { entities: [{ id: 'a' }, { id: 'univ' }, { id: 'big' }] },
    });
    const need = first?.node.reasons.find(({ kind }) => kind === 'NEED_MEETS_OFFER');
    expect(need).toEqual({
      kind: 'NEED_MEETS_OFFER',
      points: expect.any(Number),
      entities: [{ id: 'need' }, { id: 'offer' }],
      facts: [{ type: 'OFFERS' }, { type: 'NEEDS' }, { type: 'IN_FIELD' }, { type: 'IN_FIELD' }],
      sentence: '大和電機は「小型カメラがほしい」を求め、青木製作所は「内視鏡の技術」を提供している',
    });
    const shared = first?.node.reasons.find(({ kind }) => kind === 'SHARED_PARTNERS');
    expect(shared?.sentence).toBe('青木製作所と大和電機は、共に緑大学と接点がある');
    for (const { node } of page.edges) expect(node.reasons.length).toBeGreaterThan(0);
  });

  it('suggests of one actor and within groups also who is in one facility, page by page', async () => {
    expect(named(await pairs('(of: "c")'))).toEqual(['c-a']);
    expect(named(await pairs('(of: "lab")')).sort()).toEqual(['univ-b']);
    expect(
      named(await pairs('(rows: { by: FACILITY, id: "park" }, columns: { by: FACILITY, id: "park" })')),
    ).toEqual(['a-c']);
    expect(
      named(await pairs('(rows: { by: SIZE, id: "LARGE" }, columns: { by: SIZE, id: "LARGE" })')),
    ).toEqual(['big-giant']);
    expect(named(await pairs('(kinds: [University])'))).toEqual([]);
    const first = await pairs('(first: 2)');
    const rest = await pairs(`(first: 2, after: "${first.edges[1]?.cursor}")`);
    expect([...named(first), ...named(rest)]).toEqual(named(await pairs('')));
  });

  it('takes no reason from what is hidden', async () => {
    const kinds = async (as?: 'internal') =>
      (await pairs('(of: "c")', as)).edges.flatMap(({ node }) => node.reasons.map(({ kind }) => kind));
    expect(await kinds()).not.toContain('SAME_FIELD');
    expect(await kinds('internal')).toContain('SAME_FIELD');
  });

  it('scores by the two known ways by partners alone', async () => {
    for (const method of ['RESOURCE_ALLOCATION', 'ADAMIC_ADAR']) {
      const page = await pairs(`(method: ${method})`);
      expect(named(page).sort()).toEqual(['a-big', 'b-univ', 'big-giant']);
      for (const { node } of page.edges)
        expect(node.reasons.map(({ kind }) => kind)).toEqual(['SHARED_PARTNERS']);
    }
    const [best] = (await pairs('(of: "b", method: RESOURCE_ALLOCATION)')).edges;
    expect([best?.node.b.id, best?.node.score, best?.node.popularity]).toEqual(['univ', 0.5, 0]);
  });

  it('refuses whom it does not know', async () => {
    expect(await service.refusal('{ missingPairs(of: "nobody") { totalCount } }')).toEqual({
      code: 'NOT_FOUND',
      message: 'There is no entity nobody: search for it by name.',
    });
    expect(await service.refusal('{ missingPairs(of: "park") { totalCount } }')).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await service.refusal('{ missingPairs(first: 101) { totalCount } }')).toMatchObject({
      code: 'LIMIT_EXCEEDED',
    });
  });
});

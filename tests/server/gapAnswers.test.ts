import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphRecord } from '../../server/model/records.ts';
import { attribute, entity, measure, place, relation, source } from '../fixtures/records.ts';
import { type Service, serve } from './service.ts';

const printed = [place('plan', 1)];
const notes = [place('notes', 1)];
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
const thing = (id: string, kind: string, name: string) => entity({ id, kind, name, evidence: printed });
const FIRMS = Array.from({ length: 24 }, (_, n) => `c${String(n + 1).padStart(2, '0')}`);

/** Everybody works with one agency, two of them with a university; and what a planner asks besides. */
const world: readonly GraphRecord[] = [
  source({ id: 'plan', title: '計画', date: '2017-03-31' }),
  source({ id: 'paper', title: '調査', date: '2017-03-31' }),
  source({ id: 'notes', title: '訪問記録', visibility: 'internal' }),
  ...FIRMS.map((id) => thing(id, 'Company', `会社${id}`)),
  thing('hub', 'SupportAgency', '振興財団'),
  thing('univ', 'University', '緑大学'),
  thing('maker', 'Company', '目黒製作所'),
  thing('scheme', 'Program', '緑ブランド認証'),
  thing('grant', 'Grant', '新製品開発助成'),
  thing('secretGrant', 'Grant', '内定の助成'),
  thing('campus', 'Facility', '北キャンパス'),
  thing('site', 'Facility', '空の拠点'),
  thing('park', 'Facility', '産業パーク'),
  thing('field', 'Field', '医工連携'),
  thing('need', 'Need', '小型カメラがほしい'),
  thing('offer', 'Offer', '内視鏡の技術'),
  thing('tech', 'Technology', '微細加工'),
  entity({
    id: 'survey',
    kind: 'Publication',
    name: '企業調査',
    nameEn: 'Survey of firms',
    evidence: printed,
  }),
  measure({
    id: 'share',
    entity: 'survey',
    name: '連携する事業者の割合',
    unit: '割',
    asOf: '2017-06',
    value: 1,
    nature: 'actual',
    countedAs: 'stock',
    qualifier: '約',
    attributes: [attribute('role', 'statistic'), attribute('about', 'collaboration')],
    evidence: [{ ...place('paper', 2), printed: '全体の約1割程度' }],
  }),
  measure({
    id: 'another',
    entity: 'survey',
    name: '人材不足の事業者の割合',
    value: 5,
    nature: 'actual',
    attributes: [attribute('role', 'statistic')],
    evidence: printed,
  }),
  ...FIRMS.map((id) => told('PARTNERED_WITH', id, 'hub')),
  told('JOINT_RESEARCH_WITH', 'c01', 'univ', { evidence: [...printed, place('paper', 3)] }),
  told('JOINT_RESEARCH_WITH', 'c02', 'univ', { evidence: [...printed, ...notes] }),
  told('PARTNERED_WITH', 'c03', 'c04', { evidence: notes }),
  told('CERTIFIED_BY', 'maker', 'scheme'),
  told('RECEIVED', 'maker', 'grant', { state: 'planned', since: null }),
  told('RECEIVED', 'maker', 'secretGrant', { state: 'planned', since: null, evidence: notes }),
  told('USES', 'univ', 'campus'),
  told('TENANT_OF', 'c01', 'park'),
  told('NEEDS', 'c03', 'need'),
  told('ABOUT', 'need', 'field'),
  told('OFFERS', 'c04', 'offer'),
  told('IN_FIELD', 'offer', 'field'),
  told('NEEDS', 'c05', 'tech'),
  told('OFFERS', 'c06', 'tech'),
  told('PUBLISHED', 'hub', 'survey'),
];

let service: Service;
beforeAll(async () => {
  service = await serve({ records: world });
});
afterAll(() => service.stop());

describe('a table of gaps', () => {
  it('says how much of what is expected is by those tied to very many, and does without them', async () => {
    const table = async (hubs: string) =>
      service.data(
        `{ gapMatrix(rows: KIND, columns: KIND, rowIds: ["Company"], columnIds: ["SupportAgency", "Company"], hubs: ${hubs}) {
          ties actors hubPolicy hubs { id } cells { column { id } observed expected expectedOfHubs verdict sentence en: sentence(locale: EN) } } }`,
      );
    // Ties: 24 with the agency, 2 with the university. Of 26 · 24 / 52 = 12 with the agency all is by it.
    expect(await table('INCLUDE')).toEqual({
      gapMatrix: {
        ties: 26,
        actors: 26,
        hubPolicy: 'INCLUDE',
        hubs: [{ id: 'hub' }],
        cells: [
          {
            column: { id: 'Company' },
            observed: 0,
            expected: (26 * 26 - 30) / 2 / 52,
            expectedOfHubs: 0,
            verdict: 'BELOW',
            sentence: expect.not.stringContaining('振興財団'),
            en: expect.not.stringContaining('tied to very many'),
          },
          {
            column: { id: 'SupportAgency' },
            observed: 24,
            expected: 12,
            expectedOfHubs: 12,
            verdict: expect.stringMatching(/ABOVE|AS_EXPECTED/),
            sentence: expect.stringContaining(
              '期待のうち12組は、多くの主体とつながる振興財団との組で、ほかの主体どうしの過不足とは言えない',
            ),
            en: expect.stringContaining('12 of those expected are with 振興財団, tied to very many'),
          },
        ],
      },
    });
    expect(await table('EXCLUDE')).toMatchObject({
      gapMatrix: {
        ties: 2,
        actors: 3,
        hubs: [{ id: 'hub' }],
        cells: [
          { column: { id: 'Company' }, observed: 0, expected: 0.25, expectedOfHubs: 0, verdict: 'TOO_FEW' },
          { column: { id: 'SupportAgency' }, observed: 0, expected: 0, expectedOfHubs: 0 },
        ],
      },
    });
  });

  it('names the documents its ties rest on, but none the viewer may not see', async () => {
    const ask = '{ gapMatrix(rows: KIND, columns: KIND) { sources { source { id } facts } } }';
    expect(await service.data(ask)).toEqual({
      gapMatrix: {
        sources: [
          { source: { id: 'paper' }, facts: 1 },
          { source: { id: 'plan' }, facts: 26 },
        ],
      },
    });
    expect(await service.data(ask, {}, 'internal')).toMatchObject({
      gapMatrix: {
        sources: [
          { source: { id: 'notes' }, facts: 2 },
          { source: { id: 'paper' }, facts: 1 },
          { source: { id: 'plan' }, facts: 26 },
        ],
      },
    });
  });

  it('counts sites nobody is named in, says so, and shows one that is asked for as no data', async () => {
    const data = await service.data(
      `{ all: gapMatrix(rows: FACILITY, columns: FACILITY) { notice rowsWithoutMembers columnsWithoutMembers rows { id } }
         one: gapMatrix(rows: FACILITY, columns: FACILITY, rowIds: ["site"]) { rowsWithoutMembers cells { row { id size } column { id } verdict } } }`,
    );
    expect(data).toEqual({
      all: {
        notice:
          '1のセルのうち1は、数が少なすぎて判断できない。種類や企業規模、または接点で見るとよい。ほかに施設・拠点2件は、入居・所在・運営する主体を伝える資料がなく、表に入っていない。つながりがないという意味ではない',
        rowsWithoutMembers: 2,
        columnsWithoutMembers: 2,
        rows: [{ id: 'park' }],
      },
      one: {
        rowsWithoutMembers: 0,
        cells: [{ row: { id: 'site', size: 0 }, column: { id: 'park' }, verdict: 'NO_DATA' }],
      },
    });
  });

  it('is compared with that of another period, and says what both have in common', async () => {
    const compare = (period: string, other: string) =>
      service.data(
        `{ gapMatrix(rows: KIND, columns: KIND, period: ${period}, compareWith: ${other}) {
          ties overlap { from to } comparison en: comparison(locale: EN) compared { ties period { from to } compared { ties } } } }`,
      );
    expect(await compare('{ from: "2016", to: "2016" }', '{ from: "2016-07", to: "2017" }')).toEqual({
      gapMatrix: {
        ties: 26,
        overlap: { from: '2016-07-01', to: '2016-12-31' },
        comparison:
          '2つの期間は2016年7月1日～2016年12月31日が重なっていて、その間の事実は両方に数えている。記録されたつながりは、この期間が26組、比べる期間が26組。資料の多さの違いも混じるので、差がそのまま連携の増減とは言えない',
        en: 'The two periods overlap (1 Jul 2016 to 31 Dec 2016), and the facts of those days count in both. This period has 26 ties on record and 26 in the other: part of any difference is how much the sources tell of each',
        compared: { ties: 26, period: { from: '2016-07-01', to: '2017-12-31' }, compared: null },
      },
    });
    expect(await compare('{ from: "2016", to: "2016" }', '{ to: "2015" }')).toMatchObject({
      gapMatrix: { ties: 26, overlap: null, compared: { ties: 0 } },
    });
  });

  it.each([
    ['period: { from: "2016-13" }', /"2016-13" is no date/],
    ['period: { from: "2017", to: "2016" }', /ends \(2016\) before it begins/],
    ['compareWith: { from: "2016" }', /needs a period to be compared with/],
    ['period: { from: "2016" }, compareWith: { from: "2016-01-01" }', /The two periods are the same/],
    ['period: { from: "2016" }, compareWith: { from: "2017", to: "2016" }', /before it begins/],
  ])('refuses a broken period, saying what is wrong: %s', async (args, message) => {
    expect(await service.refusal(`{ gapMatrix(rows: KIND, columns: KIND, ${args}) { ties } }`)).toEqual({
      code: 'INVALID_INPUT',
      message: expect.stringMatching(message),
    });
  });
});

describe('missing pairs of everybody', () => {
  const pairs = async (args: string) =>
    (
      (await service.data(
        `{ missingPairs${args} { totalCount model(locale: EN) excludedEntities { id } sources { facts } edges { cursor node { a { id } b { id } reasons { kind sentence } } } } }`,
      )) as {
        missingPairs: {
          totalCount: number;
          excludedEntities: { id: string }[];
          edges: {
            cursor: string;
            node: { a: { id: string }; b: { id: string }; reasons: { kind: string; sentence: string }[] };
          }[];
        };
      }
    ).missingPairs;
  const ends = ({ edges }: Awaited<ReturnType<typeof pairs>>) =>
    edges.map(({ node }) => `${node.a.id}-${node.b.id}`);

  it('leave out those tied to very many, and name them; who is asked about is left in', async () => {
    const page = await pairs('(first: 100)');
    expect(page.excludedEntities).toEqual([{ id: 'hub' }]);
    expect(ends(page)).not.toContain('hub-univ');
    expect(page).toMatchObject({
      model: expect.stringContaining('no probability'),
      sources: [{ facts: 1 }, { facts: 26 }],
    });
    const all = await pairs('(first: 100, hubs: INCLUDE)');
    expect([ends(all)[0], all.excludedEntities]).toEqual(['hub-univ', []]);
    expect(all.totalCount).toBe(page.totalCount + 1);
    const classic = await pairs('(first: 100, method: ADAMIC_ADAR)');
    expect([classic.excludedEntities, classic.totalCount]).toEqual([[], all.totalCount]);
    const asked = await pairs('(of: "hub")');
    expect([ends(asked), asked.excludedEntities]).toEqual([['hub-univ'], []]);
    const inGroups = await pairs(
      '(rows: { by: KIND, id: "SupportAgency" }, columns: { by: KIND, id: "University" })',
    );
    expect([ends(inGroups), inGroups.excludedEntities]).toEqual([['hub-univ'], []]);
  });

  it('come page by page as in one go', async () => {
    const whole = ends(await pairs('(first: 100)'));
    const found: string[] = [];
    for (let after = ''; ; ) {
      const page = await pairs(`(first: 30${after && `, after: "${after}"`})`);
      found.push(...ends(page));
      after = page.edges.at(-1)?.cursor ?? '';
      if (found.length >= 100 || page.edges.length < 30) break;
    }
    expect(found.slice(0, 100)).toEqual(whole);
  });

  it('know what one needs and the other offers: in a field a need is about, and the very thing', async () => {
    const why = async (of: string) =>
      (await pairs(`(of: "${of}", first: 1)`)).edges.map(({ node }) => [
        node.b.id,
        node.reasons.find(({ kind }) => kind === 'NEED_MEETS_OFFER')?.sentence,
      ]);
    expect(await why('c03')).toEqual([
      ['c04', '会社c03は「小型カメラがほしい」を求め、会社c04は「内視鏡の技術」を提供している'],
    ]);
    expect(await why('c06')).toEqual([['c05', '会社c05が求める微細加工を会社c06が提供している']]);
    expect(
      await service.data(
        '{ exchange { edges { node { need { id } offer { id } field { id } facts { type } } } } }',
      ),
    ).toEqual({
      exchange: {
        edges: [
          {
            node: {
              need: { id: 'need' },
              offer: { id: 'offer' },
              field: { id: 'field' },
              facts: [{ type: 'NEEDS' }, { type: 'ABOUT' }, { type: 'OFFERS' }, { type: 'IN_FIELD' }],
            },
          },
          {
            node: {
              need: { id: 'tech' },
              offer: { id: 'tech' },
              field: null,
              facts: [{ type: 'NEEDS' }, { type: 'OFFERS' }],
            },
          },
        ],
      },
    });
  });
});

describe('the lists', () => {
  it('tell what is only planned for a certified maker, as far as the viewer may know', async () => {
    const ask =
      '{ certifiedWithoutFollowUp { edges { node { entity { id } planned { to { id } } sentence en: sentence(locale: EN) } } } }';
    expect(await service.data(ask)).toEqual({
      certifiedWithoutFollowUp: {
        edges: [
          {
            node: {
              entity: { id: 'maker' },
              planned: [{ to: { id: 'grant' } }],
              sentence:
                '目黒製作所は緑ブランド認証の認定を受けたが、その後の連携、助成、訪問の記録がない。予定としては新製品開発助成がある',
              en: '目黒製作所 was certified by 緑ブランド認証, but no collaboration, grant or visit is recorded; only planned: 新製品開発助成',
            },
          },
        ],
      },
    });
    expect(await service.data(ask, {}, 'internal')).toMatchObject({
      certifiedWithoutFollowUp: {
        edges: [{ node: { planned: [{ to: { id: 'grant' } }, { to: { id: 'secretGrant' } }] } }],
      },
    });
  });

  it('count a site somebody is recorded to use as one with data, and call sites sites', async () => {
    expect(
      await service.data(
        '{ unlinkedEntities(kinds: [Facility]) { sentence en: sentence(locale: EN) edges { node { entity { id } verdict } } } }',
      ),
    ).toEqual({
      unlinkedEntities: {
        sentence:
          '資料に名前のある施設・拠点3件のうち1件は、誰がいるかを伝える資料がない。誰もいないという意味ではなく、これから名簿を確かめるべき所の一覧である',
        en: 'Of 1 of 3 facilities and sites named in the sources, no source tells who is in them. That does not mean nobody is: these are the places whose lists are to be asked for',
        edges: [{ node: { entity: { id: 'site' }, verdict: 'NO_DATA' } }],
      },
    });
  });

  it('give the figure of a survey apart, with its source', async () => {
    expect(
      await service.data(
        '{ unlinkedEntities(kinds: [Company]) { statedShares { measure { id evidence { source { id } line } } sentence en: sentence(locale: EN) } } }',
      ),
    ).toEqual({
      unlinkedEntities: {
        statedShares: [
          {
            measure: { id: 'share', evidence: [{ source: { id: 'paper' }, line: 2 }] },
            sentence:
              '「企業調査」（2017年6月）によると、連携する事業者の割合は「全体の約1割程度」。調べた相手も尋ね方も違うので、資料に名前のある主体の数とは比べられない',
            en: "“Survey of firms” (Jun 2017) puts “連携する事業者の割合” at “全体の約1割程度”. It asked others, in other words, so that it can't be compared with the numbers of those named in the sources",
          },
        ],
      },
    });
  });
});

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Service, serve } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await serve();
});
afterAll(() => service.stop());

describe('search', () => {
  it('gives the entity, which name was found and how', async () => {
    expect(
      await service.data(
        '{ search(text: "高沢") { totalCount pageInfo { hasNextPage hasPreviousPage } edges { matched { text field how } node { id name } } } }',
      ),
    ).toEqual({
      search: {
        totalCount: 1,
        pageInfo: { hasNextPage: false, hasPreviousPage: false },
        edges: [
          {
            matched: { text: '株式会社髙澤製作所', field: 'NAME', how: 'PREFIX' },
            node: { id: 'takazawa', name: '株式会社髙澤製作所' },
          },
        ],
      },
    });
  });

  it('finds by a slip of the scan, and shows the name that stands for it', async () => {
    expect(
      await service.data(
        '{ search(text: "（株）高澤製 作所", first: 1) { edges { matched { text field } node { id } } } }',
      ),
    ).toEqual({
      search: {
        edges: [{ matched: { text: '株式会社髙澤製作所', field: 'NAME' }, node: { id: 'takazawa' } }],
      },
    });
  });

  it('keeps to the kinds asked for', async () => {
    expect(
      await service.data('{ search(text: "みどり市", kinds: [Area]) { edges { node { id } } } }'),
    ).toEqual({ search: { edges: [{ node: { id: 'area-midori' } }] } });
  });

  it('goes on after a cursor, until there is no more', async () => {
    const all = await walk(
      (after) => [
        'query ($after: String) { search(text: "み", first: 2, after: $after) { PAGE } }',
        { after },
      ],
      'search',
    );
    const { search } = (await service.data(
      '{ search(text: "み", first: 100) { totalCount edges { node { id } } } }',
    )) as { search: { totalCount: number; edges: { node: { id: string } }[] } };
    expect(all).toEqual(search.edges.map(({ node }) => node.id));
    expect(all.length).toBe(search.totalCount);
  });
});

/** The ids of a whole list, page by page. */
async function walk(
  question: (after: string | null) => [query: string, variables: Record<string, unknown>],
  root: string,
): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < 100; pages++) {
    const [query, variables] = question(after);
    const data = (await service.data(
      query.replace('PAGE', 'pageInfo { hasNextPage hasPreviousPage endCursor } edges { node { id } }'),
      variables,
    )) as Record<string, { pageInfo: PageInfo; edges: { node: { id: string } }[] }>;
    const page = data[root];
    if (!page) throw new Error(`no ${root}`);
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    ids.push(...page.edges.map(({ node }) => node.id));
    if (!page.pageInfo.hasNextPage) return ids;
    after = page.pageInfo.endCursor;
  }
  throw new Error('no end');
}
interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly endCursor: string | null;
}

describe('entity', () => {
  it('gives everything the record holds, but names kept only for searching', async () => {
    expect(
      await service.data(`{ entity(id: "takazawa") {
        __typename id kind name nameEn reading visibility
        aliases { text kind since until } externalIds { scheme value }
        attributes { key value asOf evidence { line section page printed note source { id title publisher date file } } }
        list { complete } evidence { source { id } line }
        ... on Company { size }
      } }`),
    ).toEqual({
      entity: {
        __typename: 'Company',
        id: 'takazawa',
        kind: 'Company',
        name: '株式会社髙澤製作所',
        nameEn: 'Takazawa Works',
        reading: 'たかざわせいさくしょ',
        visibility: 'PUBLIC',
        aliases: [{ text: '高沢製作所', kind: 'SHORT', since: null, until: null }],
        externalIds: [{ scheme: 'houjinBangou', value: '1234567890123' }],
        attributes: [
          { key: 'employees', value: '48', asOf: '2018', evidence: [onPlan(11)] },
          { key: 'employees', value: '52', asOf: '2016', evidence: [onNews(4)] },
          { key: 'size', value: 'small', asOf: null, evidence: [onPlan(11)] },
        ],
        list: null,
        evidence: [
          { source: { id: 'plan' }, line: 11 },
          { source: { id: 'news' }, line: 4 },
        ],
        size: 'SMALL',
      },
    });
  });

  it('says how complete the list of a shared thing is', async () => {
    expect(
      await service.data(
        '{ entity(id: "mori-lab") { list { complete stated unnamed { role printed count } } } }',
      ),
    ).toEqual({
      entity: {
        list: {
          complete: 'STATED_ONLY',
          stated: 30,
          unnamed: [{ role: null, printed: 'ほか28社', count: 28 }],
        },
      },
    });
  });

  it('is null for an id nobody has', async () => {
    expect(await service.data('{ entity(id: "nobody") { id } }')).toEqual({ entity: null });
  });

  it('gives relations newest first, undated last, with both ends', async () => {
    expect(
      await service.data(`{ entity(id: "takazawa") { relations { totalCount edges { node {
        id type role since until asOf state visibility attributes { key } from { id } to { __typename id }
        evidence { line }
      } } } } }`),
    ).toEqual({
      entity: {
        relations: {
          totalCount: 4,
          edges: [
            relation('r-takazawa-licence', 'licence', 'Collaboration', 6, {
              type: 'PARTICIPATED_IN',
              role: 'licensee',
              since: '2016-11',
            }),
            relation('r-takazawa-tenant', 'mori-lab', 'Facility', 22, {
              type: 'TENANT_OF',
              since: '2013-04',
              asOf: '2018-03-12',
            }),
            relation('r-takazawa-exchange', 'exchange-2', 'Event', 4, {
              type: 'PARTICIPATED_IN',
              role: 'attendee',
              state: 'ENDED',
            }),
            relation('r-takazawa-field', 'care-robotics', 'Field', 11, { type: 'IN_FIELD' }),
          ],
        },
      },
    });
  });

  it.each([
    ['types: [TENANT_OF]', ['r-takazawa-tenant']],
    ['kinds: [Event]', ['r-takazawa-exchange']],
    ['direction: IN', []],
    ['types: []', []],
    ['period: { from: "2014", to: "2015" }', ['r-takazawa-tenant', 'r-takazawa-field']],
    ['period: { from: "2014", to: "2015", undated: false }', ['r-takazawa-tenant']],
  ])('keeps to relations with %s', async (argument, ids) => {
    expect(
      await service.data(
        `{ entity(id: "takazawa") { relations(${argument}) { totalCount edges { node { id } } } } }`,
      ),
    ).toEqual({
      entity: { relations: { totalCount: ids.length, edges: ids.map((id) => ({ node: { id } })) } },
    });
  });

  it('gives measures by name and period, numbers as numbers and words as words', async () => {
    expect(
      await service.data(`{ entity(id: "programme") { measures { totalCount edges { node {
        id value text } } } total: measures(name: "マッチング件数", nature: ACTUAL) { edges { node {
        id unit fiscalYear asOf from to value nature countedAs qualifier visibility parts { id } entity { id }
        attributes { key value } evidence { line }
      } } } } }`),
    ).toEqual({
      entity: {
        measures: {
          totalCount: 8,
          edges: [
            ['m-2015-actual', 3],
            ['m-2015-plan', 4],
            ['m-total', 9],
            ['m-2016-actual', 6],
            ['m-2016-plan', 5],
            ['m-budget', 1200],
            ['m-settled', 1150],
            ['m-rating', 'B'],
          ].map(([id, value]) => ({
            node: {
              id,
              value: typeof value === 'number' ? value : null,
              text: typeof value === 'string' ? value : null,
            },
          })),
        },
        total: {
          edges: [
            { node: match('m-2015-actual', 3, { fiscalYear: 2015, evidence: [{ line: 42 }] }) },
            {
              node: match('m-total', 9, {
                from: '2015-04-01',
                to: '2017-03-31',
                countedAs: 'CUMULATIVE',
                parts: [{ id: 'm-2015-actual' }, { id: 'm-2016-actual' }],
                attributes: [],
                evidence: [{ line: 43 }],
              }),
            },
            { node: match('m-2016-actual', 6, { fiscalYear: 2016, evidence: [{ line: 42 }] }) },
          ],
        },
      },
    });
  });

  it('gives the stages of a collaboration in their order', async () => {
    expect(
      await service.data(
        '{ entity(id: "licence") { ... on Collaboration { collaborationKind stages { id stage date dateIs evidence { line } } } } }',
        {},
        'partner',
      ),
    ).toEqual({
      entity: {
        collaborationKind: 'LICENCE',
        stages: [
          { id: 's-licence-1', stage: 'MATCHED', date: '2016-07-08', dateIs: 'ON', evidence: [{ line: 6 }] },
          { id: 's-licence-2', stage: 'CONTRACTED', date: '2016-11', dateIs: 'ON', evidence: [{ line: 6 }] },
          { id: 's-licence-3', stage: 'PROTOTYPED', date: '2017-05', dateIs: 'ON', evidence: [{ line: 51 }] },
          {
            id: 's-licence-4',
            stage: 'PRODUCTISED',
            date: '2018-03-12',
            dateIs: 'BY',
            evidence: [{ line: 51 }],
          },
        ],
      },
    });
  });
});

const onPlan = (line: number) => ({
  line,
  section: '第2章',
  page: null,
  printed: null,
  note: null,
  source: {
    id: 'plan',
    title: 'みどり市産業振興プラン',
    publisher: 'みどり市',
    date: '2018-03-12',
    file: 'plan.txt',
  },
});
const onNews = (line: number) => ({
  line,
  section: null,
  page: null,
  printed: null,
  note: null,
  source: {
    id: 'news',
    title: '知財交流会だより',
    publisher: 'みどり産業振興財団',
    date: '2016-08',
    file: 'news.txt',
  },
});
const relation = (id: string, to: string, kind: string, line: number, given: Record<string, string>) => ({
  node: {
    id,
    role: null,
    since: null,
    until: null,
    asOf: null,
    state: 'ACTIVE',
    visibility: 'PUBLIC',
    attributes: [],
    from: { id: 'takazawa' },
    to: { __typename: kind, id: to },
    evidence: [{ line }],
    ...given,
  },
});
const match = (id: string, value: number, given: Record<string, unknown>) => ({
  id,
  unit: '件',
  fiscalYear: null,
  asOf: null,
  from: null,
  to: null,
  value,
  nature: 'ACTUAL',
  countedAs: 'FLOW',
  qualifier: null,
  visibility: 'PUBLIC',
  parts: [],
  entity: { id: 'programme' },
  attributes: [
    { key: 'direction', value: 'larger' },
    { key: 'role', value: 'indicator' },
  ],
  ...given,
});

describe('entities', () => {
  it.each([
    ['kinds: [Company]', ['mirai', 'yamazaki', 'takazawa']],
    ['kinds: []', []],
    ['fields: ["robotics"]', ['midori-univ-engineering', 'yamazaki', 'takazawa']],
    ['areas: ["area-midori"], kinds: [Company]', ['yamazaki', 'takazawa']],
    ['facilities: ["mori"], kinds: [Company]', ['takazawa']],
    ['facilities: ["nowhere"]', []],
    ['kinds: [Event], period: { from: "2016", to: "2016", undated: false }', ['exchange-2']],
    ['kinds: [Event, Facility], orderBy: NEWEST, first: 2', ['exchange-2', 'mori-lab']],
  ])('with %s', async (argument, ids) => {
    const { entities } = (await service.data(`{ entities(${argument}) { edges { node { id } } } }`)) as {
      entities: { edges: { node: { id: string } }[] };
    };
    expect(entities.edges.map(({ node }) => node.id)).toEqual(ids);
  });

  it.each([1, 2, 7, 18, 19, 100])('come whole in pages of %i', async (first) => {
    const query = 'query ($after: String, $first: Int) { entities(first: $first, after: $after) { PAGE } }';
    const ids = await walk((after) => [query, { after, first }], 'entities');
    const all = await walk((after) => [query, { after, first: 100 }], 'entities');
    expect(ids).toEqual(all);
    expect(new Set(ids).size).toBe(19);
  });

  it('give no cursors for an empty page', async () => {
    expect(
      await service.data(
        '{ entities(kinds: [Patent]) { totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
      ),
    ).toEqual({
      entities: {
        totalCount: 0,
        edges: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      },
    });
  });
});

describe('neighbourhood', () => {
  it('gives neighbours in their order, relations among all, and how many more there are', async () => {
    expect(
      await service.data(
        `{ neighbourhood(ids: ["takazawa"], first: 2) { omitted omittedRelations entities { id } relations { id }
           pageInfo { hasNextPage hasPreviousPage } } }`,
      ),
    ).toEqual({
      neighbourhood: {
        omitted: 2,
        omittedRelations: 0,
        entities: [{ id: 'licence' }, { id: 'mori-lab' }],
        relations: [{ id: 'r-takazawa-licence' }, { id: 'r-takazawa-tenant' }],
        pageInfo: { hasNextPage: true, hasPreviousPage: false },
      },
    });
  });

  it('goes on where the page before ended', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { neighbourhood } = (await service.data(
        `query ($after: String) { neighbourhood(ids: ["takazawa", "agency"], depth: 2, first: 3, after: $after) {
           omitted entities { id } pageInfo { endCursor hasNextPage } } }`,
        { after },
      )) as { neighbourhood: { omitted: number; entities: { id: string }[]; pageInfo: PageInfo } };
      ids.push(...neighbourhood.entities.map(({ id }) => id));
      expect(neighbourhood.omitted > 0).toBe(neighbourhood.pageInfo.hasNextPage);
      after = neighbourhood.pageInfo.hasNextPage ? neighbourhood.pageInfo.endCursor : null;
    } while (after !== null);
    const { neighbourhood } = (await service.data(
      '{ neighbourhood(ids: ["takazawa", "agency"], depth: 2, first: 100) { entities { id } } }',
    )) as { neighbourhood: { entities: { id: string }[] } };
    expect(ids).toEqual(neighbourhood.entities.map(({ id }) => id));
    expect(ids).not.toContain('takazawa');
  });

  it('names the centres it does not know', async () => {
    expect(await service.ask('{ neighbourhood(ids: ["takazawa", "visit", "nobody"]) { omitted } }')).toEqual({
      status: 200,
      data: null,
      errors: [
        {
          message: 'There is no entity visit, nobody: search for it by name.',
          locations: [{ line: 1, column: 3 }],
          path: ['neighbourhood'],
          extensions: { code: 'NOT_FOUND', ids: ['visit', 'nobody'] },
        },
      ],
    });
  });
});

describe('subgraph', () => {
  it('gives those that are there in the order asked for, each once, and the relations among them', async () => {
    expect(
      await service.data(
        '{ subgraph(ids: ["mirai", "nobody", "visit", "licence", "takazawa", "mirai"]) { entities { id } relations { id } omittedRelations } }',
      ),
    ).toEqual({
      subgraph: {
        entities: [{ id: 'mirai' }, { id: 'licence' }, { id: 'takazawa' }],
        relations: [{ id: 'r-mirai-licence' }, { id: 'r-takazawa-licence' }],
        omittedRelations: 0,
      },
    });
  });
});

describe('sources', () => {
  it('are given by id, without those the viewer may not see', async () => {
    expect(await service.data('{ sources { id } hidden: source(id: "notes") { id } }')).toEqual({
      sources: [{ id: 'news' }, { id: 'plan' }],
      hidden: null,
    });
  });

  it('list their facts by line, with what each is', async () => {
    const { source } =
      (await service.data(`{ source(id: "news") { factCount facts(first: 100) { totalCount edges { node {
      line section page printed note attribute entity { id } relation { id } measure { id } stage { id stage } collaboration { id }
    } } } } }`)) as { source: { factCount: number; facts: { totalCount: number; edges: { node: Fact }[] } } };
    const facts = source.facts.edges.map(({ node }) => node);
    expect(facts.length).toBe(source.factCount);
    expect(source.facts.totalCount).toBe(source.factCount);
    expect(facts.map(({ line }) => line)).toEqual(facts.map(({ line }) => line).sort((a, b) => a - b));
    for (const { entity, relation, measure, stage } of facts)
      expect([entity, relation, measure, stage].filter((fact) => fact !== null)).toHaveLength(1);
    expect(facts.find(({ stage }) => stage?.id === 's-licence-1')).toEqual({
      line: 6,
      section: null,
      page: null,
      printed: null,
      note: null,
      attribute: null,
      entity: null,
      relation: null,
      measure: null,
      stage: { id: 's-licence-1', stage: 'MATCHED' },
      collaboration: { id: 'licence' },
    });
  });

  it('open at a line', async () => {
    const { source } = (await service.data(
      '{ source(id: "plan") { facts(fromLine: 44, first: 3) { pageInfo { hasNextPage } edges { node { line measure { id } } } } } }',
    )) as { source: unknown };
    expect(source).toEqual({
      facts: {
        pageInfo: { hasNextPage: true },
        edges: [
          { node: { line: 44, measure: { id: 'm-budget' } } },
          { node: { line: 44, measure: { id: 'm-settled' } } },
          { node: { line: 45, measure: { id: 'm-rating' } } },
        ],
      },
    });
  });
});
interface Fact {
  readonly line: number;
  readonly entity: unknown;
  readonly relation: unknown;
  readonly measure: unknown;
  readonly stage: { readonly id: string } | null;
}

describe('ontology', () => {
  it('lists actors, then things, then places, with labels in both languages', async () => {
    const { ontology } = (await service.data(
      '{ ontology { kinds { kind group label en: label(locale: EN) description } } }',
    )) as { ontology: { kinds: { kind: string; group: string; label: string; en: string }[] } };
    const groups = ontology.kinds.map(({ group }) => group);
    expect([...new Set(groups)]).toEqual(['ACTOR', 'THING', 'PLACE']);
    expect(groups).toEqual([...groups].sort((a, b) => 'ATP'.indexOf(a[0] ?? '') - 'ATP'.indexOf(b[0] ?? '')));
    expect(ontology.kinds.find(({ kind }) => kind === 'Collaboration')).toEqual({
      kind: 'Collaboration',
      group: 'THING',
      label: '連携',
      en: 'Collaboration',
      description:
        'Joint work of two or more: a match, licence, joint research, co-development, agreement or trial.',
    });
  });

  it('reads a relation type in both directions', async () => {
    const { ontology } = (await service.data(`{ ontology { relationTypes {
      type topic time symmetric collaboration direct shared from to description
      forward: label backward: label(direction: IN) en: label(locale: EN, direction: BOTH)
      roles { name label en: label(locale: EN) }
    } } }`)) as { ontology: { relationTypes: { type: string }[] } };
    expect(ontology.relationTypes.find(({ type }) => type === 'LICENSED_TO')).toMatchObject({
      time: 'POINT',
      symmetric: false,
      collaboration: true,
      direct: true,
      shared: false,
      forward: 'に許諾',
      backward: '許諾元',
    });
  });

  it('gives topics and the words for enum values', async () => {
    const { ontology } = (await service.data(
      '{ ontology { topics { topic label } words { enum value label en: label(locale: EN) } } }',
    )) as { ontology: { topics: unknown[]; words: unknown[] } };
    expect(ontology.topics[0]).toEqual({ topic: 'OPERATION', label: '運営・所管' });
    expect(ontology.words).toContainEqual({
      enum: 'FactState',
      value: 'PLANNED',
      label: '予定',
      en: 'Planned',
    });
  });
});

describe('changeSets and status', () => {
  it('say what was changed and what there is', async () => {
    expect(
      await service.data(`{ changeSets { totalCount edges { node { id revision author reason at } } }
        status { store revision kinds { kind count } } }`),
    ).toEqual({
      changeSets: {
        totalCount: 1,
        edges: [
          {
            node: {
              id: 'change-1',
              revision: 1,
              author: 'test',
              reason: 'the small world',
              at: '2018-04-01T00:00:00.000Z',
            },
          },
        ],
      },
      status: {
        store: inject('store'),
        revision: 1,
        kinds: [
          ['Area', 2],
          ['Collaboration', 1],
          ['Company', 3],
          ['Department', 2],
          ['Event', 2],
          ['Facility', 2],
          ['Field', 2],
          ['FinancialInstitution', 1],
          ['Municipality', 1],
          ['Program', 1],
          ['SupportAgency', 1],
          ['University', 1],
        ].map(([kind, count]) => ({ kind, count })),
      },
    });
  });

  it('counts relations by type', async () => {
    const { status } = (await service.data('{ status { types { type count } } }')) as {
      status: { types: { type: string; count: number }[] };
    };
    expect(status.types.find(({ type }) => type === 'TENANT_OF')).toEqual({ type: 'TENANT_OF', count: 2 });
  });
});

describe('the schema as answered', () => {
  it('describes every type', async () => {
    const { __schema } = (await service.data('{ __schema { types { name description } } }')) as {
      __schema: { types: { name: string; description: string | null }[] };
    };
    expect(__schema.types.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphRecord, Id } from '../../server/model/records.ts';
import { type Level, levelOf, recordLevel, redacted } from '../../server/model/visibility.ts';
import { attribute, entity, place, relation } from '../fixtures/records.ts';
import { smallWorld } from '../fixtures/smallWorld.ts';
import { everyField, named } from './selection.ts';
import { type As, ontology, type Service, serve, TOKENS } from './service.ts';

/** A hidden name that would come first everywhere, and links that would change every order. */
const hidden: readonly GraphRecord[] = [
  entity({ id: '0-hidden', kind: 'Company', name: 'あ秘密の会社', visibility: 'internal' }),
  entity({
    id: '1-partners',
    kind: 'Company',
    name: 'みどり関係会社',
    visibility: 'partner',
    attributes: [attribute('size', 'large', [place('notes', 1)])],
  }),
  relation({
    id: '0-link',
    type: 'LICENSED_TO',
    from: 'mirai',
    to: 'takazawa',
    since: '2018',
    visibility: 'internal',
    evidence: [place('plan', 1)],
  }),
  relation({
    id: '1-link',
    type: 'PARTNERED_WITH',
    from: '1-partners',
    to: 'mirai',
    evidence: [place('plan', 2)],
  }),
  relation({
    id: '2-link',
    type: 'PARTNERED_WITH',
    from: '0-hidden',
    to: 'mirai',
    evidence: [place('plan', 2)],
  }),
];
const seen: readonly GraphRecord[] = [
  entity({ id: 'newcomer', kind: 'NonProfit', name: 'みどり市民の会', evidence: [place('plan', 70)] }),
];
const world = [...smallWorld, ...hidden, ...seen];

/** The records as if what is above a clearance had never been written. */
function asSeenBy(clearance: Level, records: readonly GraphRecord[]): readonly GraphRecord[] {
  const levels = new Map<Id, Level>();
  const sourceLevel = (id: Id): Level => levels.get(id) ?? 2;
  const levelsOf = (record: GraphRecord) => recordLevel(record, sourceLevel, (id) => levels.get(id) ?? 2);
  for (const record of world) {
    if (record.record === 'source') levels.set(record.id, levelOf(record.visibility));
  }
  for (const record of world) levels.set(record.id, levelsOf(record));
  return records
    .filter((record) => levelsOf(record) <= clearance)
    .map((record) => redacted(record, { clearance }, sourceLevel))
    .map((record) =>
      record.record === 'measure'
        ? { ...record, parts: record.parts.filter((id) => (levels.get(id) ?? 2) <= clearance) }
        : record,
    );
}

const CONNECTION =
  '{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor';
const ids = world.map(({ id }) => id);
const idsOf = (...kinds: readonly string[]) =>
  world.filter(({ record }) => kinds.includes(record)).map(({ id }) => id);
const texts = [
  'み',
  'みどり',
  '山崎',
  '訪問',
  '秘密',
  '会社',
  'あ',
  '1234',
  'visit',
  'たかざわ',
  '財団',
  '0',
];
type Question = readonly [query: string, variables?: Record<string, unknown>];
const ENTITY = `query ($id: ID!) { entity(id: $id) ${everyField(named('Entity'), 4)} }`;
const SOURCE = `query ($id: ID!) { source(id: $id) ${everyField(named('Source'), 4)} }`;
const AROUND = `query ($id: ID!, $depth: Int!, $order: NeighbourOrder!) {
  neighbourhood(ids: [$id], depth: $depth, order: $order, first: 4) {
    omitted omittedRelations entities { id name } relations { id }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
const SEARCH = `query ($text: String!, $first: Int!) {
  search(text: $text, first: $first) ${CONNECTION} matched { text field how } node { id name } } } }`;
const LIST = (filter: string) => `query ($orderBy: EntityOrder!, $first: Int!) {
  entities(${filter} orderBy: $orderBy, first: $first) ${CONNECTION} node { id name } } } }`;
const FILTERS = [
  '',
  'kinds: [Company]',
  'areas: ["area-midori"]',
  'facilities: ["mori"]',
  'fields: ["robotics"]',
];

const actors = world.flatMap((record) =>
  record.record === 'entity' && ontology.kinds.get(record.kind)?.group === 'ACTOR' ? [record.id] : [],
);
const ROUTES = `query ($from: ID!, $to: ID!) {
  standard: introductionPaths(from: $from, to: $to) ${everyField(named('IntroductionPaths'), 3)}
  ended: introductionPaths(from: $from, to: $to, states: [ENDED], hubs: INCLUDE) { outcome routes { cost entities { id } } }
  then: introductionPaths(from: $from, to: $to, period: { to: "2016", undated: false }) { undatedFacts asOf routes { strength } } }`;
const REACHABLE = `query ($id: ID!, $first: Int!) {
  reachable(from: $id, first: $first) ${everyField(named('ReachableConnection'), 4)} }`;
const TIES = `query ($ids: [ID!]!, $basis: TieBasis!) {
  ties(ids: $ids, basis: $basis) ${everyField(named('TieConnection'), 4)} }`;

const operations: readonly Question[] = [
  ...idsOf('entity', 'measure').map((id): Question => [ENTITY, { id }]),
  ...idsOf('source', 'entity').map((id): Question => [SOURCE, { id }]),
  ...idsOf('entity').flatMap((id) =>
    ['STRONGEST', 'NEWEST'].flatMap((order) =>
      [1, 2, 3].map((depth): Question => [AROUND, { id, depth, order }]),
    ),
  ),
  ...texts.flatMap((text) => [1, 2, 100].map((first): Question => [SEARCH, { text, first }])),
  ...FILTERS.flatMap((filter) =>
    ['NAME', 'NEWEST'].flatMap((orderBy) =>
      [1, 3, 100].map((first): Question => [LIST(filter), { orderBy, first }]),
    ),
  ),
  [
    'query ($ids: [ID!]!) { subgraph(ids: $ids) { omittedRelations entities { id } relations { id } } }',
    { ids },
  ],
  [`{ sources ${everyField(named('Source'), 1)} }`],
  [`{ changeSets(first: 1) ${CONNECTION} node { id revision author reason at } } } }`],
  ['{ changeSets { totalCount edges { node { id revision reason } } } }'],
  ...actors.flatMap((from) =>
    actors.filter((to) => to !== from).map((to): Question => [ROUTES, { from, to }]),
  ),
  ...idsOf('entity').flatMap((id) => [1, 25].map((first): Question => [REACHABLE, { id, first }])),
  ...idsOf('entity').flatMap((id) =>
    ['MET', 'COLLABORATED'].map((basis): Question => [TIES, { ids: [id], basis }]),
  ),
  [`{ status ${everyField(named('Status'), 2)} }`],
];

const VIEWERS: readonly (readonly [As, Level])[] = [
  [undefined, 0],
  ['partner', 1],
  ['internal', 2],
];
const limits = { cost: 1e9, tokens: 1e6, aliases: 1e6 };
const answer = async ({ get }: Service, as: As, [query, variables]: Question) => {
  const headers = {
    'content-type': 'application/json',
    ...(as && { authorization: `Bearer ${TOKENS[as]}` }),
  };
  const response = await get('/graphql', {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  return `${response.status} ${await response.text()}`;
};
const exported = async ({ get }: Service, as: As, what: 'graph' | 'ties') =>
  (await get(`/export/${what}.jsonl`, { headers: as && { authorization: `Bearer ${TOKENS[as]}` } })).text();

let whole: Service;
beforeAll(async () => {
  whole = await serve({
    limits,
    changeIds: ['one', 'of-the-hidden', 'two'],
    further: [
      { reason: 'what nobody may know', records: hidden },
      { reason: 'a newcomer', records: seen },
    ],
  });
});
afterAll(() => whole.stop());

describe.each(VIEWERS)('a viewer with the token %s', (as, clearance) => {
  let without: Service;
  beforeAll(async () => {
    const hiddenSeen = asSeenBy(clearance, hidden);
    without = await serve({
      limits,
      records: asSeenBy(clearance, smallWorld),
      changeIds: hiddenSeen.length > 0 ? ['one', 'of-the-hidden', 'two'] : ['one', 'two'],
      further: [
        ...(hiddenSeen.length > 0 ? [{ reason: 'what nobody may know', records: hiddenSeen }] : []),
        { reason: 'a newcomer', records: seen },
      ],
    });
  });
  afterAll(() => without.stop());

  it('gets the same answer to every question as if what is hidden had never been written', async () => {
    for (const question of operations) {
      const [given, expected] = await Promise.all([whole, without].map((each) => answer(each, as, question)));
      expect(given, JSON.stringify(question)).toBe(expected);
    }
  });

  it('gets the same export', async () => {
    const text = await exported(whole, as, 'graph');
    expect(text).toBe(await exported(without, as, 'graph'));
    expect(text.includes('秘密')).toBe(clearance === 2);
  });

  it('gets the same ties', async () => {
    const text = await exported(whole, as, 'ties');
    expect(text).toBe(await exported(without, as, 'ties'));
    expect([text.includes('0-hidden'), text.includes('1-partners')]).toEqual([
      clearance === 2,
      clearance >= 1,
    ]);
  });
});

describe('a token', () => {
  it('nobody has is refused', async () => {
    for (const authorization of ['Bearer nobody-has-this-token', 'Bearer', 'Basic eDp5', '']) {
      const response = await whole.get('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: '{"query":"{ status { store } }"}',
      });
      expect({
        status: response.status,
        challenge: response.headers.get('www-authenticate'),
        body: await response.json(),
      }).toEqual({
        status: 401,
        challenge: 'Bearer',
        body: {
          errors: [
            {
              message:
                'The token sent as Authorization: Bearer is not known here: ask the operator for a new one, or send none to read what is public.',
              extensions: { code: 'UNAUTHENTICATED' },
            },
          ],
        },
      });
    }
  });

  it.each(['graph', 'ties'])('nobody has is refused the export of the %s too', async (what) => {
    const response = await whole.get(`/export/${what}.jsonl`, { headers: { authorization: 'Bearer no' } });
    expect(response.status).toBe(401);
  });
});

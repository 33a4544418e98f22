import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf } from '../../server/model/ids.ts';
import { cursorsOf } from '../../server/resolvers/cursor.ts';
import { entityKey } from '../../server/resolvers/keys.ts';
import { schema } from './selection.ts';
import { type Service, serve } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await serve();
});
afterAll(() => service.stop());

const CODES = ['NOT_FOUND', 'INVALID_INPUT', 'LIMIT_EXCEEDED'];
const HOSTILE: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\n',
  '\ud800',
  '𠮷野家',
  '👨‍👩‍👧',
  '\u202e\u200b\ufeff',
  "'; DROP TABLE records; --",
  '" OR ""="',
  '\\',
  '%',
  '_',
  '*',
  '-1',
  'NaN',
  '9999-99-99',
  'FY0000',
  '0000',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '../../etc/passwd',
  '{"id":"mirai"}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template would take for itself
  '${1+1}',
  '<script>alert(1)</script>',
  'み'.repeat(200),
  'x'.repeat(20_000),
];
const NUMBERS = [0, -1, 2 ** 31 - 1, -(2 ** 31), 2 ** 53, 1.5, Number.MAX_VALUE];
const OTHERS: readonly unknown[] = [null, true, [], {}, [[]], [null], { from: {} }];

/** Values of the right form holding hostile words, and values of a wrong one. */
function values(type: GraphQLInputType): readonly unknown[] {
  if (isNonNullType(type)) return values(type.ofType);
  if (isListType(type)) return [...values(type.ofType).map((value) => [value]), [], ...OTHERS];
  if (isInputObjectType(type))
    return [
      ...Object.values(type.getFields()).flatMap((field) =>
        values(field.type).map((value) => ({ [field.name]: value })),
      ),
      ...OTHERS,
    ];
  return [...HOSTILE, ...NUMBERS, ...OTHERS];
}

const REQUIRED: Readonly<Record<string, string>> = {
  id: '"takazawa"',
  ids: '["takazawa", "mirai"]',
  text: '"み"',
  from: '"takazawa"',
  to: '"midori-univ"',
  rows: 'KIND',
  columns: 'KIND',
};

/** A question for every argument of every field there is, those of every kind once; `$v` is its value. */
function questions(): readonly (readonly [where: string, type: GraphQLInputType, query: string])[] {
  const asked = (
    argument: GraphQLArgument,
    all: readonly GraphQLArgument[],
    field: string,
    leaf: boolean,
  ) => {
    const others = all
      .filter((other) => other !== argument && isNonNullType(other.type) && REQUIRED[other.name])
      .map((other) => `, ${other.name}: ${REQUIRED[other.name]}`);
    return `${field}(${argument.name}: $v${others.join('')})${leaf ? '' : ' { __typename }'}`;
  };
  const within = (type: string, inner: string): string | null => {
    const object = schema.getType(type);
    if (type === 'Query') return inner;
    if (type === 'Source') return `source(id: "plan") { ${inner} }`;
    if (isObjectType(object) && object.getInterfaces().length > 0)
      return `entity(id: "takazawa") { ... on ${type} { ${inner} } }`;
    if (type === 'Hop')
      return `introductionPaths(from: "takazawa", to: "midori-univ") { routes { hops { ${inner} } } }`;
    if (type === 'Tie') return `ties(ids: ["takazawa"]) { edges { node { ${inner} } } }`;
    const ways: Record<string, string> = {
      Certified: 'certifiedWithoutFollowUp { edges { node {',
      Cluster: 'clusterMap { clusters(first: 2) {',
      ClusterChange: 'clusterMap(period: { from: "2017" }, compareWith: { to: "2016" }) { changes {',
      ClusterMap: 'clusterMap {',
      ClusterYear: 'clusterYears {',
      Exchange: 'exchange { edges { node {',
      FieldBalance: 'fieldBalance {',
      GapCell: 'gapMatrix(rows: KIND, columns: KIND) { cells {',
      GapMatrix: 'gapMatrix(rows: KIND, columns: KIND) {',
      Group: 'gapMatrix(rows: KIND, columns: KIND) { rows {',
      MissingPairConnection: 'missingPairs {',
      Reason: 'missingPairs { edges { node { reasons {',
      StatedShare: 'unlinkedEntities { statedShares {',
      Unlicensed: 'unlicensedOffers { edges { node {',
      Unlinked: 'unlinkedEntities { edges { node {',
      UnlinkedConnection: 'unlinkedEntities {',
    };
    const opening = ways[type];
    if (opening) return `${opening} ${inner} ${'}'.repeat(opening.split('{').length - 1)}`;
    const words: Record<string, string> = {
      KindDefinition: 'kinds',
      RelationTypeDefinition: 'relationTypes',
      RoleDefinition: 'relationTypes { roles',
      TopicDefinition: 'topics',
      Word: 'words',
    };
    const list = words[type];
    return list ? `ontology { ${list} { ${inner} } ${list.includes('{') ? '}' : ''} }` : null;
  };
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      fieldsOnce(type).flatMap((field) =>
        field.args.map((argument): readonly [string, GraphQLInputType, string] => {
          const named = getNamedType(field.type);
          const isLeaf = isEnumType(named) || !('getFields' in named);
          const question = within(type.name, asked(argument, field.args, field.name, isLeaf));
          if (question === null) throw new Error(`no way to ask ${type.name}.${field.name}`);
          return [
            `${type.name}.${field.name}(${argument.name})`,
            argument.type,
            `query ($v: ${argument.type}) { ${question} }`,
          ];
        }),
      ),
    );
}

/** The fields of Entity are the same in every kind: one kind stands for all. */
function fieldsOnce(type: GraphQLNamedType) {
  const entity = schema.getType('Entity');
  const shared = isInterfaceType(entity) ? Object.keys(entity.getFields()) : [];
  return Object.values(isObjectType(type) ? type.getFields() : {}).filter(
    ({ name }) => type.name === 'Company' || type.name === 'Query' || !shared.includes(name),
  );
}

describe('whatever is given as an argument', () => {
  it.each(questions())('%s is answered or refused in plain words', async (_, type, query) => {
    const asked = values(type).map(async (value) => ({ value, ...(await service.ask(query, { v: value })) }));
    for (const { value, status, errors = [] } of await Promise.all(asked)) {
      expect([200, 400]).toContain(status);
      for (const { message, extensions } of errors) {
        const shown = `${JSON.stringify(value)?.slice(0, 80)}: ${message}`;
        expect(CODES, shown).toContain(extensions.code);
        expect(message, shown).not.toMatch(
          /sqlite|neo4j|cypher|node_modules|\bat .*:\d+:\d+|\.ts\b|undefined|\[object/i,
        );
        expect(message.length, shown).toBeLessThan(600);
      }
    }
  });
});

describe('a cursor', () => {
  const page = async (argument: string, field = 'entities') => {
    const data = (await service.data(
      `{ ${field}(${argument}${argument && ', '}first: 1) { pageInfo { endCursor } } }`,
    )) as Record<string, { pageInfo: { endCursor: string } }>;
    return data[field]?.pageInfo.endCursor ?? '';
  };
  const ELSEWHERE = {
    code: 'INVALID_INPUT',
    message:
      'The cursor in after belongs to another list: keep the other arguments as they were, or leave after out to start again.',
  };
  const NOT_OURS = {
    code: 'INVALID_INPUT',
    message: 'The cursor in after is not one of ours: take it from a page of this list.',
  };
  const entitiesAfter = (after: string, argument = '') =>
    service.refusal(`query ($after: String) { entities(${argument} after: $after) { totalCount } }`, {
      after,
    });

  it.each([
    ['other filters', 'kinds: [Company]'],
    ['another order', 'orderBy: NEWEST'],
    ['another period', 'period: { from: "2016" }'],
  ])('of a list with %s is refused', async (_, argument) => {
    expect(await entitiesAfter(await page(''), argument)).toEqual(ELSEWHERE);
    expect(await entitiesAfter(await page(argument))).toEqual(ELSEWHERE);
  });

  it('of another field is refused', async () => {
    expect(await entitiesAfter(await page('text: "み"', 'search'))).toEqual(ELSEWHERE);
  });

  it('of another entity is refused', async () => {
    const data = (await service.data(
      '{ entity(id: "takazawa") { relations(first: 1) { pageInfo { endCursor } } } }',
    )) as { entity: { relations: { pageInfo: { endCursor: string } } } };
    const query = (id: string, field: string) =>
      `query ($after: String) { entity(id: "${id}") { ... on Company { ${field}(after: $after) { totalCount } } } }`;
    const after = data.entity.relations.pageInfo.endCursor;
    expect(await service.refusal(query('takazawa', 'relations'), { after })).toBeUndefined();
    expect(await service.refusal(query('mirai', 'relations'), { after })).toEqual(ELSEWHERE);
    expect(await service.refusal(query('takazawa', 'tenancies'), { after })).toEqual(ELSEWHERE);
  });

  it('of another pair of centres is refused', async () => {
    const after =
      'query ($ids: [ID!]!, $after: String) { neighbourhood(ids: $ids, first: 1, after: $after) { pageInfo { endCursor } } }';
    const { neighbourhood } = (await service.data(after, { ids: ['takazawa'] })) as {
      neighbourhood: { pageInfo: { endCursor: string } };
    };
    const variables = { ids: ['mirai'], after: neighbourhood.pageInfo.endCursor };
    expect(await service.refusal(after, variables)).toEqual(ELSEWHERE);
  });

  it('of the longest name is taken back', () => {
    const cursors = cursorsOf(entityKey, ['entities']);
    const key = { day: null, name: '\u0001'.repeat(10_000), id: idOf('a') };
    expect(cursors.decode(cursors.encode(key))).toEqual(key);
  });

  it('that is none is refused', async () => {
    const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    for (const after of [
      '',
      'x',
      'みどり',
      encoded(null),
      encoded([]),
      encoded({ id: 1 }),
      encoded([1, 2]),
      'A'.repeat(9_000),
    ])
      expect(await entitiesAfter(after)).toEqual(NOT_OURS);
  });

  it('written by hand is refused when its key could not be one', async () => {
    const cursor = await page('');
    const [mark] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string];
    for (const key of [
      null,
      {},
      { day: 'x', name: 'a', id: 'b' },
      { day: null, name: 'a', id: '\u0000' },
      { day: null, name: 'a', id: 'b', more: 1 },
    ])
      expect(await entitiesAfter(Buffer.from(JSON.stringify([mark, key])).toString('base64url'))).toEqual(
        ELSEWHERE,
      );
  });
});

describe('a date or a period', () => {
  const within = (from: unknown, to: unknown) =>
    service.refusal('query ($p: PeriodInput) { entities(period: $p) { totalCount } }', { p: { from, to } });

  it.each(['2016-13', '2016-02-30', '16', '2016/07', 'FY16', '令和2年', '2016-7', 'now'])(
    '%s is refused',
    async (date) => {
      expect(await within(date, null)).toEqual({
        code: 'INVALID_INPUT',
        message: expect.stringContaining(`"${date}" is no date: write 2016, 2016-07, 2016-07-08 or FY2016.`),
      });
    },
  );

  it('is refused as a number', async () => {
    expect(await within(2016, null)).toEqual({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('A date is given as text: "2016", "2016-07" or "FY2016".'),
    });
  });

  it('that ends before it begins is refused', async () => {
    expect(await within('2017', '2016')).toEqual({
      code: 'INVALID_INPUT',
      message: 'The period ends (2016) before it begins (2017): swap the two.',
    });
  });
});

describe('an id', () => {
  it('that can be none is refused, one that nobody has is not there', async () => {
    expect(await service.refusal('{ entity(id: "no such id") { id } }')).toEqual({
      code: 'INVALID_INPUT',
      message:
        'The id "no such id" holds a blank, a control character or a character outside the basic plane.',
    });
    expect(await service.data('{ entity(id: "no-such-id") { id } source(id: "no-such-id") { id } }')).toEqual(
      {
        entity: null,
        source: null,
      },
    );
  });
});

describe('a query', () => {
  it.each([
    ['', 'INVALID_INPUT'],
    ['{', 'INVALID_INPUT'],
    ['{ nothing }', 'INVALID_INPUT'],
    ['{ entity { id } }', 'INVALID_INPUT'],
    ['{ entities(kinds: [Dragon]) { totalCount } }', 'INVALID_INPUT'],
    ['mutation { remove }', 'INVALID_INPUT'],
    ['subscription { status { store } }', 'INVALID_INPUT'],
    ['query A { status { store } } query B { status { store } }', 'INVALID_INPUT'],
    ['fragment F on Query { status { store } }', 'INVALID_INPUT'],
    ['{ ...F } fragment F on Query { ...F }', 'INVALID_INPUT'],
    ['query ($v: Int!) { entities(first: $v) { totalCount } }', 'INVALID_INPUT'],
  ])('%s is refused as %s', async (query, code) => {
    const { status, data, errors } = await service.ask(query);
    expect({ status, data, code: errors?.[0]?.extensions.code }).toEqual({
      status: 400,
      data: undefined,
      code,
    });
  });
});

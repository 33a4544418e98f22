import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../server/store/store.ts';
import { type Service, serve } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await serve();
});
afterAll(() => service.stop());

/** Relations within relations: 4 fields deep for each step, and one for the entity. */
const deep = (steps: number): string =>
  `{ entity(id: "takazawa") ${'{ relations(first: 1) { edges { node { from '.repeat(steps)}{ id }${' } } } }'.repeat(steps)} }`;

describe('depth', () => {
  it('of 12 fields is answered', async () => {
    const query = `{ entity(id: "takazawa") { relations(first: 1) { edges { node { from { relations(first: 1) { edges { node {
      from { relations(first: 1) { totalCount } } } } } } } } } } }`;
    expect(await service.refusal(query)).toBeUndefined();
  });

  it('of 14 is refused, with how far it goes over', async () => {
    expect(await service.ask(deep(3))).toEqual({
      status: 400,
      data: undefined,
      errors: [
        {
          message:
            'The query is 14 fields deep, 2 over the limit of 12: ask in several queries, going on from the ids found.',
          extensions: { code: 'LIMIT_EXCEEDED', limit: 'depth', most: 12, given: 14 },
        },
      ],
    });
  });

  it('is counted through fragments', async () => {
    const query = `{ entity(id: "a") { ...A } }
      fragment A on Entity { relations(first: 1) { edges { node { from { ...B } } } } }
      fragment B on Entity { relations(first: 1) { edges { node { from { ... on Company { ...C } } } } } }
      fragment C on Company { tenancies(first: 1) { edges { node { from { id } } } } }`;
    expect(await service.refusal(query)).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });

  it('of an introspection is not counted', async () => {
    const { errors } = await service.ask(getIntrospectionQuery({ inputValueDeprecation: true }));
    expect(errors).toBeUndefined();
  });

  it('of an introspection that goes round in circles is refused', async () => {
    const query = `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`;
    expect(await service.refusal(query)).toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('aliases', () => {
  const aliased = (count: number) =>
    `{ ${Array.from({ length: count }, (_, i) => `a${i}: status { store }`).join(' ')} }`;

  it('of 30 are answered', async () => {
    expect(await service.refusal(aliased(30))).toBeUndefined();
  });

  it('of 31 are refused', async () => {
    expect(await service.refusal(aliased(31))).toEqual({
      code: 'LIMIT_EXCEEDED',
      message: 'The query has 31 aliases, 1 over the limit of 30: ask in several queries.',
    });
  });

  it('of the schema itself count too: a copy of it for each is much work', async () => {
    const copies = Array.from({ length: 31 }, (_, i) => `a${i}: __schema { types { name } }`).join(' ');
    expect(await service.refusal(`{ ${copies} }`)).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });

  it('in a fragment count as often as it is spread', async () => {
    const spreads = Array.from({ length: 16 }, () => '... on Query { ...F }').join(' ');
    expect(
      await service.refusal(`{ ${spreads} } fragment F on Query { a: status { store } b: status { store } }`),
    ).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });
});

describe('cost', () => {
  it('is the fields, times first within lists', async () => {
    // entities 1, and 100 times: edges, node, relations, and 100 times: edges, node and its three.
    expect(
      await service.refusal(
        '{ entities(first: 100) { edges { node { relations(first: 100) { edges { node { id type state } } } } } } }',
      ),
    ).toEqual({
      code: 'LIMIT_EXCEEDED',
      message:
        'The query would cost 50301, 301 over the limit of 50000: ask for fewer fields, or for a smaller first.',
    });
  });

  it('counts the ids too, as there is as much around each', async () => {
    const around = 'relations { from { relations(first: 100) { edges { node { id type state } } } } }';
    const ids = Array.from({ length: 99 }, (_, i) => `id-${i}`);
    const variables = { ids };
    expect(
      await service.refusal(
        `query ($ids: [ID!]!) { neighbourhood(ids: $ids, first: 1) { ${around} } }`,
        variables,
      ),
    ).toMatchObject({ message: expect.stringContaining('cost 50301') });
    expect(
      await service.refusal(`query ($ids: [ID!]!) { subgraph(ids: $ids) { ${around} } }`, variables),
    ).toBeUndefined();
    expect(
      await service.refusal(`query ($ids: [ID!]!) { subgraph(ids: $ids) { ${around} } }`, {
        ids: [...ids, 'id-99'],
      }),
    ).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });

  it('is reckoned with variables, their defaults and those of the schema', async () => {
    const query = (first: string, declared = '') =>
      `query ${declared} { entities(first: 100) { edges { node { relations${first} { edges { node { id } } } } } } }`;
    const cost = async (...args: Parameters<typeof service.ask>) =>
      (await service.ask(...args)).errors?.[0]?.extensions.given;
    const small = await serve({ beside: service, limits: { cost: 1 } });
    try {
      const given = async (text: string, variables = {}) =>
        (await small.ask(text, variables)).errors?.[0]?.extensions.given;
      expect(await given(query(''))).toBe(1 + 100 * (3 + 25 * 3));
      expect(await given(query('(first: $n)', '($n: Int)'), { n: 10 })).toBe(1 + 100 * (3 + 10 * 3));
      expect(await given(query('(first: $n)', '($n: Int = 7)'))).toBe(1 + 100 * (3 + 7 * 3));
      expect(await given('{ subgraph(ids: ["a", "b", "c"]) { entities { id } } }')).toBe(1 + 3 * 2);
      expect(await given('{ subgraph(ids: "a") { entities { id } } }')).toBe(1 + 2);
      expect(await given(query('(first: $n)', '($n: Int)'))).toBe(1 + 100 * (3 + 25 * 3));
    } finally {
      await small.stop();
    }
    expect(await cost(query('(first: 10)'))).toBeUndefined();
  });

  it('of fragments that double at each step is found at once', async () => {
    const fragments = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on Query { ...F${i + 1} ... on Query { ...F${i + 1} } }`,
    ).join(' ');
    const began = performance.now();
    expect(
      await service.refusal(`{ ...F0 } ${fragments} fragment F60 on Query { status { store } }`),
    ).toMatchObject({ code: 'LIMIT_EXCEEDED' });
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe('the length of a query', () => {
  it('is refused beyond 2,000 words and signs', async () => {
    expect(await service.refusal(`{ ${'status '.repeat(2_100)} }`)).toEqual({
      code: 'LIMIT_EXCEEDED',
      message: 'The query is longer than 2000 words and signs: ask for less, or in several queries.',
    });
  });

  it('within it is checked in no time, whatever it repeats', async () => {
    const began = performance.now();
    await service.ask(`{ ${'status { store } '.repeat(490)} }`);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('of 1 MB is refused before it is read', async () => {
    expect(await service.ask(`{ ${'status { store } '.repeat(62_000)} }`)).toEqual({
      status: 413,
      data: undefined,
      errors: [
        {
          message: 'The request is larger than 500 kB: ask for less, or in several queries.',
          extensions: { code: 'LIMIT_EXCEEDED', limit: 'bytes', most: 500_000, given: 1_054_031 },
        },
      ],
    });
  });
});

describe('the size of a list', () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => `id-${i}`);
  const around = 'query ($ids: [ID!]!) { neighbourhood(ids: $ids) { omitted } }';

  it.each([
    [
      '{ entities(first: 101) { totalCount } }',
      'LIMIT_EXCEEDED',
      'first is 101, and at most 100 can be asked for at once.',
    ],
    [
      '{ entities(first: 2147483647) { totalCount } }',
      'LIMIT_EXCEEDED',
      'first is 2147483647, and at most 100 can be asked for at once.',
    ],
    ['{ entities(first: 0) { totalCount } }', 'INVALID_INPUT', 'first is 0: it must be at least 1.'],
    [
      '{ search(text: "a", first: -1) { totalCount } }',
      'INVALID_INPUT',
      'first is -1: it must be at least 1.',
    ],
    [
      '{ changeSets(first: 500) { totalCount } }',
      'LIMIT_EXCEEDED',
      'first is 500, and at most 100 can be asked for at once.',
    ],
    [
      '{ neighbourhood(ids: ["mirai"], first: 200) { omitted } }',
      'LIMIT_EXCEEDED',
      'first is 200, and at most 100 can be asked for at once.',
    ],
    [
      '{ entity(id: "mirai") { relations(first: 101) { totalCount } } }',
      'LIMIT_EXCEEDED',
      'first is 101, and at most 100 can be asked for at once.',
    ],
    [
      '{ entity(id: "mirai") { measures(first: 0) { totalCount } } }',
      'INVALID_INPUT',
      'first is 0: it must be at least 1.',
    ],
    [
      '{ entity(id: "mirai") { ... on Company { tenancies(first: 101) { totalCount } } } }',
      'LIMIT_EXCEEDED',
      'first is 101, and at most 100 can be asked for at once.',
    ],
    [
      '{ source(id: "plan") { facts(first: 101) { totalCount } } }',
      'LIMIT_EXCEEDED',
      'first is 101, and at most 100 can be asked for at once.',
    ],
    [
      '{ neighbourhood(ids: ["mirai"], depth: 4) { omitted } }',
      'LIMIT_EXCEEDED',
      'depth is 4, and at most 3 can be asked for at once.',
    ],
    [
      '{ neighbourhood(ids: ["mirai"], depth: 0) { omitted } }',
      'INVALID_INPUT',
      'depth is 0: it must be at least 1.',
    ],
    [
      '{ neighbourhood(ids: []) { omitted } }',
      'INVALID_INPUT',
      'The number of ids is 0: it must be at least 1.',
    ],
    [
      '{ subgraph(ids: []) { omittedRelations } }',
      'INVALID_INPUT',
      'The number of ids is 0: it must be at least 1.',
    ],
  ])('%s', async (query, code, message) => {
    expect(await service.refusal(query)).toEqual({ code, message });
  });

  it('is at most 100 ids around which to look, and 1,500 to draw', async () => {
    expect(await service.refusal(around, { ids: many(100) })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await service.refusal(around, { ids: many(101) })).toEqual({
      code: 'LIMIT_EXCEEDED',
      message: 'The number of ids is 101, and at most 100 can be asked for at once.',
    });
    const draw = 'query ($ids: [ID!]!) { subgraph(ids: $ids) { omittedRelations } }';
    expect(await service.data(draw, { ids: many(1_500) })).toEqual({ subgraph: { omittedRelations: 0 } });
    expect(await service.refusal(draw, { ids: many(1_501) })).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });

  it('is at most 100 ids to filter by', async () => {
    expect(
      await service.refusal('query ($ids: [ID!]) { entities(fields: $ids) { totalCount } }', {
        ids: many(101),
      }),
    ).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });

  it('left open by null is the usual one', async () => {
    expect(
      await service.data('{ entities(first: null, after: null) { totalCount edges { node { id } } } }'),
    ).toEqual(await service.data('{ entities { totalCount edges { node { id } } } }'));
  });
});

describe('time', () => {
  /** A store that takes as long as it is told for one method. */
  const slow =
    (method: keyof GraphStore, milliseconds: number) =>
    (store: GraphStore): GraphStore => ({
      ...store,
      [method]: async (...args: unknown[]) => {
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
        return Reflect.apply(store[method] as (...args: unknown[]) => unknown, store, args);
      },
    });
  const query =
    '{ status { store } entity(id: "takazawa") { name relations { edges { node { to { name } from { name } } } } } }';
  const timeoutAfter = (milliseconds: number) => {
    const message = `The query took longer than ${milliseconds / 1_000} seconds and was stopped: ask for less at once.`;
    return {
      status: 200,
      data: undefined,
      errors: [{ message, extensions: { code: 'TIMEOUT', milliseconds } }],
    };
  };
  const timeout = timeoutAfter(100);

  it('up in the middle of a call of the store gives one error and no half answer', async () => {
    const late = await serve({
      beside: service,
      wrap: slow('entities', 1_000),
      limits: { milliseconds: 100 },
    });
    const began = performance.now();
    expect(await late.ask(query)).toEqual(timeout);
    expect(performance.now() - began).toBeLessThan(900);
    await late.stop();
  });

  it('up between calls that never wait stops the rest', async () => {
    let calls = 0;
    let clock = 0;
    const late = await serve({
      beside: service,
      limits: { milliseconds: 10_000 },
      now: () => clock,
      wrap: (store) => ({
        ...store,
        relationsOf: (...args) => {
          calls++;
          clock += 10_001;
          return store.relationsOf(...args);
        },
      }),
    });
    expect(await late.ask(query)).toEqual(timeoutAfter(10_000));
    expect(calls).toBe(1);
    await late.stop();
  });
});

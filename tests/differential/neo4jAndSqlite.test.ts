import { isInterfaceType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ecosystem } from '../../seed/synthetic/ecosystem.ts';
import { randomFrom } from '../../seed/synthetic/random.ts';
import { plan } from '../../server/ingest/plan.ts';
import { textLines } from '../../server/ingest/readLines.ts';
import { loadSeed } from '../../server/loadSeed.ts';
import type { GraphRecord } from '../../server/model/records.ts';
import { VISIBILITIES } from '../../server/model/records.ts';
import { EVERYTHING } from '../../server/model/visibility.ts';
import { memoryStore } from '../contracts/memoryStore.ts';
import { randomWorld } from '../contracts/randomWorld.ts';
import { draftOf, options, outcome } from '../contracts/storeContract.ts';
import { smallWorld } from '../fixtures/smallWorld.ts';
import { emptyDatabaseOf } from '../server/emptyDatabase.ts';
import { everyField, named, schema } from '../server/selection.ts';
import { type As, ontology, type Service, serve, TOKENS } from '../server/service.ts';
import { asked, type Operation, operations } from './operations.ts';

type Records = readonly GraphRecord[];
/** A history: what each change set wrote. */
type World = () => Promise<readonly Records[]>;

const VIEWERS: readonly As[] = [undefined, 'partner', 'internal'];
const LIMITS = { cost: 1e9, tokens: 1e6, aliases: 1e6, depth: 20, milliseconds: 60_000 };
/** A list is asked on from each of its cursors up to so many; a longer one from some of them. */
const SHORT = 25;
const CURSORS = 3;
/** Of each argument so many values are tried in each world: all worlds together try a dozen. */
const VALUES = { own: 3, generated: 2 } as const;

async function recordsAfter(write: (store: ReturnType<typeof memoryStore>) => Promise<unknown>) {
  const store = memoryStore(options());
  await write(store);
  const records: GraphRecord[] = [];
  for await (const { record } of store.stream(EVERYTHING)) records.push(record);
  return records;
}

const kawasaki: World = async () => [await recordsAfter((store) => loadSeed(store, ontology))];

/** A synthetic region, of which a tenth is then hidden from some. */
const generated =
  (actors: number, relations: number, seed: number): World =>
  async () => {
    const lines = [...ecosystem({ actors, relations, seed })].map((record) => JSON.stringify(record));
    const whole = await recordsAfter(async (store) => {
      const planned = await plan(store, ontology, [textLines('generated', lines)]);
      await store.apply(planned.draft('test', 'generated'));
    });
    const random = randomFrom(seed);
    const hidden = whole
      .filter(() => random() < 0.1)
      .map((record) => ({ ...record, visibility: VISIBILITIES[1 + Math.floor(random() * 2)] ?? 'internal' }));
    return [whole, hidden];
  };

/** A world of hostile names, disagreeing dates and mixed levels, changed several times over. */
const hostile =
  (seed: number): World =>
  async () => {
    const world = randomWorld(randomFrom(seed));
    const store = memoryStore(options());
    const history: Records[] = [world.whole()];
    await store.apply(draftOf(history[0] ?? []));
    for (let turn = 0; turn < 5; turn++) {
      const standing: GraphRecord[] = [];
      for await (const { record } of store.stream(EVERYTHING)) standing.push(record);
      const records: GraphRecord[] = [];
      for await (const record of world.draft(standing).records()) records.push(record);
      const applied = await outcome(store.apply(draftOf(records)));
      if (applied !== null && typeof applied === 'object') history.push(records);
    }
    return history;
  };

const WORLDS: readonly (readonly [name: string, world: World, seed: number, values: number])[] = [
  ['Kawasaki', kawasaki, 1, VALUES.own],
  ['the small world', async () => [smallWorld], 2, VALUES.own],
  ['a generated region', generated(200, 1_000, 3), 3, VALUES.generated],
  ['another generated region', generated(60, 900, 4), 4, VALUES.generated],
  ...[6].map((seed) => [`random world ${seed}`, hostile(seed), seed, VALUES.generated] as const),
];

describe.each(WORLDS)('in both stores, %s', (_, world, seed, values) => {
  let history: readonly Records[];
  let sqlite: Service;
  let neo4j: Service;
  beforeAll(async () => {
    history = await world();
    const [first = [], ...rest] = history;
    const further = rest.map((records, i) => ({ reason: `change ${i}`, records }));
    const over = async (store: 'sqlite' | 'neo4j') =>
      serve({ database: await emptyDatabaseOf(store), records: first, further, limits: LIMITS });
    [sqlite, neo4j] = await Promise.all([over('sqlite'), over('neo4j')]);
  });
  afterAll(async () => {
    await Promise.all([sqlite.stop(), neo4j.stop()]);
  });

  /** The one answer of both, whole; what names the store is evened out. */
  const sameAnswer = async (operation: Operation, as: As, page: Record<string, unknown> = {}) => {
    const question = { query: operation.query, variables: { ...operation.variables, ...page } };
    const answerOf = async ({ url }: Service) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(as && { authorization: `Bearer ${TOKENS[as]}` }) },
        body: JSON.stringify(question),
      });
      return `${response.status} ${(await response.text()).replace('"store":"neo4j"', '"store":"sqlite"')}`;
    };
    const [expected, answer] = await Promise.all([answerOf(sqlite), answerOf(neo4j)]);
    expect(answer, `${as ?? 'nobody'}: ${JSON.stringify(question)}`).toBe(expected);
    expect(answer).not.toMatch(/"code":"(?:INTERNAL|STORE_UNAVAILABLE|TIMEOUT)"/);
    return answer;
  };

  it('gives byte-equal answers to every question, and after every cursor', async () => {
    const random = randomFrom(seed);
    const whole = [...new Map(history.flat().map((record) => [record.id, record])).values()];
    const all = operations(whole, random, values);
    let pages = 0;
    for (const [i, operation] of all.entries()) {
      await Promise.all(VIEWERS.map((as) => sameAnswer(operation, as)));
      if (!operation.pages) continue;
      const as = VIEWERS[i % VIEWERS.length];
      const listed = await sameAnswer(operation, as, { first: 100 });
      const cursors = [
        ...new Set([...listed.matchAll(/"(?:cursor|endCursor)":"([^"]+)"/g)].map((m) => m[1] ?? '')),
      ];
      const picked =
        cursors.length <= SHORT
          ? cursors
          : Array.from({ length: CURSORS }, () => cursors[Math.floor(random() * cursors.length)]);
      await Promise.all(
        picked.map((after) => sameAnswer(operation, as, { first: 1 + (pages++ % 3), after })),
      );
    }
    console.info(`${all.length} questions of ${VIEWERS.length} viewers, ${pages} further pages`);
    expect(all.length).toBeGreaterThan(100);
  }, 900_000);

  it.each(VIEWERS)('groups by cluster alike for the token %s', async (as) => {
    const ask = async (query: string, variables: Operation['variables'] = {}) =>
      sameAnswer({ query, variables, pages: false }, as);
    const map = await ask('{ clusterMap { clusters(first: 2) { id } } }');
    const ids = [...map.matchAll(/"id":"([^"]+)"/g)].map((match) => match[1] ?? '');
    const matrix = everyField(named('GapMatrix'), 2);
    const cells = await ask(
      `query ($ids: [ID!]) { gapMatrix(rows: CLUSTER, columns: CLUSTER, rowIds: $ids) ${matrix} }`,
      { ids },
    );
    expect(cells).toContain('"cells":[');
    if (ids.length < 2) return;
    const [rows, columns] = ids.map((id) => ({ by: 'CLUSTER', id }));
    const pairs = await ask(
      `query ($rows: GroupInput, $columns: GroupInput) { missingPairs(rows: $rows, columns: $columns, first: 10) {
        totalCount edges { cursor node { a { id } b { id } score } } } }`,
      { rows, columns },
    );
    expect(pairs).toContain('"edges":');
  });

  it.each(VIEWERS)('exports the same to a viewer with the token %s', async (as) => {
    const headers = as && { authorization: `Bearer ${TOKENS[as]}` };
    for (const path of ['/export/graph.jsonl', '/export/ties.jsonl', '/export/clusters.gexf']) {
      const [ours, theirs] = await Promise.all(
        [neo4j, sqlite].map((service) => service.get(path, { headers })),
      );
      expect([path, ours?.status, await ours?.text()]).toEqual([path, 200, await theirs?.text()]);
    }
  });
});

it('is asked every root and every argument there is', () => {
  // Words, which no store keeps; of sentences, which words they are told in.
  const ofNoStore =
    /^(?:\w+Definition|Word)\.|\.(?:sentence|notice|label|model|comparison|name|warning|citation)\(locale\)$/;
  const everything = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      const shared = isObjectType(type) && type.getInterfaces().length > 0 ? ['measures', 'relations'] : [];
      return Object.values(type.getFields())
        .filter(({ name }) => !shared.includes(name))
        .flatMap((field) => field.args.map((argument) => `${type.name}.${field.name}(${argument.name})`));
    })
    .filter((argument) => !ofNoStore.test(argument));
  expect(everything.filter((argument) => !asked(smallWorld).has(argument))).toEqual([]);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphRecord } from '../../server/model/records.ts';
import type { GraphStore } from '../../server/store/store.ts';
import { entity, measure, place, relation, source } from '../fixtures/records.ts';
import { type Service, serve } from './service.ts';

/** Every method of the contract, counted. */
function counting(store: GraphStore, calls: string[]): GraphStore {
  return Object.fromEntries(
    Object.entries(store).map(([name, member]: [string, unknown]) => [
      name,
      typeof member === 'function'
        ? (...args: unknown[]) => {
            calls.push(name);
            return Reflect.apply(member, store, args);
          }
        : member,
    ]),
  ) as unknown as GraphStore;
}

const COMPANIES = 40;
const name = (i: number) => `c-${String(i).padStart(2, '0')}`;
const numbers = Array.from({ length: COMPANIES }, (_, i) => i);
const evidence = [place('paper', 1)];
const dense: readonly GraphRecord[] = [
  source({ id: 'paper', title: '紙' }),
  ...numbers.map((i) => entity({ id: name(i), kind: 'Company', name: name(i), evidence })),
  ...numbers.flatMap((i) =>
    numbers
      .filter((j) => j > i)
      .map((j) =>
        relation({ id: `r-${i}-${j}`, type: 'PARTNERED_WITH', from: name(i), to: name(j), evidence }),
      ),
  ),
  ...numbers.map((i) =>
    measure({
      id: `m-${i}`,
      entity: name(i),
      name: '数',
      asOf: '2016',
      value: i,
      nature: 'actual',
      evidence,
    }),
  ),
];

let service: Service;
const calls: string[] = [];
beforeAll(async () => {
  service = await serve({ records: dense, wrap: (store) => counting(store, calls) });
});
afterAll(() => service.stop());

const callsFor = async (query: string, variables = {}) => {
  calls.length = 0;
  await service.data(query, variables);
  return calls;
};

describe('one answer', () => {
  it('reads each level of a deep, wide query in one call of each kind', async () => {
    const found = await callsFor(`{ entity(id: "c-00") { name relations(first: 25) { edges { node {
      evidence { line source { title } }
      from { name relations(first: 5) { totalCount edges { node { from { name } to { name } evidence { source { id } } } } } }
      to { name relations(first: 5) { totalCount edges { node { from { name } to { name } } } }
           measures { edges { node { parts { id } value } } } }
    } } } } }`);
    expect([...found].sort()).toEqual([
      'countRelationsOf',
      'entities',
      'entities',
      'measuresOf',
      'relationsOf',
      'relationsOf',
      'sources',
    ]);
  });

  it('counts only what is asked to be counted', async () => {
    expect(await callsFor('{ entities { edges { node { id } } } }')).toEqual(['listEntities']);
    expect(await callsFor('{ entities { totalCount } }')).toEqual(['listEntities', 'countEntities']);
  });

  it('reads what surrounds entities in few calls, however many relations there are among them', async () => {
    const found = await callsFor(`{ neighbourhood(ids: ["c-00", "c-01"], first: 38) { omitted omittedRelations
      entities { name kind } relations { from { name } to { name } evidence { source { title } } } } }`);
    expect([...found].sort()).toEqual(['entities', 'entities', 'neighbours', 'relationsAmong', 'sources']);
  });

  it('reads the sources again for one written after they were first read', async () => {
    const wrap = (store: GraphStore): GraphStore => {
      const answers = [[], undefined];
      return { ...store, sources: async (viewer) => answers.shift() ?? store.sources(viewer) };
    };
    const changing = await serve({ beside: service, wrap });
    expect(
      await changing.data('{ sources { id } entity(id: "c-00") { evidence { source { title } } } }'),
    ).toEqual({ sources: [], entity: { evidence: [{ source: { title: '紙' } }] } });
    await changing.stop();
  });

  it('reads the counts of a status once', async () => {
    const found = await callsFor('{ status { revision kinds { count } types { count } } }');
    expect([...found].sort()).toEqual(['counts', 'revision']);
  });

  it('reads the facts of a source in one call a kind of record', async () => {
    const found =
      await callsFor(`{ source(id: "paper") { factCount facts(first: 100) { totalCount edges { node {
      entity { name } relation { from { name } to { name } } measure { entity { name } } } } } } }`);
    expect([...found].sort()).toEqual(['countFactsOf', 'entities', 'factsOf', 'relations', 'sources']);
  });
});

import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { EVERYTHING, PUBLIC } from '../../../server/model/visibility.ts';
import type { GraphStore } from '../../../server/store/store.ts';
import { draftOf, exported, options } from '../../contracts/storeContract.ts';
import { entity, idsOf } from '../../fixtures/records.ts';
import { smallWorld } from '../../fixtures/smallWorld.ts';
import { leaseNeo4j } from '../../neo4j/database.ts';
import { openOn } from '../../neo4j/openStore.ts';
import { type Message, SIGNATURES } from '../../neo4j/packStream.ts';
import { type Wire, wireTo } from '../../neo4j/wire.ts';
import { failure } from './failure.ts';

let wire: Wire;
let release: () => Promise<void>;
const opened: GraphStore[] = [];
const given = options();
beforeAll(async () => {
  const leased = await leaseNeo4j();
  release = leased.release;
  wire = await wireTo(leased.connection);
  const store = await open();
  await store.apply(draftOf(smallWorld));
});
afterEach(async () => {
  wire.letGo();
  for (const store of opened.splice(0)) await store.close();
});
afterAll(async () => {
  wire.stop();
  await release();
});

async function open(settings: Readonly<Record<string, string>> = {}, scheme = 'bolt'): Promise<GraphStore> {
  const uri = wire.connection.uri.replace('bolt', scheme);
  const store = await openOn({ ...wire.connection, uri }, given, settings);
  opened.push(store);
  return store;
}

const some = idsOf('takazawa', 'mori-lab');
const reads = (store: GraphStore) => store.entities(PUBLIC, some);
const company = (id: string) => entity({ id, kind: 'Company', name: `${id}社` });
const those = (messages: readonly Message[], name: keyof typeof SIGNATURES) =>
  messages.filter(({ signature }) => signature === SIGNATURES[name]);
const count = (name: keyof typeof SIGNATURES) => those(wire.said, name).length;

it('a read is sent with the bookmark of the write before it, so that it sees what was written', async () => {
  const store = await open();
  wire.answered.length = 0;
  await store.apply(draftOf([company('marked')]));
  const bookmarks = wire.answered.flatMap(({ about }) => about.bookmark ?? []);
  const [last] = bookmarks.slice(-1);
  expect(last).toMatch(/^FB:/);
  wire.said.length = 0;
  expect((await store.entities(PUBLIC, idsOf('marked'))).size).toBe(1);
  expect(those(wire.said, 'RUN').map(({ about: { mode, bookmarks } }) => ({ mode, bookmarks }))).toEqual([
    { mode: 'r', bookmarks: expect.arrayContaining([last]) },
  ]);
});

it('by neo4j:// asks for the routes, reads as one who only reads, and writes as one who writes', async () => {
  wire.said.length = 0;
  const store = await open({}, 'neo4j');
  const before = await store.revision(EVERYTHING);
  await store.apply(draftOf([company('routed')]));
  expect(await store.revision(EVERYTHING)).toBe(before + 1);
  expect(await exported(store)).toContain('"routed"');
  expect(count('ROUTE')).toBeGreaterThan(0);
  const modes = (messages: readonly Message[]) => new Set(messages.map(({ about }) => about.mode));
  // What runs within a transaction says nothing of its own.
  const alone = those(wire.said, 'RUN').filter(({ about }) => about.db !== undefined);
  expect(modes(alone)).toEqual(new Set(['r']));
  expect(modes(those(wire.said, 'BEGIN'))).toEqual(new Set([undefined]));
});

it('a read that takes longer than it may is ended by Neo4j, and the next is answered', async () => {
  const store = await open({ NEO4J_QUERY_TIMEOUT: '200' });
  const many = Array.from({ length: 200_000 }, (_, i) => idsOf(`nobody-${i}`)).flat();
  const long = store.taken([...some, ...many]);
  expect(await failure(long)).toEqual({
    code: 'TIMEOUT',
    retriable: undefined,
    message: 'Neo4j took too long to answer. Ask for less at once, or try again later.',
  });
  expect((await reads(store)).size).toBe(some.length);
});

it('a read that finds every connection taken is refused for now, and answered when one is free', async () => {
  const store = await open({ NEO4J_POOL_SIZE: '2', NEO4J_ACQUISITION_TIMEOUT: '300' });
  await Promise.all([reads(store), reads(store)]);
  wire.said.length = 0;
  wire.hold();
  const held = [reads(store), reads(store)];
  await expect.poll(() => count('RUN')).toBe(2);
  expect(await failure(reads(store))).toEqual({
    code: 'STORE_UNAVAILABLE',
    retriable: true,
    message: expect.stringContaining('Connection acquisition timed out in 300 ms'),
  });
  wire.letGo();
  for (const found of await Promise.all(held)) expect(found.size).toBe(some.length);
  expect((await reads(store)).size).toBe(some.length);
});

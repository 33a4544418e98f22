import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Kind } from '../../../server/model/records.ts';
import { EVERYTHING, PUBLIC } from '../../../server/model/visibility.ts';
import type { GraphStore } from '../../../server/store/store.ts';
import { draftOf, exported, options } from '../../contracts/storeContract.ts';
import { entity, idsOf } from '../../fixtures/records.ts';
import { smallWorld } from '../../fixtures/smallWorld.ts';
import { type Connection, driverOf, empty } from '../../neo4j/database.ts';
import { openOn } from '../../neo4j/openStore.ts';
import { type OwnNeo4j, ownNeo4j } from '../../neo4j/ownNeo4j.ts';
import { addressOf, type Run, run } from '../../server/serviceProcess.ts';
import { failure, freePort } from './failure.ts';

const reads = (store: GraphStore) => store.listEntities(PUBLIC, { orderBy: 'NAME' }, { first: 100 });
/** Those no test adds. */
const facilities = (store: GraphStore) =>
  store.listEntities(PUBLIC, { orderBy: 'NAME', kinds: ['Facility' as Kind] }, { first: 100 });

/** Of a transaction, enough for all but a large change. It starts but seldom: that takes longer than the tests. */
const LITTLE_MEMORY = { 'db.memory.transaction.max': '4m' };

// One after the other on the same data: each begins where the one before ended.
describe('a Neo4j', { timeout: 300_000 }, () => {
  let neo4j: OwnNeo4j;
  let connection: Connection;
  beforeAll(async () => {
    neo4j = ownNeo4j(await freePort());
    connection = neo4j.connection;
  });
  afterAll(() => neo4j.remove());

  const started: Run[] = [];
  afterEach(() => {
    for (const { process } of started.splice(0)) process.kill('SIGKILL');
  });
  const runs = (env: Record<string, string>): Run => {
    const service = run(env);
    started.push(service);
    return service;
  };
  const environment = (changed: Record<string, string> = {}) => ({
    NEO4J_URI: connection.uri,
    NEO4J_PASSWORD: connection.password,
    LOG_LEVEL: 'info',
    ...changed,
  });

  it('that is not there at the start is waited for: /readyz says why, and then all works by itself', async () => {
    const service = runs({ ...environment(), MUSUBI_SEED: '' });
    const address = await addressOf(service);
    // Another one waits too: both find a database without anything at the same moment.
    const other = await addressOf(runs(environment()));
    const readiness = async (of = address) => {
      const response = await fetch(`${of}/readyz`);
      const { reason } = (await response.json()) as { reason?: string };
      return { status: response.status, ...(reason && { reason }) };
    };
    const ask = async (query: string) => {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return response.json();
    };
    const reason = expect.stringContaining(`${connection.uri} does not answer`);
    await expect.poll(() => readiness(), { timeout: 20_000 }).toMatchObject({ status: 503, reason });
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    const refused = { message: reason, extensions: { code: 'STORE_UNAVAILABLE', retriable: true } };
    for (const query of ['{ status { revision } }', '{ search(text: "川崎") { totalCount } }']) {
      expect(await ask(query)).toMatchObject({ errors: [refused] });
    }

    await neo4j.start();
    for (const each of [address, other]) {
      await expect.poll(() => readiness(each), { timeout: 180_000, interval: 250 }).toEqual({ status: 200 });
    }
    expect(await ask('{ status { revision store } search(text: "川崎市") { totalCount } }')).toMatchObject({
      data: { status: { revision: 1, store: 'neo4j' }, search: { totalCount: expect.any(Number) } },
    });
    service.process.kill('SIGTERM');
    expect(await service.ended).toEqual({ code: 0, signal: null });
    expect(service.output()).toContain('the store is not there; trying again');
  }, 300_000);

  it('that refuses the password says so, and ends the start', async () => {
    expect(await failure(openOn({ ...connection, password: 'another-password' }, options()))).toEqual({
      code: 'STORE_UNAVAILABLE',
      retriable: false,
      message: `${connection.uri} refuses the sign-in: see NEO4J_USER and NEO4J_PASSWORD.`,
    });
    const service = runs(environment({ NEO4J_PASSWORD: 'another-password' }));
    expect(await service.ended).toEqual({ code: 1, signal: null });
    expect(service.errors().trim()).toBe(
      `${connection.uri} refuses the sign-in: see NEO4J_USER and NEO4J_PASSWORD.`,
    );
  });

  it('without the database asked for says so', async () => {
    expect(await failure(openOn({ ...connection, database: 'elsewhere' }, options()))).toEqual({
      code: 'STORE_UNAVAILABLE',
      retriable: false,
      message: `${connection.uri} has no such database: see NEO4J_DATABASE.`,
    });
  });

  it('written by a newer version is left alone', async () => {
    const driver = driverOf(connection);
    await driver.executeQuery('MATCH (m:Meta) SET m.version = m.version + 1');
    expect(await failure(openOn(connection, options()))).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('written by a newer version of Musubi'),
    });
    await driver.executeQuery('MATCH (m:Meta) SET m.version = m.version - 1');
    await driver.close();
    const store = await openOn(connection, options());
    expect((await reads(store)).length).toBeGreaterThan(0);
    await store.close();
  });

  it('written by an older version is brought up to this one, and loses nothing', async () => {
    const driver = driverOf(connection);
    const store = await openOn(connection, options());
    const before = await exported(store);
    const list = await reads(store);
    await store.close();
    await driver.executeQuery('MATCH (m:Meta) SET m.version = 0');
    await driver.executeQuery('MATCH (n:Entity) REMOVE n._sortName, n._age0');
    await driver.executeQuery('MATCH (:Entity)-[r]->(:Entity) REMOVE r._age, r._begins');
    const again = await openOn(connection, options());
    expect(await reads(again)).toEqual(list);
    expect(await exported(again)).toBe(before);
    const { records } = await driver.executeQuery(
      'MATCH (:Entity)-[r]->(:Entity) WHERE r._age IS NULL OR r._begins IS NULL RETURN count(r) AS without',
    );
    expect(records.map((record) => record.toObject())).toEqual([{ without: 0 }]);
    await again.close();
    await driver.close();
  });

  it('that goes in the middle of queries fails them, and answers again when it is back', async () => {
    await empty(connection);
    const store = await openOn(connection, options());
    await store.apply(draftOf(smallWorld));
    const before = await reads(store);
    let answered = 0;
    const askOn = async () => {
      for (;;) {
        await reads(store);
        answered++;
      }
    };
    const asking = Array.from({ length: 20 }, () => failure(askOn()));
    await expect.poll(() => answered).toBeGreaterThan(40);
    await neo4j.kill();
    const failures = await Promise.all(asking);
    expect(new Set(failures.map(({ code, retriable }) => `${code} ${retriable}`))).toEqual(
      new Set(['STORE_UNAVAILABLE true']),
    );
    expect(await failure(store.ping())).toMatchObject({ code: 'STORE_UNAVAILABLE', retriable: true });

    await neo4j.start(LITTLE_MEMORY);
    expect(await reads(store)).toEqual(before);
    await store.ping();
    await store.close();
  });

  it('without the memory for a change refuses it whole, at once, and goes on', async () => {
    const store = await openOn(connection, { ...options(), newId: randomUUID });
    const before = await exported(store);
    const many = Array.from({ length: 15_000 }, (_, i) =>
      entity({ id: `many-${i}`, kind: 'Company', name: `会社${i}` }),
    );
    const since = performance.now();
    expect(await failure(store.apply(draftOf(many)))).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      retriable: false,
      message: expect.stringContaining('too little memory'),
    });
    expect(performance.now() - since).toBeLessThan(30_000);
    expect(await exported(store)).toBe(before);
    expect(await store.apply(draftOf(many.slice(0, 100)))).toMatchObject({ changed: 100 });
    expect((await store.entities(PUBLIC, idsOf('many-99'))).size).toBe(1);
    await store.close();
  });

  it('without the memory for a question refuses it at once, and goes on', async () => {
    const store = await openOn(connection, { ...options(), newId: randomUUID });
    const before = await facilities(store);
    // Six million characters, in parts that can be written.
    const long = Array.from({ length: 200 }, (_, i) =>
      entity({ id: `long-${i}`, kind: 'Company', name: `長大${i}`, nameEn: 'x'.repeat(30_000) }),
    );
    for (let i = 0; i < long.length; i += 5) await store.apply(draftOf(long.slice(i, i + 5)));
    const since = performance.now();
    expect(await failure(store.entities(PUBLIC, idsOf(...long.map(({ id }) => id))))).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      retriable: false,
      message: expect.stringContaining('too little memory'),
    });
    expect(performance.now() - since).toBeLessThan(30_000);
    expect(await facilities(store)).toEqual(before);
    await store.close();
  });

  it('that may only be read answers, and refuses to write', async () => {
    const before = await openOn(connection, options());
    const revision = await before.revision(EVERYTHING);
    await before.close();
    await neo4j.stop();
    await neo4j.start({ 'server.databases.default_to_read_only': 'true' });
    const store = await openOn(connection, options());
    expect((await reads(store)).length).toBeGreaterThan(0);
    const write = store.apply(draftOf([entity({ id: 'new', kind: 'Company', name: '新' })]));
    expect(await failure(write)).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining(`${connection.uri} can only be read`),
    });
    expect(await store.revision(EVERYTHING)).toBe(revision);
    await store.close();
  });
});

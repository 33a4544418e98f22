import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepTrying } from '../../../server/keepTrying.ts';
import type { GraphRecord } from '../../../server/model/records.ts';
import { EVERYTHING } from '../../../server/model/visibility.ts';
import type { GraphStore } from '../../../server/store/store.ts';
import { draftOf, exported, options, outcome } from '../../contracts/storeContract.ts';
import { entity, relation, source } from '../../fixtures/records.ts';
import { smallWorld } from '../../fixtures/smallWorld.ts';
import { empty } from '../../neo4j/database.ts';
import { type OpenOptions, openOn } from '../../neo4j/openStore.ts';
import { type OwnNeo4j, ownNeo4j } from '../../neo4j/ownNeo4j.ts';
import { failure, freePort } from './failure.ts';

let neo4j: OwnNeo4j;
beforeAll(async () => {
  neo4j = ownNeo4j(await freePort());
  await neo4j.start();
});
afterAll(() => neo4j.remove());

/** So that a small world is a large one, and half a minute a few seconds. */
const importing = { mostAtOnce: 300, batch: 100, heartbeat: 200, deadAfter: 3_000 };
const open = (who: string, settings: OpenOptions['importing'] = importing): Promise<GraphStore> => {
  let ids = 0;
  return openOn(neo4j.connection, {
    ...options(),
    newId: () => `${who}-${++ids}`,
    importing: settings,
  });
};
/** As main.ts opens it; `refused` hears of each time it could not be. */
const reopen = (who: string, refused: () => void = () => {}) =>
  keepTrying(
    () => open(who),
    refused,
    (milliseconds) => wait(milliseconds),
  );
const company = (id: string): GraphRecord => entity({ id, kind: 'Company', name: `${id}社` });

const ACTORS = 400;
const partners = (i: number) =>
  relation({
    id: `r${i}`,
    type: 'PARTNERED_WITH',
    from: `c${i % ACTORS}`,
    to: `c${(i * 7 + 1 + Math.floor(i / ACTORS)) % ACTORS}`,
  });
const actors: readonly GraphRecord[] = [
  source({ id: 'paper', title: '紙' }),
  ...Array.from({ length: ACTORS }, (_, i) => company(`c${i}`)),
];
/** More than one transaction of these stores may hold. */
const large = [...actors, ...Array.from({ length: 2 * ACTORS }, (_, i) => partners(i))];

describe('two processes on one Neo4j', () => {
  let ours: GraphStore;
  let theirs: GraphStore;
  beforeAll(async () => {
    await empty(neo4j.connection);
    [ours, theirs] = [await open('ours'), await open('theirs')];
    await ours.apply(draftOf(smallWorld));
  });
  afterAll(async () => {
    await Promise.all([ours.close(), theirs.close()]);
  });

  it('see at once what the other wrote', async () => {
    await theirs.apply(draftOf([company('new')]));
    expect(await ours.revision(EVERYTHING)).toBe(2);
    expect(await exported(ours)).toBe(await exported(theirs));
  });

  it('that write at the same revision conflict: one is let through', async () => {
    const revision = await ours.revision(EVERYTHING);
    const write = (store: GraphStore, id: string) =>
      outcome(store.apply({ ...draftOf([company(id)]), expectedRevision: revision }));
    const outcomes = await Promise.all([write(ours, 'one'), write(theirs, 'two')]);
    expect(outcomes.filter((each) => each === 'CONFLICT')).toHaveLength(1);
    expect(await ours.revision(EVERYTHING)).toBe(revision + 1);
  });

  it('lose nothing of what both write without asking for a revision, and count it once', async () => {
    const before = await ours.revision(EVERYTHING);
    const write = async (store: GraphStore, who: string) => {
      for (let i = 0; i < 15; i++) await store.apply(draftOf([company(`${who}${i}`)]));
    };
    await Promise.all([write(ours, 'ours'), write(theirs, 'theirs')]);
    expect(await ours.revision(EVERYTHING)).toBe(before + 30);
    const sets = await theirs.changeSets(EVERYTHING, { first: 30 });
    expect(sets.map(({ item }) => item.revision)).toEqual(
      Array.from({ length: 30 }, (_, i) => before + 30 - i),
    );
    const written = ['ours', 'theirs'].flatMap((who) =>
      Array.from({ length: 15 }, (_, i) => company(`${who}${i}`).id),
    );
    expect((await ours.entities(EVERYTHING, written)).size).toBe(30);
  });

  it('never read half of what the other writes', async () => {
    const ends = ['half-0', 'half-1', 'half-2'].map(company);
    const together = [
      ...ends,
      relation({ id: 'half-r', type: 'PARTNERED_WITH', from: 'half-0', to: 'half-2' }),
    ];
    const ids = together.map(({ id }) => id);
    let writing = true;
    const seen = new Set<number>();
    const reading = (async () => {
      while (writing) seen.add((await theirs.entities(EVERYTHING, ids)).size);
    })();
    for (let i = 0; i < 10; i++) {
      await ours.apply(draftOf(together));
      await ours.apply(draftOf([], ids));
    }
    writing = false;
    await reading;
    expect([...seen].filter((size) => size !== 0 && size !== ends.length)).toEqual([]);
  });
});

describe('a Neo4j that is killed', { timeout: 300_000 }, () => {
  it('while change sets are written loses none that was acknowledged, and keeps none by halves', async () => {
    await empty(neo4j.connection);
    const store = await open('killed');
    const acknowledged: string[] = [];
    const writing = (async () => {
      for (let i = 0; ; i++) {
        await store.apply(draftOf([company(`left-${i}`), company(`right-${i}`)]));
        acknowledged.push(`left-${i}`, `right-${i}`);
      }
    })();
    await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(20);
    const end = failure(writing);
    await neo4j.kill();
    expect(await end).toMatchObject({ code: 'STORE_UNAVAILABLE', retriable: true });
    await neo4j.start();

    const found: string[] = [];
    for await (const { record } of store.stream(EVERYTHING)) found.push(record.id);
    expect(acknowledged.filter((id) => !found.includes(id))).toEqual([]);
    expect(found.filter((id) => id.startsWith('left')).map((id) => id.slice(5))).toEqual(
      found.filter((id) => id.startsWith('right')).map((id) => id.slice(6)),
    );
    expect(await store.revision(EVERYTHING)).toBe(found.length / 2);
    expect(await store.apply(draftOf([company('after')]))).toMatchObject({ changed: 1 });
    await store.close();
  });

  it('in the middle of a large import shows nothing of it, and takes it again', async () => {
    await empty(neo4j.connection);
    const store = await open('import');
    let taken = 0;
    // It never ends, so that it is in the middle of it whenever the kill comes.
    const records = async function* () {
      yield* actors;
      for (; ; taken++) yield partners(taken);
    };
    const writing = failure(store.apply({ ...draftOf([]), records }));
    await expect.poll(() => taken, { interval: 5 }).toBeGreaterThan(10 * importing.batch);
    const reader = await failure(store.counts(EVERYTHING));
    expect(reader).toMatchObject({ code: 'STORE_UNAVAILABLE', retriable: true });
    await neo4j.kill();
    expect(await writing).toMatchObject({ code: 'STORE_UNAVAILABLE', retriable: true });
    await store.close();
    await neo4j.start();

    const again = await reopen('again');
    expect(await again.revision(EVERYTHING)).toBe(0);
    expect(await exported(again)).toBe('');
    expect(await again.apply(draftOf(large))).toMatchObject({ changed: large.length });
    expect((await again.counts(EVERYTHING)).kinds.get('Company' as never)).toBe(ACTORS);
    await again.close();
  }, 300_000);
});

describe('a Neo4j whose disk is full', { timeout: 300_000 }, () => {
  it('refuses changes as something that may pass, and has all that was acknowledged when there is room again', async () => {
    await empty(neo4j.connection);
    const store = await open('full');
    await store.apply(draftOf(smallWorld));
    const before = await exported(store);
    neo4j.fillDisk(64 * 1024);
    const some = Array.from({ length: 200 }, (_, i) => company(`full-${i}`));
    expect(await failure(store.apply(draftOf(some)))).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      retriable: true,
    });
    await neo4j.kill();
    await neo4j.start();
    expect(await exported(store)).toBe(before);
    expect(await store.apply(draftOf(some))).toMatchObject({ changed: some.length });
    await store.close();
  });
});

describe('more than one transaction may hold', () => {
  it('is refused by a graph that holds something, with what to do', async () => {
    await empty(neo4j.connection);
    const store = await open('filled', {});
    await store.apply(draftOf([company('first')]));
    const before = await exported(store);
    const many = Array.from({ length: 20_001 }, (_, i) => company(`many-${i}`));
    expect(await failure(store.apply(draftOf(many)))).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: expect.stringMatching(/20,?000/),
    });
    expect(await exported(store)).toBe(before);
    await store.close();
  });

  it('is kept from every reader and left alone by them until all of it is there, however long that takes', async () => {
    await empty(neo4j.connection);
    const store = await open('writer');
    const reader = await open('reader');
    const seen = new Set([String((await reader.counts(EVERYTHING)).kinds.size)]);
    let done = false;
    const reading = (async () => {
      while (!done) {
        const counted = reader.counts(EVERYTHING).then(({ kinds }) => String(kinds.size));
        seen.add(await counted.catch((error: { code: string }) => error.code));
        await wait(20);
      }
    })();
    const refused = new Set<string>();
    // In its middle it waits longer than who is silent is taken for alive, and until a third process has met it.
    const records = async function* () {
      yield* large.slice(0, ACTORS * 2);
      const newcomer = reopen('newcomer', () => refused.add('newcomer'));
      await wait(importing.deadAfter + 5 * importing.heartbeat);
      await expect.poll(() => refused.size).toBe(1);
      opening.push(newcomer);
      yield* large.slice(ACTORS * 2);
    };
    const opening: Promise<GraphStore>[] = [];
    const applied = store.apply({ ...draftOf([]), records }).finally(() => {
      done = true;
    });
    expect(await applied).toMatchObject({ changed: large.length });
    await reading;
    seen.add(String((await reader.counts(EVERYTHING)).kinds.size));
    expect([...seen].sort()).toEqual(['0', '1', 'STORE_UNAVAILABLE']);
    const [third] = await Promise.all(opening);
    expect(await third?.revision(EVERYTHING)).toBe(1);
    await Promise.all([store, reader, third].map((each) => each?.close()));
  });
});

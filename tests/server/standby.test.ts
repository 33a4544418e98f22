import { expect, it } from 'vitest';
import { storeUnavailable } from '../../server/model/errors.ts';
import { PUBLIC } from '../../server/model/visibility.ts';
import { followStore } from '../../server/names/followStore.ts';
import { standBy } from '../../server/standby.ts';
import type { GraphStore } from '../../server/store/store.ts';
import { memoryStore } from '../contracts/memoryStore.ts';
import { draftOf, options } from '../contracts/storeContract.ts';
import { smallWorld } from '../fixtures/smallWorld.ts';

/** What every method of a store without arguments comes to: `answers`, or the message of its error. */
async function attempts(store: GraphStore) {
  const methods = Object.entries(store).filter(([name]) => !['name', 'close', 'stream'].includes(name));
  const outcome = async (method: () => unknown) => {
    try {
      await method();
      return 'answers';
    } catch (error) {
      return error instanceof Error ? error.message : error;
    }
  };
  return new Map(
    await Promise.all(methods.map(async ([name, method]) => [name, await outcome(method)] as const)),
  );
}

it('refuses every question with the latest reason until it is handed over', async () => {
  const standby = standBy('neo4j');
  const opening = 'The store is being opened: ask again in a moment.';
  expect(new Set((await attempts(standby.store)).values())).toEqual(new Set([opening]));

  standby.refuse(storeUnavailable('Nobody answers there.'));
  expect(new Set((await attempts(standby.store)).values())).toEqual(new Set(['Nobody answers there.']));
  const reading = standby.store.stream(PUBLIC)[Symbol.asyncIterator]();
  await expect(reading.next()).rejects.toThrow(storeUnavailable('Nobody answers there.'));
  expect(() => standby.names.count(PUBLIC, { text: '市' })).toThrow('Nobody answers there.');
  expect(standby.names.size).toEqual({ entities: 0, bytes: 0 });
  await standby.store.close();
});

it('has every method of a store, and passes each on with what it was given', async () => {
  const given: unknown[] = [];
  const real = memoryStore(options());
  const methods = Object.entries(real).filter(([, member]) => typeof member === 'function');
  const recording = Object.fromEntries(
    methods.map(([name]) => [name, async (...args: unknown[]) => void given.push([name, ...args])]),
  ) as unknown as GraphStore;
  const standby = standBy('neo4j');
  standby.handOver({ store: recording, names: await followStore(real) });
  for (const [name] of methods.filter(([method]) => method !== 'stream')) {
    await Reflect.apply(Reflect.get(standby.store, name), null, [name, 1]);
  }
  expect(given).toEqual(
    methods
      .filter(([name]) => name !== 'stream')
      .map(([name]) => (['ping', 'close'].includes(name) ? [name] : [name, name, 1])),
  );
});

it('streams and searches what it was handed', async () => {
  const store = memoryStore(options());
  await store.apply(draftOf(smallWorld));
  const names = await followStore(store);
  const standby = standBy('memory');
  standby.handOver({ store, names });
  const ids: string[] = [];
  for await (const { record } of standby.store.stream(PUBLIC, ['source'])) ids.push(record.id);
  expect(ids.length).toBeGreaterThan(0);
  expect(standby.names.count(PUBLIC, { text: '森' })).toBe(names.count(PUBLIC, { text: '森' }));
  expect(standby.names.size).toEqual(names.size);
});

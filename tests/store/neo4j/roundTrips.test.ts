import type { AddressInfo } from 'node:net';
import { createServer, connect as dial, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EVERYTHING, PUBLIC } from '../../../server/model/visibility.ts';
import type { GraphStore } from '../../../server/store/store.ts';
import { draftOf, options } from '../../contracts/storeContract.ts';
import { idsOf } from '../../fixtures/records.ts';
import { smallWorld } from '../../fixtures/smallWorld.ts';
import { type Connection, leaseNeo4j } from '../../neo4j/database.ts';
import { openOn } from '../../neo4j/openStore.ts';

/** Between store and database: counts how often the store speaks after it was answered. */
async function counting(connection: Connection) {
  const { hostname, port } = new URL(connection.uri);
  const counted = { trips: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = dial(Number(port), hostname);
    let answered = true;
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    client.on('data', () => {
      if (answered) counted.trips++;
      answered = false;
    });
    database.on('data', () => {
      answered = true;
    });
    client.pipe(database).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const uri = `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    counted,
    connection: { ...connection, uri },
    stop: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

let store: GraphStore;
let counted: { trips: number };
const cleanUp: (() => unknown)[] = [];
beforeAll(async () => {
  const leased = await leaseNeo4j();
  const proxy = await counting(leased.connection);
  store = await openOn(proxy.connection, options());
  counted = proxy.counted;
  cleanUp.push(() => store.close(), proxy.stop, leased.release);
  await store.apply(draftOf(smallWorld));
});
afterAll(async () => {
  for (const step of cleanUp) await step();
});

const first = { first: 25 };
const ids = idsOf('takazawa', 'mori-lab', 'licence', 'nobody');
const name = { orderBy: 'NAME' } as const;
const around = { ids, order: 'STRONGEST', page: first } as const;

it.each<[string, number, (store: GraphStore) => Promise<unknown>]>([
  ['the sources', 1, (s) => s.sources(PUBLIC)],
  ['many entities', 1, (s) => s.entities(PUBLIC, ids)],
  ['a list', 1, (s) => s.listEntities(PUBLIC, name, first)],
  ['a list of what belongs', 1, (s) => s.listEntities(PUBLIC, { ...name, fields: idsOf('robotics') }, first)],
  ['a count', 1, (s) => s.countEntities(PUBLIC, name)],
  ['the relations of many', 1, (s) => s.relationsOf(PUBLIC, ids, {}, first)],
  ['how many relations many have', 1, (s) => s.countRelationsOf(PUBLIC, ids, {})],
  ['the measures of many', 1, (s) => s.measuresOf(PUBLIC, ids, {}, first)],
  ['the stages of many', 1, (s) => s.stagesOf(PUBLIC, ids)],
  ['the facts of a source', 1, (s) => s.factsOf(PUBLIC, idsOf('plan')[0] ?? (ids[0] as never), first)],
  ['the neighbours of many', 1, (s) => s.neighbours(PUBLIC, { ...around, depth: 1 })],
  ['their neighbours too', 2, (s) => s.neighbours(PUBLIC, { ...around, depth: 2 })],
  ['the relations among many', 1, (s) => s.relationsAmong(PUBLIC, ids, {}, 100)],
  ['the counts', 1, (s) => s.counts(PUBLIC)],
  ['the revision', 1, (s) => s.revision(EVERYTHING)],
  ['what was changed', 1, (s) => s.changes(EVERYTHING, 'change-set-1')],
  ['what was changed, as the public sees it', 2, (s) => s.changes(PUBLIC, 'change-set-1')],
])('reads %s in %i', async (_, most, read) => {
  await read(store);
  counted.trips = 0;
  await read(store);
  expect(counted.trips).toBe(most);
});

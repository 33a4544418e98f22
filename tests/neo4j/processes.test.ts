import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../server/store/store.ts';
import { draftOf, options } from '../contracts/storeContract.ts';
import { entity, place, relation } from '../fixtures/records.ts';
import { smallWorld } from '../fixtures/smallWorld.ts';
import { addressOf, type Run, run } from '../server/serviceProcess.ts';
import { type Connection, leaseNeo4j } from './database.ts';
import { openOn } from './openStore.ts';

let connection: Connection;
let release: () => Promise<void>;
let writer: GraphStore;
const services: Run[] = [];
beforeAll(async () => {
  ({ connection, release } = await leaseNeo4j());
  writer = await openOn(connection, options());
  await writer.apply(draftOf(smallWorld));
});
afterAll(async () => {
  for (const { process } of services) process.kill('SIGKILL');
  await writer.close();
  await release();
});

it('two services on one Neo4j answer what a third process wrote at once, and soon find and tie it', async () => {
  for (let i = 0; i < 2; i++) services.push(run({ NEO4J_URI: connection.uri }));
  const addresses = await Promise.all(services.map(addressOf));
  const ask = async (address: string, query: string) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return response.json();
  };
  const each = (query: string) => Promise.all(addresses.map((address) => ask(address, query)));
  const both = (data: unknown) => [{ data }, { data }];
  await expect
    .poll(() => each('{ status { revision } }'), { timeout: 60_000 })
    .toEqual(both({ status: { revision: 1 } }));

  // Names unlike each other: a search finds what is nearly so called as well.
  for (const [i, name] of ['遠隔工場', '青空食堂', '湾岸倉庫'].entries()) {
    await writer.apply(draftOf([entity({ id: `remote-${i}`, kind: 'Company', name })]));
    const shown = `{ status { revision } entity(id: "remote-${i}") { name } }`;
    expect(await each(shown)).toEqual(both({ status: { revision: 2 + i }, entity: { name } }));
    const found = `{ search(text: "${name}") { edges { node { id } } } }`;
    await expect
      .poll(() => each(found), { timeout: 10_000, interval: 20 })
      .toEqual(both({ search: { edges: [{ node: { id: `remote-${i}` } }] } }));
  }

  const tied = '{ ties(ids: ["remote-0", "remote-1"], among: true) { totalCount } }';
  expect(await each(tied)).toEqual(both({ ties: { totalCount: 0 } }));
  const evidence = [place('plan', 1)];
  const partners = { id: 'remote-tie', type: 'PARTNERED_WITH', from: 'remote-0', to: 'remote-1', evidence };
  await writer.apply(draftOf([relation(partners)]));
  await expect
    .poll(() => each(tied), { timeout: 10_000, interval: 20 })
    .toEqual(both({ ties: { totalCount: 1 } }));
});

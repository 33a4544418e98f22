import { afterAll, beforeAll, expect, it } from 'vitest';
import { EVERYTHING, PUBLIC } from '../../../server/model/visibility.ts';
import type { GraphStore } from '../../../server/store/store.ts';
import { draftOf, options } from '../../contracts/storeContract.ts';
import { idsOf } from '../../fixtures/records.ts';
import { smallWorld } from '../../fixtures/smallWorld.ts';
import { leaseNeo4j } from '../../neo4j/database.ts';
import { openOn } from '../../neo4j/openStore.ts';
import { SIGNATURES } from '../../neo4j/packStream.ts';
import { type Wire, wireTo } from '../../neo4j/wire.ts';

let store: GraphStore;
let wire: Wire;
const cleanUp: (() => unknown)[] = [];
beforeAll(async () => {
  const leased = await leaseNeo4j();
  wire = await wireTo(leased.connection);
  store = await openOn(wire.connection, options());
  cleanUp.push(() => store.close(), wire.stop, leased.release);
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
  ['their neighbours too', 1, (s) => s.neighbours(PUBLIC, { ...around, depth: 2 })],
  ['those three steps away', 1, (s) => s.neighbours(PUBLIC, { ...around, depth: 3 })],
  ['the relations among many', 1, (s) => s.relationsAmong(PUBLIC, ids, {}, 100)],
  ['the counts', 1, (s) => s.counts(PUBLIC)],
  ['the revision', 1, (s) => s.revision(EVERYTHING)],
  ['what was changed', 1, (s) => s.changes(EVERYTHING, 'change-set-1')],
  ['what was changed, as the public sees it', 2, (s) => s.changes(PUBLIC, 'change-set-1')],
])('reads %s in %i, as one who only reads', async (_, most, read) => {
  await read(store);
  wire.trips = 0;
  wire.said.length = 0;
  await read(store);
  expect(wire.trips).toBe(most);
  const asked = wire.said.filter(({ signature }) => signature === SIGNATURES.RUN);
  expect(asked.map(({ about }) => about.mode)).toEqual(Array(most).fill('r'));
  expect(wire.said.filter(({ signature }) => signature === SIGNATURES.BEGIN)).toEqual([]);
});

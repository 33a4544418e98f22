import type { Driver, Plan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ecosystem } from '../../../seed/synthetic/ecosystem.ts';
import { plan } from '../../../server/ingest/plan.ts';
import { textLines } from '../../../server/ingest/readLines.ts';
import { partialDateOf } from '../../../server/model/dates.ts';
import { factKey } from '../../../server/model/derived.ts';
import { periodOf } from '../../../server/model/periods.ts';
import type { GraphRecord, Id, Kind, Relation } from '../../../server/model/records.ts';
import type { EntityFilter, GraphStore } from '../../../server/store/store.ts';
import { draftOf, options } from '../../contracts/storeContract.ts';
import { idsOf } from '../../fixtures/records.ts';
import { smallWorld } from '../../fixtures/smallWorld.ts';
import { driverOf, leaseNeo4j } from '../../neo4j/database.ts';
import { openOn } from '../../neo4j/openStore.ts';
import { SIGNATURES } from '../../neo4j/packStream.ts';
import { wireTo } from '../../neo4j/wire.ts';

/** What reads all there is, because that is what is asked for, or because there is but one of it. */
const SCANS = [
  // A count of all entities in a period.
  'NodeByLabelScan e:Entity',
  'NodeByLabelScan gate:Gate',
  'NodeByLabelScan meta:Meta',
  // All sources, and their levels.
  'NodeByLabelScan n:Source',
  'NodeByLabelScan s:Source',
];

let driver: Driver;
/** Each query the store asked, and what it gave with it. */
const asked = new Map<string, Record<string, unknown>>();
const called = new Set<string>();
let methods: readonly string[] = [];
const cleanUp: (() => unknown)[] = [];
beforeAll(async () => {
  const { connection, release } = await leaseNeo4j();
  const wire = await wireTo(connection);
  driver = driverOf(connection);
  const given = options();
  const store = await openOn(wire.connection, given);
  cleanUp.push(
    () => store.close(),
    () => driver.close(),
    wire.stop,
    release,
  );
  methods = Object.keys(store).filter((name) => name !== 'name' && name !== 'close');
  // Of a few, Neo4j rather looks through all.
  const lines = [...ecosystem({ actors: 400, relations: 1_000, seed: 3 })].map((record) =>
    JSON.stringify(record),
  );
  const planned = await plan(store, given.ontology, [textLines('generated', lines)]);
  await store.apply(planned.draft('test', 'generated'));
  const hidden = smallWorld.map((record) => ({ ...record, visibility: 'internal' as const }));
  for (const records of [smallWorld, hidden, smallWorld]) await store.apply(draftOf(records));
  // Those of a time when there was something else.
  await driver.executeQuery('CALL db.clearQueryCaches()');
  await askEverything(noting(store), smallWorld);
  for (const { signature, fields } of wire.said) {
    if (signature === SIGNATURES.RUN) asked.set(String(fields[0]), { ...(fields[1] as object) });
  }
});
afterAll(async () => {
  for (const step of cleanUp) await step();
});

const noting = (store: GraphStore): GraphStore =>
  new Proxy(store, {
    get: (of, name: keyof GraphStore) => {
      called.add(name);
      return of[name];
    },
  });

async function askEverything(store: GraphStore, records: readonly GraphRecord[]): Promise<void> {
  const all = (kind: GraphRecord['record']): Id[] =>
    records.flatMap(({ record, id }) => (record === kind ? [id] : []));
  const ids = all('entity');
  const first = { first: 2 };
  const year = partialDateOf('2016');
  const period = periodOf({ from: year, to: year, undated: true });
  const filters: readonly Omit<EntityFilter, 'orderBy'>[] = [
    {},
    { kinds: ['Company' as Kind, 'University' as Kind] },
    { period },
    { fields: idsOf('robotics'), areas: ids, facilities: ids },
  ];
  for (const clearance of [0, 1, 2] as const) {
    const viewer = { clearance };
    for (const orderBy of ['NAME', 'NEWEST'] as const) {
      for (const filter of filters) {
        await store.listEntities(viewer, { ...filter, orderBy }, first);
        await store.countEntities(viewer, { ...filter, orderBy });
      }
    }
    for (const { item } of await store.changeSets(viewer, first)) await store.changes(viewer, item.id);
  }
  const viewer = { clearance: 1 } as const;
  await store.sources(viewer);
  await store.entities(viewer, ids);
  await store.relations(viewer, all('relation'));
  await store.measures(viewer, all('measure'));
  await store.stages(viewer, all('stage'));
  await store.relationsOf(viewer, ids, {}, first);
  await store.countRelationsOf(viewer, ids, {});
  await store.relationsAmong(viewer, ids, {}, 100);
  await store.measuresOf(viewer, ids, {}, first);
  await store.countMeasuresOf(viewer, ids, {});
  await store.stagesOf(viewer, ids);
  for (const source of all('source')) await store.factsOf(viewer, source, first);
  await store.countFactsOf(viewer, all('source'));
  for (const order of ['STRONGEST', 'NEWEST'] as const) {
    await store.neighbours(viewer, { ids, depth: 3, order, page: first });
  }
  await store.counts(viewer);
  for await (const _ of store.stream(viewer)) break;
  await store.revision(viewer);
  await store.countChangeSets(viewer);
  await store.entityLevels(ids);
  await store.taken(ids);
  const relations = records.filter((record): record is Relation => record.record === 'relation');
  await store.stated(relations.map(factKey));
  await store.ping();
  await store.apply(draftOf([], all('stage')));
}

function scansOf({ operatorType, arguments: { Details = '' }, children }: Plan): string[] {
  // Behind the operator stands the database.
  const [operator = ''] = operatorType.split('@');
  const own = operator.endsWith('Scan') ? [`${operator} ${Details}`] : [];
  return [...own, ...children.flatMap(scansOf)];
}

it('every method of the store is asked', () => {
  expect(methods.filter((name) => !called.has(name))).toEqual([]);
});

it('every query of the store goes by an index', async () => {
  expect(asked.size).toBeGreaterThan(50);
  const found = new Map<string, string>();
  for (const [query, parameters] of asked) {
    const { summary } = await driver.executeQuery(`EXPLAIN ${query}`, parameters);
    if (!summary.plan) throw new Error(`no plan of ${query}`);
    for (const scan of scansOf(summary.plan)) if (!SCANS.includes(scan)) found.set(scan, query);
  }
  expect(Object.fromEntries(found)).toEqual({});
});

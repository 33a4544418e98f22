import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formatRecord } from '../../../server/ingest/interchange.ts';
import { projectRoot } from '../../../server/projectRoot.ts';
import { draftOf, exported, options } from '../../contracts/storeContract.ts';
import { entity } from '../../fixtures/records.ts';
import { smallWorld } from '../../fixtures/smallWorld.ts';
import { type Connection, driverOf, leaseNeo4j } from '../../neo4j/database.ts';
import { openOn } from '../../neo4j/openStore.ts';
import { run } from '../../server/serviceProcess.ts';
import { failure } from './failure.ts';

let connection: Connection;
let release: () => Promise<void>;
let driver: Driver;
beforeAll(async () => {
  ({ connection, release } = await leaseNeo4j());
  driver = driverOf(connection);
  // What stores before left: this is to be one that nobody has used.
  for (const [name] of await rows('SHOW CONSTRAINTS YIELD name')) await rows(`DROP CONSTRAINT ${name}`);
  for (const [name] of await indexes('name')) await rows(`DROP INDEX ${name}`);
});
afterAll(async () => {
  await driver.close();
  await release();
});

async function rows(query: string, parameters = {}): Promise<readonly (readonly unknown[])[]> {
  const { records } = await driver.executeQuery(query, parameters);
  return records.map((record) => record.keys.map((key) => record.get(key)));
}
/** Without those of constraints, and those every Neo4j has. */
const indexes = (columns: string) =>
  rows(
    `SHOW INDEXES YIELD * WHERE owningConstraint IS NULL AND type <> 'LOOKUP' RETURN ${columns} ORDER BY name`,
  );

it('a dry run and a refused export leave a Neo4j that nobody has used as it was', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-dry-'));
  const file = join(folder, 'world.jsonl');
  writeFileSync(file, smallWorld.map((record) => `${formatRecord(record)}\n`).join(''));
  const command = async (name: string, ...args: string[]) => {
    const script = [process.execPath, '--import', 'tsx', join(projectRoot, 'scripts', `${name}.ts`)];
    const started = run({ NEO4J_URI: connection.uri }, [...script, ...args]);
    const { code } = await started.ended;
    return { code, said: `${started.output()}${started.errors()}` };
  };
  expect(await command('import', '--dry-run', file)).toEqual({
    code: 0,
    said: expect.stringMatching(/No problem found: .+ Nothing was written \(--dry-run\)\./),
  });
  expect(await command('export')).toEqual({
    code: 1,
    said: `There is no graph of Musubi's in ${connection.uri}: name another in NEO4J_URI, or start Musubi once to make it.\n`,
  });
  rmSync(folder, { recursive: true });
  expect(await rows('SHOW CONSTRAINTS')).toEqual([]);
  expect(await indexes('name')).toEqual([]);
  expect(await rows('MATCH (n) RETURN n')).toEqual([]);
});

it('opening makes the constraints and indexes there should be', async () => {
  const store = await openOn(connection, options());
  const columns = 'name, type, entityType, labelsOrTypes, properties';
  const unique = (label: string, property = 'id') => [
    `${label.toLowerCase()}_${property}`,
    'UNIQUENESS',
    'NODE',
    [label],
    [property],
  ];
  expect(await rows(`SHOW CONSTRAINTS YIELD ${columns} RETURN ${columns} ORDER BY name`)).toEqual([
    unique('ChangeSet'),
    unique('Entity'),
    unique('Gate', 'name'),
    unique('Measure'),
    unique('Meta', 'name'),
    unique('Relation'),
    unique('Source'),
    unique('Stage'),
  ]);
  const ranged = (label: string, ...properties: string[]) => [
    [label, ...properties].join('_').toLowerCase(),
    'RANGE',
    'NODE',
    [label],
    properties,
  ];
  expect(await indexes(columns)).toEqual([
    ranged('Added', 'set'),
    ranged('Change', 'id', 'set'),
    ranged('Change', 'set'),
    ranged('ChangeSet', '_revision0'),
    ranged('ChangeSet', '_revision1'),
    ranged('ChangeSet', '_revision2'),
    ranged('Entity', '_age0', '_sortName'),
    ranged('Entity', '_age1', '_sortName'),
    ranged('Entity', '_age2', '_sortName'),
    ranged('Entity', '_kind', '_age0', '_sortName'),
    ranged('Entity', '_kind', '_age1', '_sortName'),
    ranged('Entity', '_kind', '_age2', '_sortName'),
    ranged('Entity', '_kind', '_sortName'),
    ranged('Entity', '_sortName'),
    ['entity_names', 'FULLTEXT', 'NODE', ['Entity'], ['name', 'nameEn', 'reading', 'aliases']],
    ['evidence_at', 'RANGE', 'RELATIONSHIP', ['EVIDENCED_BY'], ['_source', '_at']],
    ranged('Tally', 'record', 'name'),
  ]);
  await store.close();
});

it('the index of names finds characters within a name, by the analyzer of Chinese, Japanese and Korean', async () => {
  const [[found] = []] = await rows(
    "SHOW INDEXES YIELD name, options WHERE name = 'entity_names' RETURN options",
  );
  expect(found).toMatchObject({ indexConfig: { 'fulltext.analyzer': 'cjk' } });
  const store = await openOn(connection, options());
  const named = (id: string, name: string) => entity({ id, kind: 'Company', name });
  await store.apply(draftOf([named('inside', '株式会社北川崎製作所'), named('apart', '川の崎工業')]));
  await store.close();
  await rows('CALL db.awaitIndexes(60)');
  expect(
    await rows("CALL db.index.fulltext.queryNodes('entity_names', $text) YIELD node RETURN node.id", {
      text: '"川崎"',
    }),
  ).toEqual([['inside']]);
});

it('an import that was broken off is cleared away by a store that is open already', async () => {
  await rows('MATCH (n) DETACH DELETE n');
  const store = await openOn(connection, options());
  // As it stands when whoever imports was killed, without the indexes, a minute ago.
  await rows('DROP INDEX entity__sortname');
  await rows(
    "CREATE (:Entity {id: 'left', _level: 0})-[:EVIDENCED_BY {_source: 's', _at: 'a'}]->(:Source {id: 's'})",
  );
  await rows(`MATCH (gate:Gate) SET gate.turn = gate.turn + 1, gate.importer = 'gone',
    gate.importing = timestamp() - 60000`);
  const read = () => store.listEntities({ clearance: 0 }, { orderBy: 'NAME' }, { first: 10 });
  expect(await failure(read())).toMatchObject({ code: 'STORE_UNAVAILABLE', retriable: true });
  await expect
    .poll(() => read().catch(({ code }: { code: string }) => code), { timeout: 30_000 })
    .toEqual([]);
  expect(await exported(store)).toBe('');
  expect(await store.apply(draftOf(smallWorld))).toMatchObject({ changed: smallWorld.length });
  await store.close();
});

it('an import that goes on is left alone, by a store that is open and by one that is opened', async () => {
  await rows('MATCH (n) DETACH DELETE n');
  const importing = { deadAfter: 240_000 };
  const store = await openOn(connection, { ...options(), importing });
  await rows(`MATCH (gate:Gate) SET gate.turn = gate.turn + 1, gate.importer = 'busy',
    gate.importing = timestamp() - 40000`);
  await rows("CREATE (:Entity {id: 'half', _level: 0})");
  const refused = { code: 'STORE_UNAVAILABLE', retriable: true };
  expect(await failure(store.counts({ clearance: 0 }))).toMatchObject(refused);
  await store.close();
  // Who is refused doesn't even try to take it over, which every reader would do over and over.
  expect(await rows('MATCH (gate:Gate) RETURN gate.lockedAt')).toEqual([[null]]);
  expect(await failure(openOn(connection, { ...options(), importing }))).toMatchObject(refused);
  const standing = 'MATCH (gate:Gate) OPTIONAL MATCH (e:Entity) RETURN gate.importer, e.id';
  expect(await rows(standing)).toEqual([['busy', 'half']]);
  // What that kept alone is the time: for whoever waits half a minute it is broken off.
  const impatient = await openOn(connection, options());
  expect(await rows(standing)).toEqual([[null, null]]);
  await impatient.close();
});

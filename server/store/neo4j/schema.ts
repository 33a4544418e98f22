import { invalidInput } from '../../model/errors.ts';
import type { Connection } from './driver.ts';

/** Raised whenever what is stored, or how, changes. */
const VERSION = 1;

/** What one thing is known by. Read by people as by us. */
const CONSTRAINTS = ['Source', 'Entity', 'Relation', 'Stage', 'Measure', 'ChangeSet'].map(
  (label) =>
    `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
);
const ONE_OF_EACH = ['Meta', 'Gate'].map(
  (label) =>
    `CREATE CONSTRAINT ${label.toLowerCase()}_name IF NOT EXISTS FOR (n:${label}) REQUIRE n.name IS UNIQUE`,
);
/** Lists in their orders: by `_sortName`, and newest first for each clearance. */
const NODE_INDEXES: readonly (readonly [label: string, ...properties: string[]])[] = [
  ['Entity', '_sortName'],
  ['Entity', '_kind', '_sortName'],
  ...[0, 1, 2].flatMap((clearance): [string, ...string[]][] => [
    ['Entity', `_age${clearance}`, '_sortName'],
    ['Entity', '_kind', `_age${clearance}`, '_sortName'],
  ]),
  ['Change', 'set'],
  ['Change', 'id', 'set'],
  ['Added', 'set'],
  ['Tally', 'record', 'name'],
  ...[0, 1, 2].map((clearance): [string, ...string[]] => ['ChangeSet', `_revision${clearance}`]),
];
const RANGE_INDEXES = [
  ...NODE_INDEXES.map(
    ([label, ...properties]) =>
      `CREATE INDEX ${[label, ...properties].join('_').toLowerCase()} IF NOT EXISTS
       FOR (n:${label}) ON (${properties.map((property) => `n.${property}`).join(', ')})`,
  ),
  `CREATE INDEX evidence_at IF NOT EXISTS FOR ()-[e:EVIDENCED_BY]-() ON (e._source, e._at)`,
];
/** For people who write Cypher; the product searches an index of its own. */
const FULL_TEXT = `CREATE FULLTEXT INDEX entity_names IF NOT EXISTS
  FOR (n:Entity) ON EACH [n.name, n.nameEn, n.reading, n.aliases]
  OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`;

const AWAIT_INDEXES = 'CALL db.awaitIndexes(600)';
const MEET = `MERGE (meta:Meta {name: 'musubi'})
  ON CREATE SET meta.version = $version, meta.seq = 0, meta.revisions = [0, 0, 0]
  MERGE (gate:Gate {name: 'musubi'}) ON CREATE SET gate.turn = 0
  RETURN meta.version AS version, gate.importing IS NOT NULL AND meta.seq = 0 AS importing`;
const INDEXED = 'SHOW INDEXES YIELD name RETURN collect(name) AS names';

/** Names of indexes that cost much while much is written; they are made when it is. */
const LATER = /^(entity_|evidence_at)/;

/**
 * Makes what the store needs and is not there.
 * @returns whether an import was broken off, which leaves half of it behind.
 * @throws INVALID_INPUT when the graph was written by a newer version.
 */
export async function prepare(connection: Connection): Promise<{ readonly importing: boolean }> {
  for (const constraint of ONE_OF_EACH) await connection.administer(constraint);
  const [met] = await connection.write((run) =>
    run<{ version: number; importing: boolean }>(MEET, { version: VERSION }),
  );
  if (met && met.version > VERSION) {
    throw invalidInput(
      `This graph was written by a newer version of Musubi (its form is ${met.version}, this version knows ${VERSION}): update Musubi, or name another database in NEO4J_DATABASE.`,
    );
  }
  for (const constraint of CONSTRAINTS) await connection.administer(constraint);
  await makeIndexes(connection);
  return { importing: met?.importing ?? false };
}

/** Waits until they answer, except for the one people search by. */
export async function makeIndexes(connection: Connection): Promise<void> {
  const [found] = await connection.administer<{ names: string[] }>(INDEXED);
  const names = new Set(found?.names ?? []);
  const missing = RANGE_INDEXES.filter((index) => !names.has(nameOf(index)));
  for (const index of missing) await connection.administer(index);
  if (missing.length > 0) await connection.administer(AWAIT_INDEXES);
  if (!names.has(nameOf(FULL_TEXT))) await connection.administer(FULL_TEXT);
}

export async function dropIndexes(connection: Connection): Promise<void> {
  for (const index of [...RANGE_INDEXES, FULL_TEXT]) {
    const name = nameOf(index);
    if (LATER.test(name)) await connection.administer(`DROP INDEX ${name} IF EXISTS`);
  }
}

const nameOf = (index: string): string => /INDEX (\w+)/.exec(index)?.[1] ?? '';

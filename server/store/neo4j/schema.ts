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

const MEET = `OPTIONAL MATCH (meta:Meta {name: 'musubi'}) OPTIONAL MATCH (gate:Gate {name: 'musubi'})
  RETURN meta.version AS version, gate.turn AS turn, gate.importing IS NOT NULL AND meta.seq = 0 AS importing`;
const BEGIN = `MERGE (meta:Meta {name: 'musubi'})
  ON CREATE SET meta.version = $version, meta.seq = 0, meta.revisions = [0, 0, 0]
  MERGE (gate:Gate {name: 'musubi'}) ON CREATE SET gate.turn = 0`;
const AWAIT_INDEXES = 'CALL db.awaitIndexes(600)';
/** Those of constraints, which have their names, among them. */
const INDEXED = 'SHOW INDEXES YIELD name, state RETURN collect([name, state]) AS indexes';

/** Names of indexes that cost much while much is written; they are made when it is. */
const LATER = /^(entity_|evidence_at)/;

export interface Prepared {
  /** Whether an import was broken off, which leaves half of it behind. */
  readonly importing: boolean;
  /** Whether what is stored has the form of an older version. */
  readonly outdated: boolean;
}

interface Met {
  readonly version: number | null;
  readonly turn: number | null;
  readonly importing: boolean;
}

/** Whether a graph of Musubi's is there. Changes nothing. */
export async function isPrepared(connection: Connection): Promise<boolean> {
  const [met] = await connection.look<Met>(MEET);
  return typeof met?.version === 'number';
}

/**
 * Makes what the store needs and is not there; where nothing is missing it only reads, as a database may that is
 * read-only.
 * @throws INVALID_INPUT when the graph was written by a newer version.
 */
export async function prepare(connection: Connection): Promise<Prepared> {
  const [met] = await connection.look<Met>(MEET);
  const version = met?.version ?? VERSION;
  if (version > VERSION) {
    throw invalidInput(
      `This graph was written by a newer version of Musubi (its form is ${version}, this version knows ${VERSION}): update Musubi, or name another database in NEO4J_DATABASE.`,
    );
  }
  const { names } = await standingIndexes(connection);
  const constraints = [...ONE_OF_EACH, ...CONSTRAINTS];
  for (const each of constraints) if (!names.has(nameOf(each))) await make(connection, each);
  if (typeof met?.version !== 'number' || met.turn === null) {
    await connection.write((run) => run(BEGIN, { version: VERSION }));
  }
  await makeIndexes(connection);
  return { importing: met?.importing ?? false, outdated: version < VERSION };
}

/** What is stored has this version's form from now on. */
export const rememberVersion = (connection: Connection): Promise<unknown> =>
  connection.write((run) => run('MATCH (meta:Meta) SET meta.version = $version', { version: VERSION }));

/** Waits until they answer, except for the one people search by. */
export async function makeIndexes(connection: Connection): Promise<void> {
  const { names, waiting } = await standingIndexes(connection);
  const missing = RANGE_INDEXES.filter((index) => !names.has(nameOf(index)));
  for (const index of missing) await make(connection, index);
  if (missing.length > 0 || waiting) await connection.look(AWAIT_INDEXES);
  if (!names.has(nameOf(FULL_TEXT))) await make(connection, FULL_TEXT);
}

/** Another process may have made it at the same moment, which Neo4j calls an error. */
async function make(connection: Connection, what: string): Promise<void> {
  try {
    await connection.administer(what);
  } catch (error) {
    const { names } = await standingIndexes(connection);
    if (!names.has(nameOf(what))) throw error;
  }
}

async function standingIndexes(connection: Connection) {
  const [found] = await connection.look<{ indexes: [name: string, state: string][] }>(INDEXED);
  const indexes = found?.indexes ?? [];
  return {
    names: new Set(indexes.map(([name]) => name)),
    waiting: indexes.some(([name, state]) => state !== 'ONLINE' && name !== nameOf(FULL_TEXT)),
  };
}

export async function dropIndexes(connection: Connection): Promise<void> {
  for (const index of [...RANGE_INDEXES, FULL_TEXT]) {
    const name = nameOf(index);
    if (LATER.test(name)) await connection.administer(`DROP INDEX ${name} IF EXISTS`);
  }
}

const nameOf = (made: string): string => /(?:INDEX|CONSTRAINT) (\w+)/.exec(made)?.[1] ?? '';

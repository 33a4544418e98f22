import type { ChangeSetDraft } from '../../model/changeSets.ts';
import type { Ontology } from '../../model/ontology.ts';
import {
  type Entity,
  type Kind,
  type Measure,
  RECORD_KINDS,
  type Relation,
  type RelationType,
  type Stage,
} from '../../model/records.ts';
import type { Viewer } from '../../model/visibility.ts';
import type { Counts, GraphStore } from '../store.ts';
import { type ApplyContext, applyChangeSet } from './apply.ts';
import { type Connection, connect } from './driver.ts';
import { translated } from './errors.ts';
import { changeSets, changes, revision } from './history.ts';
import { checkFile, migrate } from './migrations.ts';
import { neighbours } from './neighbours.ts';
import { countEntities, listEntities } from './readEntities.ts';
import { countFactsOf, factsOf } from './readFacts.ts';
import { countMeasuresOf, measuresOf, stagesOf } from './readMeasures.ts';
import { readByIds, readEntityLevels, readSources, readTaken } from './readRecords.ts';
import { countRelationsOf, relationsAmong, relationsOf, stated } from './readRelations.ts';
import { reindexIfNeeded } from './reindex.ts';
import { ENTITY, RELATION } from './rows.ts';
import { streamRecords } from './stream.ts';

export interface SqliteOptions {
  /** The database file; made when it is not there. Its folder has to be. */
  readonly path: string;
  readonly ontology: Ontology;
  readonly now: () => Date;
  /** A new id for a change set, never given before. */
  readonly newId: () => string;
}

const OPEN_TIMEOUT_MS = 2000;
// Negative cache sizes are KiB. Writing in bulk touches pages all over the file.
const WRITING = 'PRAGMA cache_size = -49152; PRAGMA temp_store = FILE; PRAGMA foreign_keys = ON';
const READING = 'PRAGMA cache_size = -65536; PRAGMA query_only = ON';
const STREAMING = 'PRAGMA query_only = ON';
const TALLY = `SELECT record, name, SUM(count) AS count FROM tally WHERE level <= :clearance
  GROUP BY record, name HAVING SUM(count) > 0 ORDER BY record, name`;

/**
 * The store in one SQLite file. One connection reads and one writes, so that readers see the last whole state
 * while a change set is being written; change sets wait for each other.
 * @throws INVALID_INPUT when the file is no database of ours or of a newer version; STORE_UNAVAILABLE when it cannot be opened.
 */
export async function openSqliteStore(options: SqliteOptions): Promise<GraphStore> {
  const { path } = options;
  const open = async (timeout: number, setting: string): Promise<Connection> => {
    const connection = await connect(path, timeout);
    connection.script(setting);
    return connection;
  };
  const guarded = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw translated(error, path);
    }
  };

  const [writing, reading] = await guarded(async () => {
    checkFile(path);
    const writer = await open(OPEN_TIMEOUT_MS, WRITING);
    try {
      migrate(writer, path);
      await reindexIfNeeded(writer, options.ontology);
      writer.script('PRAGMA busy_timeout = 0');
      return [writer, await open(OPEN_TIMEOUT_MS, READING)];
    } catch (error) {
      writer.close();
      throw error;
    }
  });
  const context: ApplyContext = { connection: writing, ...options };

  /** Everything one read asks for, of one state even when another process writes. */
  const read = <T>(ask: (connection: Connection) => T): Promise<T> =>
    guarded(() => {
      reading.run('BEGIN');
      try {
        return ask(reading);
      } finally {
        reading.run('COMMIT');
      }
    });

  let lastWrite: Promise<unknown> = Promise.resolve();
  const apply = (draft: ChangeSetDraft) => {
    const result = lastWrite.then(() => guarded(() => applyChangeSet(context, draft)));
    lastWrite = result.catch(() => undefined);
    return result;
  };

  return {
    name: 'sqlite',
    sources: (viewer) => read((c) => readSources(c, viewer)),
    entities: (viewer, ids) => read((c) => readByIds<Entity>(c, viewer, 'entity', ids)),
    relations: (viewer, ids) => read((c) => readByIds<Relation>(c, viewer, 'relation', ids)),
    measures: (viewer, ids) => read((c) => readByIds<Measure>(c, viewer, 'measure', ids)),
    stages: (viewer, ids) => read((c) => readByIds<Stage>(c, viewer, 'stage', ids)),
    listEntities: (viewer, filter, page) => read((c) => listEntities(c, viewer, filter, page)),
    countEntities: (viewer, filter) => read((c) => countEntities(c, viewer, filter)),
    relationsOf: (viewer, ids, filter, page) => read((c) => relationsOf(c, viewer, ids, filter, page)),
    countRelationsOf: (viewer, ids, filter) => read((c) => countRelationsOf(c, viewer, ids, filter)),
    measuresOf: (viewer, ids, filter, page) => read((c) => measuresOf(c, viewer, ids, filter, page)),
    countMeasuresOf: (viewer, ids, filter) => read((c) => countMeasuresOf(c, viewer, ids, filter)),
    stagesOf: (viewer, ids) => read((c) => stagesOf(c, viewer, ids)),
    factsOf: (viewer, source, page) => read((c) => factsOf(c, viewer, source, page)),
    countFactsOf: (viewer, sources) => read((c) => countFactsOf(c, viewer, sources)),
    neighbours: (viewer, query) => read((c) => neighbours(c, viewer, query)),
    relationsAmong: (viewer, ids, filter, limit) =>
      read((c) => relationsAmong(c, viewer, ids, filter, limit)),
    counts: (viewer) => read((c) => counts(c, viewer)),
    stream: (viewer, records = RECORD_KINDS) =>
      streamRecords(() => open(OPEN_TIMEOUT_MS, STREAMING), path, viewer, records),
    apply,
    revision: (viewer) => read((c) => revision(c, viewer)),
    changeSets: (viewer, page) => read((c) => changeSets(c, viewer, page)),
    countChangeSets: (viewer) => read((c) => revision(c, viewer)),
    changes: (viewer, changeSet) => read((c) => changes(c, viewer, changeSet)),
    entityLevels: (ids) => read((c) => readEntityLevels(c, ids)),
    taken: (ids) => read((c) => readTaken(c, ids)),
    stated: (factKeys) => read((c) => stated(c, factKeys)),
    ping: () => read((c) => void c.get('SELECT 1 FROM meta')),
    close: async () => {
      await lastWrite;
      reading.close();
      // What is left of it beside the file goes in, so that the one file is whole: unless another process reads.
      try {
        writing.script('PRAGMA wal_checkpoint(TRUNCATE)');
      } catch {}
      writing.close();
    },
  };
}

function counts(connection: Connection, { clearance }: Viewer): Counts {
  const rows = connection.all<{ record: number; name: string; count: number }>(TALLY, { clearance });
  const of = (record: number) => rows.filter((row) => row.record === record);
  return {
    kinds: new Map(of(ENTITY).map(({ name, count }) => [name as Kind, count])),
    types: new Map(of(RELATION).map(({ name, count }) => [name as RelationType, count])),
  };
}

import type { ChangeSetDraft } from '../../model/changeSets.ts';
import type { Ontology } from '../../model/ontology.ts';
import { type Entity, type Measure, RECORD_KINDS, type Relation, type Stage } from '../../model/records.ts';
import type { GraphStore } from '../store.ts';
import { applyChangeSet } from './apply.ts';
import { type ConnectionOptions, connect } from './driver.ts';
import { changeSets, changes, isEmpty, revision } from './history.ts';
import { clearBrokenImport } from './importAll.ts';
import { IMPORT_SETTINGS, type ImportSettings } from './importGate.ts';
import { neighbours } from './neighbours.ts';
import { oneState } from './oneState.ts';
import { countEntities, listEntities } from './readEntities.ts';
import { countFactsOf, factsOf } from './readFacts.ts';
import { countMeasuresOf, measuresOf, stagesOf } from './readMeasures.ts';
import { readByIds, readCounts, readEntityLevels, readSources, readTaken } from './readRecords.ts';
import { countRelationsOf, relationsAmong, relationsOf, stated } from './readRelations.ts';
import { reindexIfNeeded } from './reindex.ts';
import { isPrepared, prepare } from './schema.ts';
import { streamRecords } from './stream.ts';

export interface Neo4jOptions extends ConnectionOptions {
  readonly ontology: Ontology;
  readonly now: () => Date;
  /** A new id for a change set, never given before. */
  readonly newId: () => string;
  /** {@link IMPORT_SETTINGS}, where nothing else is given. */
  readonly importing?: Partial<ImportSettings>;
}

/** So many are asked about that it pays to see first whether there is anything at all. */
const MANY = 1_000;
const PING = oneState('RETURN 1 AS row');

/**
 * The store in a Neo4j (5.26 or newer), which several processes may use at the same time. Change sets wait for each other.
 * @throws INVALID_INPUT when the graph was written by a newer version; STORE_UNAVAILABLE when it cannot be reached.
 */
export async function openNeo4jStore(options: Neo4jOptions): Promise<GraphStore> {
  const { ontology } = options;
  const importSettings = { ...IMPORT_SETTINGS, ...options.importing };
  let clearing: Promise<void> | null = null;
  const c = connect(options, (silent) => {
    if (silent <= importSettings.deadAfter) return;
    // Where it can't be done now, the next reader comes by here again.
    clearing ??= clearBrokenImport(c, options.newId(), importSettings)
      .catch(() => undefined)
      .finally(() => {
        clearing = null;
      });
  });
  try {
    const { importing, outdated } = await prepare(c);
    if (importing) await clearBrokenImport(c, options.newId(), importSettings);
    await reindexIfNeeded(c, ontology, outdated);
  } catch (error) {
    await c.close();
    throw error;
  }
  const context = { connection: c, ...options, importing: importSettings };

  const nothingOf = async (asked: readonly unknown[]) => asked.length >= MANY && (await isEmpty(c));
  let lastWrite: Promise<unknown> = Promise.resolve();
  const apply = (draft: ChangeSetDraft) => {
    const result = lastWrite.then(() => applyChangeSet(context, draft));
    lastWrite = result.catch(() => undefined);
    return result;
  };

  return {
    name: 'neo4j',
    sources: (viewer) => readSources(c, viewer),
    entities: (viewer, ids) => readByIds<Entity>(c, viewer, 'entity', ids),
    relations: (viewer, ids) => readByIds<Relation>(c, viewer, 'relation', ids),
    measures: (viewer, ids) => readByIds<Measure>(c, viewer, 'measure', ids),
    stages: (viewer, ids) => readByIds<Stage>(c, viewer, 'stage', ids),
    listEntities: (viewer, filter, page) => listEntities(c, viewer, filter, page),
    countEntities: (viewer, filter) => countEntities(c, viewer, filter),
    relationsOf: (viewer, ids, filter, page) => relationsOf(c, ontology, viewer, ids, filter, page),
    countRelationsOf: (viewer, ids, filter) => countRelationsOf(c, ontology, viewer, ids, filter),
    measuresOf: (viewer, ids, filter, page) => measuresOf(c, viewer, ids, filter, page),
    countMeasuresOf: (viewer, ids, filter) => countMeasuresOf(c, viewer, ids, filter),
    stagesOf: (viewer, ids) => stagesOf(c, viewer, ids),
    factsOf: (viewer, source, page) => factsOf(c, viewer, source, page),
    countFactsOf: (viewer, sources) => countFactsOf(c, viewer, sources),
    neighbours: (viewer, query) => neighbours(c, viewer, query),
    relationsAmong: (viewer, ids, filter, limit) => relationsAmong(c, viewer, ids, filter, limit),
    counts: (viewer) => readCounts(c, viewer),
    stream: (viewer, records = RECORD_KINDS) => streamRecords(c, viewer, records),
    apply,
    revision: (viewer) => revision(c, viewer),
    changeSets: (viewer, page) => changeSets(c, viewer, page),
    countChangeSets: (viewer) => revision(c, viewer),
    changes: (viewer, changeSet) => changes(c, viewer, changeSet),
    entityLevels: (ids) => readEntityLevels(c, ids),
    taken: async (ids) => ((await nothingOf(ids)) ? new Map() : readTaken(c, ids)),
    stated: async (factKeys) => ((await nothingOf(factKeys)) ? new Map() : stated(c, factKeys)),
    ping: async () => void (await c.read(PING)),
    close: async () => {
      await lastWrite;
      await clearing;
      await c.close();
    },
  };
}

/** Whether there is a graph of ours to open; where there is none, opening makes one. Changes nothing. */
export async function holdsGraph(options: ConnectionOptions): Promise<boolean> {
  const c = connect(options);
  try {
    return await isPrepared(c);
  } finally {
    await c.close();
  }
}

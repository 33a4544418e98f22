import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Neo4jConfig } from '../config.ts';
import { storeUnavailable } from '../model/errors.ts';
import type { Ontology } from '../model/ontology.ts';
import { openSqliteStore } from './sqlite/sqliteStore.ts';
import type { GraphStore } from './store.ts';

export interface StoreConfig {
  /** Path of the SQLite file; it and its folder are made when they are not there. */
  readonly database: string;
  /** When it is set, Neo4j is the store. */
  readonly neo4j: Neo4jConfig | null;
}

/**
 * The only place that knows which store is used.
 * @throws INVALID_INPUT or STORE_UNAVAILABLE, with what to do.
 */
export async function openStore(config: StoreConfig, ontology: Ontology): Promise<GraphStore> {
  const given = { ontology, now: () => new Date(), newId: randomUUID };
  if (config.neo4j) {
    // Loaded only here: its driver takes time that a start on SQLite need not spend.
    const { openNeo4jStore } = await import('./neo4j/neo4jStore.ts');
    return openNeo4jStore({ ...config.neo4j, ...given });
  }
  await mkdir(dirname(config.database), { recursive: true }).catch((error: Error) => {
    throw storeUnavailable(
      `The folder of ${config.database} cannot be made (${error.message}): name another file in MUSUBI_DB.`,
    );
  });
  // Whole, because SQLite takes some names, as :memory:, for something else than a file.
  return openSqliteStore({ path: resolve(config.database), ...given });
}

/**
 * Whether there is something to open already; {@link openStore} makes what is not there. Changes nothing.
 * @throws STORE_UNAVAILABLE
 */
export async function isThere(config: StoreConfig): Promise<boolean> {
  if (!config.neo4j) return existsSync(config.database);
  const { holdsGraph } = await import('./neo4j/neo4jStore.ts');
  return holdsGraph(config.neo4j);
}

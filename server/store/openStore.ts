import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { storeUnavailable } from '../model/errors.ts';
import type { Ontology } from '../model/ontology.ts';
import { openSqliteStore } from './sqlite/sqliteStore.ts';
import type { GraphStore } from './store.ts';

export interface StoreConfig {
  /** Path of the SQLite file; it and its folder are made when they are not there. */
  readonly database: string;
}

/**
 * The only place that knows which store is used.
 * @throws INVALID_INPUT or STORE_UNAVAILABLE, with what to do.
 */
export async function openStore(config: StoreConfig, ontology: Ontology): Promise<GraphStore> {
  await mkdir(dirname(config.database), { recursive: true }).catch((error: Error) => {
    throw storeUnavailable(
      `The folder of ${config.database} cannot be made (${error.message}): name another file in MUSUBI_DB.`,
    );
  });
  return openSqliteStore({
    // Whole, because SQLite takes some names, as :memory:, for something else than a file.
    path: resolve(config.database),
    ontology,
    now: () => new Date(),
    newId: randomUUID,
  });
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { StoreConfig } from '../../server/store/openStore.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqliteStore.ts';
import type { GraphStore } from '../../server/store/store.ts';
import type { OpenOptions } from '../neo4j/openStore.ts';

export interface EmptyDatabase {
  /** Each call opens the same database again, as another process would. */
  readonly open: (options: OpenOptions) => Promise<GraphStore>;
  /** The settings by which another thread or process finds it. */
  readonly config: StoreConfig;
  readonly drop: () => Promise<void>;
}

/** Of the kind this run asks about: see vitest.config.ts. */
export const emptyDatabase = (): Promise<EmptyDatabase> => emptyDatabaseOf(inject('store'));

export async function emptyDatabaseOf(store: 'sqlite' | 'neo4j'): Promise<EmptyDatabase> {
  if (store === 'neo4j') {
    const { leaseNeo4j } = await import('../neo4j/database.ts');
    const { configOf, openOn } = await import('../neo4j/openStore.ts');
    const { connection, release } = await leaseNeo4j();
    return { open: (options) => openOn(connection, options), config: configOf(connection), drop: release };
  }
  const folder = mkdtempSync(join(tmpdir(), 'musubi-'));
  const path = join(folder, 'test.sqlite');
  return {
    open: (options) => openSqliteStore({ ...options, path }),
    config: { database: path, neo4j: null },
    drop: async () => rmSync(folder, { recursive: true }),
  };
}

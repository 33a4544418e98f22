import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { openSqliteStore } from '../../server/store/sqlite/sqliteStore.ts';
import type { GraphStore } from '../../server/store/store.ts';
import type { StoreOptions } from '../contracts/storeContract.ts';

export interface EmptyDatabase {
  /** Each call opens the same database again, as another process would. */
  readonly open: (options: StoreOptions) => Promise<GraphStore>;
  readonly drop: () => Promise<void>;
}

/** Of the kind this run asks about: see vitest.config.ts. */
export const emptyDatabase = (): Promise<EmptyDatabase> => emptyDatabaseOf(inject('store'));

export async function emptyDatabaseOf(store: 'sqlite' | 'neo4j'): Promise<EmptyDatabase> {
  if (store === 'neo4j') {
    const { leaseNeo4j } = await import('../neo4j/database.ts');
    const { openOn } = await import('../neo4j/openStore.ts');
    const { connection, release } = await leaseNeo4j();
    return { open: (options) => openOn(connection, options), drop: release };
  }
  const folder = mkdtempSync(join(tmpdir(), 'musubi-'));
  return {
    open: (options) => openSqliteStore({ ...options, path: join(folder, 'test.sqlite') }),
    drop: async () => rmSync(folder, { recursive: true }),
  };
}

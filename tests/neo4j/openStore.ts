import { openNeo4jStore } from '../../server/store/neo4j/neo4jStore.ts';
import type { StoreConfig } from '../../server/store/openStore.ts';
import type { GraphStore } from '../../server/store/store.ts';
import type { StoreOptions } from '../contracts/storeContract.ts';
import { type Connection, leaseNeo4j } from './database.ts';

/** As the settings have them where nothing is set. */
const LIMITS = { poolSize: 50, acquisitionTimeout: 5_000, queryTimeout: 10_000 } as const;

export const configOf = (connection: Connection): StoreConfig => ({
  database: '',
  neo4j: { ...connection, ...LIMITS },
});

export const openOn = (connection: Connection, options: StoreOptions): Promise<GraphStore> =>
  openNeo4jStore({ ...connection, ...LIMITS, ...options });

/** An empty store on a Neo4j of its own, which is given back when the store is closed. */
export async function openOnNeo4j(options: StoreOptions): Promise<GraphStore> {
  const { connection, release } = await leaseNeo4j();
  const store = await openOn(connection, options);
  return {
    ...store,
    close: async () => {
      await store.close();
      await release();
    },
  };
}

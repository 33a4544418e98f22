import { readConfig } from '../../server/config.ts';
import { type Neo4jOptions, openNeo4jStore } from '../../server/store/neo4j/neo4jStore.ts';
import type { StoreConfig } from '../../server/store/openStore.ts';
import type { GraphStore } from '../../server/store/store.ts';
import type { StoreOptions } from '../contracts/storeContract.ts';
import { type Connection, leaseNeo4j } from './database.ts';

/** What a store is opened with, and how patiently it imports. */
export type OpenOptions = StoreOptions & Pick<Neo4jOptions, 'importing'>;

/** Settings by their names, besides where the database is; as they are by themselves without any. */
type Settings = Readonly<Record<string, string>>;

function settingsOf({ uri, user, password, database }: Connection, settings: Settings) {
  const { neo4j } = readConfig({
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    // On a machine with much else to do, where only the tests of time-outs may meet one.
    NEO4J_QUERY_TIMEOUT: '60000',
    NEO4J_ACQUISITION_TIMEOUT: '60000',
    ...settings,
  });
  if (!neo4j) throw new Error(`${uri} is no Neo4j`);
  return neo4j;
}

export const configOf = (connection: Connection): StoreConfig => ({
  database: '',
  neo4j: settingsOf(connection, {}),
});

export const openOn = (
  connection: Connection,
  options: OpenOptions,
  settings: Settings = {},
): Promise<GraphStore> => openNeo4jStore({ ...settingsOf(connection, settings), ...options });

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

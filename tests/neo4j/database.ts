import { once } from 'node:events';
import { connect } from 'node:net';
import neo4j, { type Driver } from 'neo4j-driver';
import { inject } from 'vitest';

/** How a store or a driver reaches a database of the tests. */
export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export const driverOf = ({ uri, user, password }: Connection): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });

/** Deletes all nodes and relationships; constraints and indexes stay, since making them again takes a second. */
export async function empty(connection: Connection): Promise<void> {
  const driver = driverOf(connection);
  const session = driver.session({ database: connection.database });
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  } finally {
    await session.close();
    await driver.close();
  }
}

/** A Neo4j with nothing in it, for the caller alone until it is released. Only in the project `neo4j`. */
export async function leaseNeo4j(): Promise<{ connection: Connection; release: () => Promise<void> }> {
  const socket = connect(inject('neo4jPool'), '127.0.0.1').setEncoding('utf8').unref();
  const [line] = (await once(socket, 'data')) as [string];
  const uri = line.trim();
  if (!uri.startsWith('bolt://')) throw new Error(uri);
  const connection = { uri, user: 'neo4j', password: '', database: 'neo4j' };
  await empty(connection);
  return {
    connection,
    release: async () => {
      if (socket.destroyed) return;
      socket.end();
      await once(socket.ref(), 'close');
    },
  };
}

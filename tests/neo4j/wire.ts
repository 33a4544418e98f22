import type { AddressInfo } from 'node:net';
import { createServer, connect as dial, type Socket } from 'node:net';
import type { Connection } from './database.ts';
import { type Message, messagesIn } from './packStream.ts';

/** What goes between a store and its database. */
export interface Wire {
  /** By way of this wire. */
  readonly connection: Connection;
  /** What the store said and what it was answered, oldest first. */
  readonly said: Message[];
  readonly answered: Message[];
  /** How often the store spoke after it was answered. */
  trips: number;
  /** Keeps back what the database answers from now on. */
  readonly hold: () => void;
  /** Hands over what was kept back, and all that comes. */
  readonly letGo: () => void;
  readonly stop: () => void;
}

const GREETING = 20;
const NEGOTIATES = Buffer.from([0, 0, 1, 0xff]);

export async function wireTo(connection: Connection): Promise<Wire> {
  const { hostname, port } = new URL(connection.uri);
  const databases = new Set<Socket>();
  const sockets = new Set<Socket>();
  const said: Message[] = [];
  const answered: Message[] = [];
  let held = false;
  const server = createServer((client) => {
    const database = dial(Number(port), hostname);
    databases.add(database);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    let isAnswered = true;
    const hear = hearing(said, answered);
    client.on('data', (bytes: Buffer) => {
      if (isAnswered) wire.trips++;
      isAnswered = false;
      hear.client(bytes);
    });
    database.on('data', (bytes: Buffer) => {
      isAnswered = true;
      hear.database(bytes);
    });
    client.pipe(database).pipe(client);
    if (held) database.pause();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const uri = `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const wire: Wire = {
    connection: { ...connection, uri },
    said,
    answered,
    trips: 0,
    hold: () => {
      held = true;
      for (const database of databases) database.pause();
    },
    letGo: () => {
      held = false;
      for (const database of databases) database.resume();
    },
    stop: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
  return wire;
}

/** Takes the messages of one connection down; the greeting before them is no message. */
function hearing(said: Message[], answered: Message[]) {
  const from = (into: Message[], greeting: (first: Buffer) => number | null) => {
    let rest: Buffer = Buffer.alloc(0);
    let greeted = false;
    return (bytes: Buffer): void => {
      rest = Buffer.concat([rest, bytes]);
      if (!greeted) {
        const length = greeting(rest);
        if (length === null || rest.length < length) return;
        rest = rest.subarray(length);
        greeted = true;
      }
      const heard = messagesIn(rest);
      into.push(...heard.messages);
      rest = heard.rest;
    };
  };
  // Where the database names the versions it speaks, one by one, the store answers once more with its choice.
  let chosen: number | null = null;
  const database = from(answered, (first) => {
    if (first.length < NEGOTIATES.length) return null;
    const negotiates = first.subarray(0, NEGOTIATES.length).equals(NEGOTIATES);
    chosen = negotiates ? NEGOTIATES.length + 1 : 0;
    return NEGOTIATES.length + (negotiates ? 1 + NEGOTIATES.length * (first[4] ?? 0) + 1 : 0);
  });
  const client = from(said, () => (chosen === null ? null : GREETING + chosen));
  return { client, database };
}

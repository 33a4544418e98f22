import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import type { TestProject } from 'vitest/node';
import { type RunningNeo4j, startNeo4j } from '../../scripts/runNeo4j.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the pool listens. */
    readonly neo4jPool: number;
  }
}

/** It lives for minutes: to compile its code well would take both cores longer than it saves. */
export const SHORT_LIVED = ['-XX:TieredStopAtLevel=1'];
const SETTINGS = {
  // Tests fill and empty it all the time, after which Neo4j would plan every query anew each ten seconds.
  'dbms.cypher.min_replan_interval': '1h',
  // How often it looks for queries that take longer than they may.
  'db.transaction.monitor.check.interval': '100ms',
};

/** One for each of the three files that run at a time, and one for who needs two: then nobody waits for ever. */
const MOST = 4;

/**
 * The Neo4js of a run: whoever connects is told the address of one, and has it alone until they hang up or die.
 * One is there from the start; another is started only when all are taken, since Community has one database.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const all: Promise<RunningNeo4j>[] = [];
  const idle: string[] = [];
  const waiting: ((uri: string) => void)[] = [];
  const start = async (): Promise<string> => {
    const starting = startNeo4j({ heap: '768m', settings: SETTINGS, java: SHORT_LIVED });
    all.push(starting);
    return (await starting).uri;
  };
  const give = async (socket: Socket): Promise<void> => {
    const gone = new Promise<void>((resolve) => {
      for (const event of ['end', 'close']) socket.once(event, () => resolve());
    });
    socket.on('error', () => {});
    const uri =
      idle.pop() ??
      (all.length < MOST ? await start() : await new Promise<string>((resolve) => waiting.push(resolve)));
    socket.write(`${uri}\n`);
    await gone;
    const next = waiting.shift();
    if (next) next(uri);
    else idle.push(uri);
  };
  idle.push(await start());

  const server = createServer((socket) => {
    socket.resume();
    give(socket).catch((error: unknown) => socket.end(`${String(error)}\n`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  project.provide('neo4jPool', (server.address() as AddressInfo).port);
  return async () => {
    server.close();
    for (const each of await Promise.allSettled(all)) {
      if (each.status === 'fulfilled') await each.value.stop();
    }
  };
}

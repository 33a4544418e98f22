import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningNeo4j, startNeo4j } from '../../scripts/runNeo4j.mjs';
import type { Connection } from './database.ts';
import { SHORT_LIVED } from './pool.ts';

/** A Neo4j that a test may break: killed and started again, it has the same address and the same data. */
export interface OwnNeo4j {
  readonly connection: Connection;
  /** With further lines of its settings. */
  readonly start: (settings?: Readonly<Record<string, string>>) => Promise<void>;
  readonly stop: () => Promise<void>;
  /** From now on nothing can be written behind the first so many bytes of a file, as on a disk that is full. */
  readonly fillDisk: (bytes: number) => void;
  /** As a power cut would. */
  readonly kill: () => Promise<void>;
  /** Stops it and deletes its data. */
  readonly remove: () => Promise<void>;
}

/** Not started yet, at an address nobody answers at. */
export function ownNeo4j(port: number): OwnNeo4j {
  const home = mkdtempSync(join(tmpdir(), 'musubi-own-neo4j-'));
  const connection: Connection = {
    uri: `bolt://127.0.0.1:${port}`,
    user: 'neo4j',
    password: 'a-password-of-tests',
    database: 'neo4j',
  };
  let running: RunningNeo4j | null = null;
  return {
    connection,
    start: async (settings = {}) => {
      running = await startNeo4j({
        home,
        port,
        password: connection.password,
        heap: '768m',
        settings,
        java: SHORT_LIVED,
      });
      if (running.uri !== connection.uri) throw new Error(`${connection.uri} was taken meanwhile`);
    },
    stop: async () => running?.stop(),
    fillDisk: (bytes) => {
      const limited = spawnSync('prlimit', ['--pid', String(running?.pid), `--fsize=${bytes}`], {
        encoding: 'utf8',
      });
      if (limited.status !== 0) throw new Error(`prlimit: ${limited.error?.message ?? limited.stderr}`);
    },
    kill: async () => running?.kill(),
    remove: async () => {
      await running?.kill();
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

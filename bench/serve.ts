import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { projectRoot } from '../server/projectRoot.ts';

/** The product, started by the README's command in a process of its own. */
export interface Running {
  /** From the command to an answer of /readyz. */
  readonly secondsToReady: number;
  readonly address: string;
  /** The data of an answer. */
  ask(query: string, variables: Record<string, unknown>): Promise<unknown>;
}

const LONGEST_START_MS = 120_000;

/**
 * Runs work on the product over a database, on a free port of this machine, and stops it whatever happens.
 * @param database path of a SQLite file, or address of a Neo4j.
 */
export async function withServer<T>(database: string, work: (server: Running) => Promise<T>): Promise<T> {
  const server = await serve(database);
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

async function serve(database: string): Promise<Running & { stop(): Promise<void> }> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const before = performance.now();
  const child = spawn(process.execPath, [join(projectRoot, 'scripts', 'start.mjs')], {
    env: {
      ...process.env,
      PORT: String(port),
      ...(database.startsWith('bolt:') ? { NEO4J_URI: database } : { NEO4J_URI: '', MUSUBI_DB: database }),
      LOG_LEVEL: 'silent',
    },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  let running = true;
  void ended.then(() => {
    running = false;
  });
  while (running && !(await isReady(address))) {
    if (performance.now() - before > LONGEST_START_MS) child.kill();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const secondsToReady = (performance.now() - before) / 1000;
  if (!running) throw new Error('the server ended before it was ready, or took two minutes to be');
  return {
    secondsToReady,
    address,
    ask: (query, variables) => ask(`${address}/graphql`, query, variables),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** The data of an answer of any GraphQL service. */
export async function ask(url: string, query: string, variables: Record<string, unknown>): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data?: unknown; errors?: unknown };
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data;
}

const isReady = (address: string): Promise<boolean> =>
  fetch(`${address}/readyz`).then(
    (answer) => answer.ok,
    () => false,
  );

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

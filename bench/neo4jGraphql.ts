import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../server/projectRoot.ts';

const PACKAGES = ['@neo4j/graphql@7.6.3', '@apollo/server@5.5.1', 'graphql@16.15.0', 'neo4j-driver@6.3.0'];

/** Installs the peer in a scratch folder, runs it over a Neo4j, and stops it whatever happens. */
export async function withNeo4jGraphql<T>(
  folder: string,
  uri: string,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const scratch = join(folder, 'peer');
  mkdirSync(scratch);
  const installed = spawnSync(
    'npm',
    ['install', '--silent', '--no-audit', '--no-fund', '--prefix', scratch, ...PACKAGES],
    { stdio: ['ignore', 2, 2] },
  );
  if (installed.status !== 0) throw new Error('npm could not install @neo4j/graphql');
  copyFileSync(join(projectRoot, 'bench', 'neo4jGraphql.mjs'), join(scratch, 'peer.mjs'));
  const child = spawn(process.execPath, [join(scratch, 'peer.mjs')], {
    env: { ...process.env, NEO4J_URI: uri, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.once('data', (line) => resolve(String(line).trim()));
      child.once('exit', () => reject(new Error('@neo4j/graphql ended before it was ready')));
    });
    return await work(url);
  } finally {
    child.kill();
  }
}

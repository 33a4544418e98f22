import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestProject } from 'vitest/node';
import { loadSeed } from '../../server/loadSeed.ts';
import { readOntology } from '../../server/model/readOntology.ts';
import { projectRoot } from '../../server/projectRoot.ts';
import { readSchema } from '../../server/readSchema.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqliteStore.ts';
import { leftOut } from './browser.ts';

/** What every journey begins with, made once for all of them. */
export interface Prepared {
  /** The explorer as built now. */
  readonly clientFolder: string;
  /** A store of the Kawasaki data, to be copied. */
  readonly store: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly prepared: Prepared;
  }
}

export async function setup(project: TestProject): Promise<(() => void) | undefined> {
  if (leftOut) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'musubi-journeys-'));
  const clientFolder = join(folder, 'client');
  buildInto(clientFolder);
  const path = join(folder, 'kawasaki.sqlite');
  const ontology = readOntology(readSchema());
  const store = await openSqliteStore({
    path,
    ontology,
    now: () => new Date('2018-04-01T00:00:00Z'),
    newId: () => 'the-data',
  });
  await loadSeed(store, ontology);
  await store.close();
  project.provide('prepared', { clientFolder, store: path });
  return () => rmSync(folder, { recursive: true });
}

/** As it is built and packed for readers: in processes of their own, because a test run is no production. */
function buildInto(folder: string): void {
  const vite = join(projectRoot, 'node_modules', 'vite', 'bin', 'vite.js');
  const pack = pathToFileURL(join(projectRoot, 'scripts', 'packFiles.mjs'));
  run([vite, 'build', '--outDir', folder, '--logLevel', 'error']);
  run(['--eval', `import('${pack}').then(({ packFiles }) => packFiles(${JSON.stringify(folder)}))`]);
}

function run(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The explorer could not be built: ${stderr}`);
}

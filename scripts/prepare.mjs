// Brings a checkout to where its code can run, with nothing but Node: installs what is missing and builds
// what is stale. Plain JavaScript, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lock } from './lock.mjs';
import { packFiles } from './packFiles.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Musubi needs Node 20.19 or newer; this is ${process.version}. Install one from your Node provider.`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

/**
 * Content, not times: a fresh clone of the same commit has nothing to rebuild. Records (.jsonl) are read when the
 * server starts: no build holds them.
 */
function digest(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else if (!path.endsWith('.jsonl')) hash.update(path.slice(root.length)).update(readFileSync(path));
  };
  for (const path of paths) add(join(root, path));
  return hash.digest('hex');
}

/** Runs `work` unless it was done for these inputs before. One process at a time: another waits for it. */
async function once(stamp, inputs, work) {
  const wanted = digest(inputs);
  const path = join(root, stamp);
  const done = () => existsSync(path) && readFileSync(path, 'utf8') === wanted;
  if (done()) return;
  const release = await lock(join(root, '.musubi-preparing')).catch(({ message }) => fail(message));
  try {
    if (done()) return;
    await work();
    writeFileSync(path, wanted);
  } finally {
    release();
  }
}

/** What npm notes of an installation names all the lock file does, for this system. */
function isInstalled() {
  const packagesIn = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  try {
    const installed = packagesIn('node_modules/.package-lock.json');
    return Object.entries(packagesIn('package-lock.json')).every(
      ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
    );
  } catch {
    return false;
  }
}

/** Installs the dependencies the lock file names, when they are not the ones installed. */
export function install() {
  return once('node_modules/.musubi-installed', ['package-lock.json'], () => {
    if (isInstalled()) return;
    console.error('Installing what is missing … (1分ほどかかります)');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const done = spawnSync(npm, ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (done.status !== 0) fail('npm could not install the dependencies: see above, then start again.');
  });
}

/** Builds what runs on Node: the server, the commands and the benchmarks; only when a source changed. */
export async function buildNode() {
  await once('dist/node.inputs', ['server', 'seed', 'scripts', 'bench', 'package-lock.json'], async () => {
    console.error('Building the server …');
    const { build } = await import('esbuild');
    const { metafile } = await build({
      metafile: true,
      absWorkingDir: root,
      entryPoints: [
        'server/main.ts',
        'server/tieWorker.ts',
        'server/clusterWorker.ts',
        'scripts/*.ts',
        'bench/importPlain.ts',
        'bench/openPlain.ts',
        'bench/gaps/bestOfAllWorker.ts',
        'bench/suites/*.ts',
      ],
      outbase: '.',
      outdir: 'dist/node',
      bundle: true,
      splitting: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'warning',
    });
    const built = new Set(Object.keys(metafile.outputs).map((file) => join(root, file)));
    for (const entry of readdirSync(join(root, 'dist/node'), { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath ?? entry.path, entry.name);
      if (entry.isFile() && !built.has(file)) rmSync(file);
    }
  });
}

/** Builds the explorer, only when a source changed. */
export async function buildExplorer() {
  const inputs = ['client', 'vite.config.ts', 'scripts/packFiles.mjs', 'package-lock.json'];
  await once('dist/client.inputs', inputs, async () => {
    console.error('Building the explorer …');
    const { build } = await import('vite');
    await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
    packFiles(join(root, 'dist', 'client'));
  });
}

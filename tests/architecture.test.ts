import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../server/projectRoot.ts';

// Imports as text: a missing arrow would hide a circle, so every form the code uses is matched.
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;

function sources(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.split(sep).join('/')))
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('/generated/'));
}

const importsOf = (file: string): string[] =>
  [...readFileSync(join(projectRoot, file), 'utf8').matchAll(IMPORT)].map((m) => m[1] ?? m[2] ?? m[3] ?? '');

const resolved = (file: string, target: string): string =>
  target.startsWith('.')
    ? relative('.', join(dirname(file), target))
        .split(sep)
        .join('/')
    : target;

const files = ['server', 'client', 'seed', 'scripts', 'bench'].flatMap(sources);
const arrows = files.flatMap((from) => importsOf(from).map((to) => ({ from, to: resolved(from, to) })));
const ours = arrows.filter(({ to }) => /^(server|client|seed|tests|scripts|bench)\//.test(to));

/** What each part may import of ours, besides itself. Longest prefix wins. */
const ALLOWED: Record<string, readonly string[]> = {
  'server/projectRoot.ts': [],
  'server/readSchema.ts': ['server/projectRoot.ts'],
  'server/model': [],
  'server/store': ['server/model', 'server/config.ts'],
  'server/store/sqlite': [
    'server/model',
    'server/store/store.ts',
    'server/store/views.ts',
    'server/store/places.ts',
  ],
  'server/store/neo4j': [
    'server/model',
    'server/store/store.ts',
    'server/store/views.ts',
    'server/store/places.ts',
  ],
  'server/names': ['server/model', 'server/store/store.ts'],
  'server/analysis': ['server/model'],
  'server/sentences': ['server/model'],
  'server/ingest': ['server/model', 'server/store/store.ts'],
  'server/tokens.ts': ['server/model'],
  'server/config.ts': ['server/tokens.ts', 'server/model', 'server/projectRoot.ts'],
  'server/errors.ts': ['server/model'],
  'server/repeat.ts': [],
  'server/listenOn.ts': ['server/model'],
  'server/followRevision.ts': ['server/model', 'server/names', 'server/repeat.ts', 'server/store/store.ts'],
  'server/keepTrying.ts': ['server/model'],
  'server/standby.ts': ['server/model', 'server/names', 'server/store/store.ts'],
  'server/context.ts': ['server/model', 'server/store/store.ts', 'server/names', 'server/analysis'],
  'server/resolvers': [
    'server/model',
    'server/store/store.ts',
    'server/names',
    'server/analysis',
    'server/sentences',
    'server/context.ts',
    'server/generated',
  ],
  'server/export': [
    'server/model',
    'server/analysis',
    'server/resolvers',
    'server/sentences',
    'server/context.ts',
  ],
  'server/http': [
    'server/model',
    'server/store/store.ts',
    'server/names',
    'server/analysis',
    'server/ingest',
    'server/resolvers',
    'server/export',
    'server/context.ts',
    'server/errors.ts',
    'server/config.ts',
    'server/tokens.ts',
  ],
  'server/server.ts': ['server/'],
  'server/loadSeed.ts': ['server/model', 'server/ingest', 'server/store/store.ts', 'server/projectRoot.ts'],
  'server/askedThread.ts': ['server/model', 'server/projectRoot.ts'],
  'server/answeringThread.ts': ['server/askedThread.ts', 'server/model'],
  'server/tieThread.ts': [
    'server/analysis',
    'server/askedThread.ts',
    'server/model',
    'server/store/openStore.ts',
  ],
  'server/clusterThread.ts': ['server/analysis', 'server/askedThread.ts'],
  'server/clusterWorker.ts': ['server/analysis', 'server/answeringThread.ts', 'server/clusterThread.ts'],
  'server/tieWorker.ts': ['server/'],
  'server/main.ts': ['server/'],
  client: [],
  'client/generated': [],
  'client/ui': [],
  'client/state': [],
  'client/i18n': ['client/generated', 'client/state'],
  'client/api': ['client/generated', 'client/state'],
  'client/graph': ['client/ui', 'client/state'],
  'client/panels': [
    'client/api',
    'client/generated',
    'client/graph',
    'client/i18n',
    'client/state',
    'client/ui',
  ],
  seed: ['server/model', 'server/ingest', 'server/names', 'server/store/store.ts', 'server/projectRoot.ts'],
  scripts: ['seed', 'server/', 'bench'],
  'scripts/findBrowser.mjs': [],
  'scripts/runNeo4j.mjs': [],
  bench: ['seed', 'server/', 'scripts/findBrowser.mjs', 'scripts/runNeo4j.mjs'],
};
const partOf = (file: string): string =>
  Object.keys(ALLOWED)
    .filter((part) => file === part || file.startsWith(`${part}/`))
    .sort((a, b) => b.length - a.length)[0] ?? '';

describe('the layers', () => {
  it('point one way: schema, model, { store, names, analysis }, resolvers, server, main; the client only to itself', () => {
    const against = ours.filter(({ from, to }) => {
      const part = partOf(from);
      const inside = to === part || to.startsWith(`${part}/`);
      return (
        !inside &&
        !(ALLOWED[part] ?? []).some(
          (allowed) => to === allowed || to.startsWith(allowed.endsWith('/') ? allowed : `${allowed}/`),
        )
      );
    });
    expect(against.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('give every source file a part', () => {
    expect(files.filter((file) => partOf(file) === '')).toEqual([]);
  });

  it('have no circle of files', () => {
    expect(circlesOf(ours)).toEqual([]);
  });

  it('have no circle of parts', () => {
    // The store opens its implementations, which know its contract.
    const layerOf = (file: string) => partOf(file).replace(/\/(sqlite|neo4j)$/, '');
    const between = ours.map(({ from, to }) => ({ from: layerOf(from), to: layerOf(to) }));
    expect(circlesOf(between.filter(({ from, to }) => from !== to && to !== ''))).toEqual([]);
  });

  it('let one folder alone import cytoscape, a database driver, express', () => {
    const only = (library: RegExp, ...folders: string[]) =>
      arrows
        .filter(({ from, to }) => library.test(to) && !folders.some((folder) => from.startsWith(folder)))
        .map(({ from, to }) => `${from} -> ${to}`);
    expect(only(/^cytoscape/, 'client/graph/')).toEqual([]);
    expect(only(/^(@photostructure\/|node:)sqlite/, 'server/store/sqlite/')).toEqual([]);
    expect(only(/^neo4j-driver/, 'server/store/neo4j/', 'bench/')).toEqual([]);
    expect(only(/^(express|helmet|compression)$/, 'server/http/')).toEqual([]);
  });

  it('keep environment, exit and signals to the one file that may have them', () => {
    const touching = files.filter(
      (file) =>
        file.startsWith('server/') &&
        /process\.(env|exit|on)\b/.test(readFileSync(join(projectRoot, file), 'utf8')),
    );
    expect(touching).toEqual(['server/main.ts']);
  });
});

interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** The circles a walk along the arrows meets, each written out. */
function circlesOf(all: readonly Arrow[]): readonly string[] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of all) next.set(from, (next.get(from) ?? new Set()).add(to));
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (at: string, path: readonly string[]): void => {
    if (path.includes(at)) circles.push([...path.slice(path.indexOf(at)), at].join(' -> '));
    if (done.has(at) || path.includes(at)) return;
    for (const to of next.get(at) ?? []) walk(to, [...path, at]);
    done.add(at);
  };
  for (const at of next.keys()) walk(at, []);
  return circles;
}

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChild } from './child.ts';
import type { ReportFigure } from './figure.ts';

/** The generated ecosystem the figures are measured on, in both databases. */
export interface World {
  /** Where all of it lies. */
  readonly folder: string;
  /** What both were imported from. */
  readonly file: string;
  readonly musubi: string;
  readonly plain: string;
  readonly actors: number;
}

export const ACTORS = 100_000;
export const RELATIONS = 500_000;

/** Made once a run, in a folder that goes with the process; `report` gets the figures of importing it. */
export async function makeWorld(report: ReportFigure): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'world.jsonl.gz');
  const musubi = join(folder, 'musubi.db');
  const plain = join(folder, 'plain.db');
  await runChild(
    'scripts/generate',
    ['--actors', String(ACTORS), '--relations', String(RELATIONS), '--seed', '1', '--out', file],
    {},
    folder,
  );
  const peer = await runChild('bench/importPlain', [file, plain], {}, folder);
  const ours = await runChild('scripts/import', [file], { MUSUBI_DB: musubi, NEO4J_URI: '' }, folder);
  if (!existsSync(musubi)) throw new Error('the import left no database');
  const by = 'plain SQLite';
  report({
    name: 'import of 100k actors and 500k relations',
    value: ours.seconds,
    unit: 's',
    limit: 40,
    peer: { name: by, value: peer.seconds },
  });
  report({
    name: 'memory of that import',
    value: ours.megabytes,
    unit: 'MB',
    limit: 600,
    peer: { name: by, value: peer.megabytes },
  });
  return { folder, file, musubi, plain, actors: ACTORS };
}

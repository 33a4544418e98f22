import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { weightOf } from '../../server/analysis/clusters/weightedGraph.ts';
import type { TieList } from '../../server/analysis/ties/rows.ts';
import { projectRoot } from '../../server/projectRoot.ts';

export interface PeerRun {
  readonly version: string;
  /** By the clock. */
  readonly seconds: number;
  /** Of the processor: what else the machine does counts little. */
  readonly processor: number;
  readonly modularity: number;
}

const NOT_INSTALLED = 3;

/** A run of igraph's Leiden, with as many passes as ours of a large graph; null where Python or igraph is not installed. `PYTHON` names another Python. */
export function igraphLeiden(
  { actors, a, b }: TieList,
  strengths: Float64Array,
  seed: number,
  passes = 2,
): PeerRun | null {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-igraph-'));
  try {
    const numbers = new Int32Array(3 * a.length);
    for (let tie = 0; tie < a.length; tie++)
      numbers.set([a[tie] ?? 0, b[tie] ?? 0, weightOf(strengths[tie] ?? 0)], 3 * tie);
    const file = join(folder, 'ties.bin');
    writeFileSync(file, numbers);
    const { status, stdout, stderr, error } = spawnSync(
      process.env.PYTHON ?? 'python3',
      [
        join(projectRoot, 'bench', 'clusters', 'leiden.py'),
        file,
        String(actors),
        String(seed),
        String(passes),
      ],
      { encoding: 'utf8' },
    );
    if (error || status === NOT_INSTALLED) return null;
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

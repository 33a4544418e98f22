import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { CommonPartners, resourceAllocation } from '../../server/analysis/gaps/commonPartners.ts';
import type { Projection } from '../../server/analysis/projection.ts';
import { sharedIntegers } from '../../server/analysis/ties/derivedTies.ts';
import { projectRoot } from '../../server/projectRoot.ts';
import type { BestOfAll } from './bestOfAllWorker.ts';

const RUNS = 5;

/** Milliseconds of each run, and a sum of what was found, which tells whether two did the same. */
export interface Runs {
  readonly milliseconds: readonly number[];
  readonly found: number;
}

/** The twenty best of every actor by resource allocation, in so many threads that stand ready. */
export async function bestOfAll({ ids, ...projection }: Projection, threads: number): Promise<Runs> {
  const next = sharedIntegers(1);
  const workerData: BestOfAll = { projection, actors: ids.length, next };
  const path = join(projectRoot, 'dist', 'node', 'bench', 'gaps', 'bestOfAllWorker.js');
  const workers = Array.from({ length: threads }, () => new Worker(path, { workerData }));
  const answer = (worker: Worker) =>
    new Promise<number>((resolve, reject) => worker.once('message', resolve).once('error', reject));
  const milliseconds: number[] = [];
  let found = 0;
  // The first run is not counted: the threads are started in it.
  for (let run = 0; run <= RUNS; run++) {
    next[0] = 0;
    const before = performance.now();
    const answers = workers.map(answer);
    for (const worker of workers) worker.postMessage(null);
    found = (await Promise.all(answers)).reduce((sum, each) => sum + each, 0);
    if (run > 0) milliseconds.push(performance.now() - before);
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return { milliseconds, found };
}

/** The same by a program in C, on one thread, compiled here; null where there is no compiler. */
export function bestOfAllInC(projection: Projection): Runs | null {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-gaps-'));
  try {
    const program = join(folder, 'commonPartners');
    const source = join(projectRoot, 'bench', 'gaps', 'commonPartners.c');
    try {
      execFileSync('cc', ['-O3', '-march=native', '-o', program, source], { stdio: 'ignore' });
    } catch {
      return null;
    }
    const { offsets, neighbours, ids } = projection;
    const { worths } = new CommonPartners(projection, resourceAllocation);
    const rows = join(folder, 'rows');
    const parts = [Uint32Array.of(ids.length, neighbours.length), offsets, neighbours, worths];
    writeFileSync(rows, Buffer.concat(parts.map((part) => new Uint8Array(part.slice().buffer))));
    const runs = Array.from({ length: RUNS }, () =>
      execFileSync(program, [rows], { encoding: 'utf8' }).trim().split(' ').map(Number),
    );
    return { milliseconds: runs.map(([ms]) => ms ?? Number.NaN), found: runs[0]?.[1] ?? Number.NaN };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

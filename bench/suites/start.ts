import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReportFigure } from '../figure.ts';
import { withServer } from '../serve.ts';

/** The second start on the Kawasaki data, from the command to an answer of /readyz, beside Node starting at all. */
export async function bench(report: ReportFigure): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-start-'));
  try {
    await start(folder);
    const ours = [];
    const peer = [];
    for (let i = 0; i < 5; i++) {
      ours.push(await start(folder));
      peer.push(await emptyProgram());
    }
    const median = (all: number[]) => all.sort((a, b) => a - b)[2] ?? Number.NaN;
    report({
      name: 'second start to ready, median',
      value: median(ours),
      unit: 's',
      limit: 2,
      peer: { name: 'an empty Node program', value: median(peer) },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const start = (folder: string): Promise<number> =>
  withServer(join(folder, 'musubi.db'), async ({ secondsToReady }) => secondsToReady);

function emptyProgram(): Promise<number> {
  const before = performance.now();
  return new Promise((resolve) => {
    spawn(process.execPath, ['-e', '0']).on('exit', () => resolve((performance.now() - before) / 1000));
  });
}

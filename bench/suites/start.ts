import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { percentile, type ReportFigure } from '../figure.ts';
import { withServer } from '../serve.ts';

/**
 * Starts on the Kawasaki data, from the command to an answer of /readyz: the second beside Node starting at all,
 * and how much longer the first takes, which loads the data.
 */
export async function bench(report: ReportFigure): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-start-'));
  try {
    const first = await start(folder);
    const ours = [];
    const peer = [];
    for (let i = 0; i < 5; i++) {
      ours.push(await start(folder));
      peer.push(await emptyProgram());
    }
    const second = percentile(ours, 0.5);
    report({
      name: 'second start to ready, median',
      value: second,
      unit: 's',
      limit: 2,
      peer: { name: 'an empty Node program', value: percentile(peer, 0.5) },
    });
    report({
      name: 'loading the Kawasaki data, at the first start',
      value: first - second,
      unit: 's',
      limit: 3,
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

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChild } from '../child.ts';
import { percentile, type ReportFigure } from '../figure.ts';
import { withServer } from '../serve.ts';

/**
 * Starts on the Kawasaki data, from the command to an answer of /readyz: the second beside a program that reads all entities from the same file by SQL,
 * and how much longer the first takes, which loads the data.
 */
export async function bench(report: ReportFigure): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-start-'));
  try {
    const database = join(folder, 'musubi.db');
    const first = await start(database);
    const ours = [];
    const peer = [];
    for (let i = 0; i < 5; i++) {
      ours.push(await start(database));
      peer.push((await runChild('bench/openPlain', [database], {}, folder)).seconds);
    }
    const second = percentile(ours, 0.5);
    report({
      name: 'second start to ready, median',
      value: second,
      unit: 's',
      limit: 2,
      peer: { name: 'plain SQLite: a program that reads all entities', value: percentile(peer, 0.5) },
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

const start = (database: string): Promise<number> =>
  withServer(database, async ({ secondsToReady }) => secondsToReady);

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../server/projectRoot.ts';
import type { ReportFigure } from '../figure.ts';

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

async function start(folder: string): Promise<number> {
  const port = 20_000 + (process.pid % 20_000);
  const before = performance.now();
  const child = spawn(process.execPath, [join(projectRoot, 'scripts', 'start.mjs')], {
    env: {
      ...process.env,
      NEO4J_URI: '',
      PORT: String(port),
      MUSUBI_DB: join(folder, 'musubi.db'),
      LOG_LEVEL: 'silent',
    },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  let running = true;
  void ended.then(() => {
    running = false;
  });
  while (running && !(await isReady(port))) await new Promise((resolve) => setTimeout(resolve, 10));
  const seconds = (performance.now() - before) / 1000;
  if (!running) throw new Error('the server ended before it was ready');
  child.kill('SIGTERM');
  await ended;
  return seconds;
}

const isReady = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    (answer) => answer.ok,
    () => false,
  );

function emptyProgram(): Promise<number> {
  const before = performance.now();
  return new Promise((resolve) => {
    spawn(process.execPath, ['-e', '0']).on('exit', () => resolve((performance.now() - before) / 1000));
  });
}

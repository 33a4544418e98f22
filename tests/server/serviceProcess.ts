import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';
import { projectRoot } from '../../server/projectRoot.ts';

export interface Run {
  readonly process: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
  readonly ended: Promise<{ code: number | null; signal: string | null }>;
}

const MAIN = [process.execPath, '--import', 'tsx', join(projectRoot, 'server', 'main.ts')];

/** The real main.ts in a process of its own, or another command. */
export function run(env: Record<string, string>, [program = '', ...args] = MAIN): Run {
  const child = spawn(program, args, {
    cwd: projectRoot,
    env: { PATH: process.env.PATH, MUSUBI_SEED: 'none', PORT: '0', ...env },
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  return {
    process: child,
    output: () => output,
    errors: () => errors,
    ended: new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal }))),
  };
}

export const addressOf = async (started: Run): Promise<string> => {
  await expect.poll(started.output, { timeout: 25_000 }).toMatch(/Musubi: http:\/\/\S+/);
  return /Musubi: (\S+)/.exec(started.output())?.[1] ?? '';
};

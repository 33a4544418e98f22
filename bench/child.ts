import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../server/projectRoot.ts';

export interface ChildRun {
  readonly seconds: number;
  /** Most memory the process held, in megabytes. */
  readonly megabytes: number;
}

/** Runs one of our built programs (`scripts/import`) to its end in a process of its own. */
export function runChild(
  program: string,
  args: readonly string[],
  env: Record<string, string>,
  folder: string,
): Promise<ChildRun> {
  const usage = join(folder, 'usage');
  const before = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        '--import',
        join(projectRoot, 'bench', 'reportUsage.mjs'),
        join(projectRoot, 'dist', 'node', `${program}.js`),
        ...args,
      ],
      { env: { ...process.env, ...env, USAGE_FILE: usage }, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code !== 0) reject(new Error(`${program} ended with ${code}`));
      else
        resolve({
          seconds: (performance.now() - before) / 1000,
          megabytes: Number(readFileSync(usage, 'utf8')) / 1024,
        });
    });
  });
}

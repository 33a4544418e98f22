import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Waits until nobody else holds this lock, and gives what lets it go. A folder can be made by one process only; one
 * that was left behind by a process that is gone is taken over. Fails where the folder cannot be made.
 */
export async function lock(folder) {
  const owner = join(folder, 'pid');
  for (let waited = 0; ; waited++) {
    try {
      mkdirSync(folder);
      writeFileSync(owner, String(process.pid));
      return () => rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw new Error(`Musubi cannot write to its own folder: ${error.message}`);
      if (waited === 1) console.error('Waiting for another Musubi that is installing or building …');
      if (waited > 0 && !isRunning(owner)) rmSync(folder, { recursive: true, force: true });
      else await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

function isRunning(owner) {
  try {
    process.kill(Number(readFileSync(owner, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

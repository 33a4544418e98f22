import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openSqliteStore } from '../../server/store/sqlite/sqliteStore.ts';
import { storeContract } from './storeContract.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

storeContract('sqlite', async (options) => {
  const folder = await mkdtemp(join(tmpdir(), 'musubi-'));
  folders.push(folder);
  return openSqliteStore({ ...options, path: join(folder, 'graph.db') });
});

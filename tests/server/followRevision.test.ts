import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { followRevision } from '../../server/followRevision.ts';
import { PUBLIC } from '../../server/model/visibility.ts';
import { followStore } from '../../server/names/followStore.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqliteStore.ts';
import { entity, place } from '../fixtures/records.ts';
import { smallWorld } from '../fixtures/smallWorld.ts';
import { ontology } from './service.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-follow-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('finds what another process has written to the same file', async () => {
  const open = (who: string) => {
    let ids = 0;
    return openSqliteStore({
      path: join(folder, 'shared.sqlite'),
      ontology,
      now: () => new Date(0),
      newId: () => `${who}-${++ids}`,
    });
  };
  const ours = await open('ours');
  await ours.apply({ author: 'a', reason: 'r', records: () => smallWorld });
  const names = await followStore(ours);
  const stop = await followRevision(ours, names, pino({ level: 'silent' }), 5);
  expect(names.count(PUBLIC, { text: '新しい工場' })).toBe(0);

  const theirs = await open('theirs');
  const newcomer = entity({ id: 'new', kind: 'Company', name: '新しい工場', evidence: [place('plan', 1)] });
  await theirs.apply({ author: 'a', reason: 'import', records: () => [newcomer] });
  await expect.poll(() => names.count(PUBLIC, { text: '新しい工場' })).toBe(1);

  await stop();
  await theirs.close();
  await ours.close();
});

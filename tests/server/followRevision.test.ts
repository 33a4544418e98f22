import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { followRevision } from '../../server/followRevision.ts';
import type { GraphRecord, Id } from '../../server/model/records.ts';
import { EVERYTHING, PUBLIC } from '../../server/model/visibility.ts';
import { followStore } from '../../server/names/followStore.ts';
import { entity, place } from '../fixtures/records.ts';
import { smallWorld } from '../fixtures/smallWorld.ts';
import { type EmptyDatabase, emptyDatabase } from './emptyDatabase.ts';
import { ontology } from './service.ts';

let database: EmptyDatabase;
beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(() => database.drop());

it('finds what another process has written to the same database, since before the names were read', async () => {
  const open = (who: string) => {
    let ids = 0;
    return database.open({ ontology, now: () => new Date(0), newId: () => `${who}-${++ids}` });
  };
  const ours = await open('ours');
  await ours.apply({ author: 'a', reason: 'r', records: () => smallWorld });
  const theirs = await open('theirs');
  const write = (id: string, name: string) =>
    theirs.apply({
      author: 'a',
      reason: 'import',
      records: () => [entity({ id, kind: 'Company', name, evidence: [place('plan', 1)] })],
    });

  const revision = await ours.revision(EVERYTHING);
  const names = await followStore(ours);
  await write('meanwhile', '途中の工場');
  const stop = followRevision(ours, names, revision, pino({ level: 'silent' }), 5);
  await expect.poll(() => names.count(PUBLIC, { text: '途中の工場' })).toBe(1);

  expect(names.count(PUBLIC, { text: '新しい工場' })).toBe(0);
  await write('new', '新しい工場');
  await expect.poll(() => names.count(PUBLIC, { text: '新しい工場' })).toBe(1);

  // Who may see a name depends on its sources too.
  const [plan] = smallWorld.filter(({ id }) => id === 'plan');
  await theirs.apply({
    author: 'a',
    reason: 'hide',
    records: () => [{ ...plan, visibility: 'internal' } as GraphRecord],
  });
  await expect.poll(() => names.count(PUBLIC, { text: '新しい工場' })).toBe(0);
  expect(names.count(EVERYTHING, { text: '新しい工場' })).toBe(1);
  await theirs.apply({ author: 'a', reason: 'gone', records: () => [], remove: ['new' as Id] });
  await expect.poll(() => names.count(EVERYTHING, { text: '新しい工場' })).toBe(0);

  await stop();
  await theirs.close();
  await ours.close();
});

import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { followTies } from '../../server/analysis/projections.ts';
import { deriveHere } from '../../server/analysis/ties/derivesTies.ts';
import { PUBLIC } from '../../server/model/visibility.ts';
import { deriveInThread } from '../../server/tieThread.ts';
import { place, relation } from '../fixtures/records.ts';
import { smallWorld } from '../fixtures/smallWorld.ts';
import { emptyDatabase, emptyDatabaseOf } from './emptyDatabase.ts';
import { ontology } from './service.ts';

describe('the thread that derives ties', () => {
  it('gives what is derived here, in shared memory, and follows what is written', async () => {
    const database = await emptyDatabase();
    let ids = 0;
    const store = await database.open({
      ontology,
      now: () => new Date(0),
      newId: () => `change-${++ids}`,
    });
    await store.apply({ author: 'a', reason: 'r', records: () => smallWorld });
    const [there, here] = [deriveInThread(database.config), deriveHere(store, ontology)];
    const same = async () => {
      expect(await there.follow()).toEqual(await here.follow());
      for (const clearance of [0, 1, 2] as const) {
        for (const filter of [{}, { basis: 'COLLABORATED' } as const]) {
          const derived = await there.derive(clearance, filter);
          expect(derived).toEqual(await here.derive(clearance, filter));
          expect(derived.neighbours.buffer).toBeInstanceOf(SharedArrayBuffer);
        }
      }
    };
    await same();
    const evidence = [place('plan', 1)];
    const written = relation({
      id: 'new',
      type: 'PARTNERED_WITH',
      from: 'midori-univ',
      to: 'yamazaki',
      evidence,
    });
    await store.apply({ author: 'a', reason: 'r', records: () => [written] });
    await same();

    const projections = followTies(there, () => 0);
    await projections.follow();
    const { graph } = await projections.of(PUBLIC, {});
    expect([graph.revision, graph.numberOf('yamazaki' as never)]).toEqual([
      2,
      graph.projection.ids.length - 1,
    ]);
    await there.close();
    await expect(there.follow()).rejects.toThrow('the thread that derives ties is closed');
    await store.close();
    await database.drop();
  });

  it('fails as the store does, and answers once the store can be opened', async () => {
    const { config, drop } = await emptyDatabaseOf('sqlite');
    const folder = join(dirname(config.database), 'later');
    writeFileSync(folder, 'no folder');
    const there = deriveInThread({ ...config, database: join(folder, 'ties.sqlite') });
    for (const _ of [1, 2]) await expect(there.follow()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    rmSync(folder);
    expect(await there.follow()).toEqual([0, 0, 0]);
    await there.close();
    await drop();
  });
});

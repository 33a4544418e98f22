import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MusubiError } from '../../../server/model/errors.ts';
import type { Id } from '../../../server/model/records.ts';
import { EVERYTHING, PUBLIC } from '../../../server/model/visibility.ts';
import { connect } from '../../../server/store/sqlite/driver.ts';
import { openSqliteStore } from '../../../server/store/sqlite/sqliteStore.ts';
import { draftOf, exported, options } from '../../contracts/storeContract.ts';
import { entity } from '../../fixtures/records.ts';
import { smallWorld } from '../../fixtures/smallWorld.ts';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-'));
  path = join(folder, 'graph.db');
});
afterEach(() => rm(folder, { recursive: true }));

const open = (changed: Partial<Parameters<typeof openSqliteStore>[0]> = {}) =>
  openSqliteStore({ ...options(), path, ...changed });

describe('a SQLite file', () => {
  it('keeps everything over a restart', async () => {
    const first = await open();
    await first.apply(draftOf(smallWorld));
    const before = await exported(first);
    await first.close();
    const second = await open();
    expect(await exported(second)).toBe(before);
    expect(await second.revision(EVERYTHING)).toBe(1);
    await second.close();
  });

  it('is written ahead in a log, so that who reads and who writes do not wait for each other', async () => {
    await (await open()).close();
    const other = await connect(path, 0);
    expect(other.get('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
    other.close();
  });

  it('of the first form is brought to the present one, which is that of a new file', async () => {
    await writeFile(path, gunzipSync(await readFile(new URL('forms/1.db.gz', import.meta.url))));
    const brought = await open();
    const made = await open({ path: join(folder, 'made.db') });
    await made.apply(draftOf(smallWorld));
    expect(await exported(brought)).toBe(await exported(made));
    expect(await brought.revision(EVERYTHING)).toBe(1);
    await brought.close();
    await made.close();
    const form = async (file: string) => {
      const connection = await connect(file, 0);
      const tables = connection.all('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name');
      connection.close();
      return tables;
    };
    expect(await form(path)).toEqual(await form(join(folder, 'made.db')));
  });

  it('keeps other programs from taking away a record that others rest on', async () => {
    const store = await open();
    await store.apply(draftOf(smallWorld));
    await store.close();
    const other = await connect(path, 0);
    other.script('PRAGMA foreign_keys = ON');
    const without = (id: string) => () => other.run('DELETE FROM records WHERE id = :id', { id });
    for (const id of ['plan', 'takazawa']) expect(without(id), id).toThrow('FOREIGN KEY constraint failed');
    expect(other.all('PRAGMA foreign_key_check')).toEqual([]);
    other.close();
  });

  it('is refused when it is no database', async () => {
    await writeFile(path, 'これはデータベースではない。'.repeat(100));
    await expect(open()).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: `${path} is no database of Musubi's: move it away, or name another file in MUSUBI_DB.`,
    });
  });

  it('is refused when it belongs to another program', async () => {
    const other = await connect(path, 0);
    other.script('CREATE TABLE theirs (a)');
    other.close();
    await expect(open()).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: `${path} is a database of another program: name another file in MUSUBI_DB.`,
    });
  });

  it('is refused when a newer version has written it', async () => {
    await (await open()).close();
    const newer = await connect(path, 0);
    newer.script('PRAGMA user_version = 99');
    newer.close();
    await expect(open()).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('was written by a newer version of Musubi (its form is 99'),
    });
  });

  it('is told as damaged where a part of it is missing', async () => {
    const store = await open();
    await store.apply(draftOf(smallWorld));
    await store.close();
    const whole = await readFile(path);
    for (const bytes of [50, 99, 100, 5_000, whole.length - 1]) {
      const cut = join(folder, `cut-${bytes}.db`);
      await writeFile(cut, whole.subarray(0, bytes));
      await expect(open({ path: cut }), `${bytes}`).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: `${cut} is damaged: put back a copy, or move it away and import the last export.`,
        details: { retriable: false },
      });
    }
  });

  it('is refused without leaving anything new beside it', async () => {
    await (await open()).close();
    const whole = await readFile(path);
    const other = await mkdtemp(join(tmpdir(), 'musubi-refused-'));
    const newerForm = Buffer.from(whole);
    newerForm.writeUInt32BE(99, 60);
    await writeFile(join(other, 'newer.db'), newerForm);
    await writeFile(join(other, 'cut.db'), whole.subarray(0, 9_000));
    const before = await readdir(other);
    for (const name of before)
      await expect(open({ path: join(other, name) })).rejects.toBeInstanceOf(MusubiError);
    expect(await readdir(other)).toEqual(before);
    expect(await readFile(join(other, 'newer.db'))).toEqual(newerForm);
    await rm(other, { recursive: true });
  });

  it('is refused where it cannot be opened', async () => {
    await expect(open({ path: join(folder, 'nowhere', 'graph.db') })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('cannot be opened'),
    });
    await expect(open({ path: folder })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('says so when it is asked after it was closed', async () => {
    const store = await open();
    await store.close();
    await expect(store.ping()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(store.apply(draftOf(smallWorld))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('is worked out again when the ontology has changed', async () => {
    const { ontology } = options();
    const first = await open();
    await first.apply(draftOf(smallWorld));
    await first.close();
    const type = ontology.relationTypes.get('TENANT_OF' as never);
    if (!type?.direct) throw new Error('TENANT_OF makes no tie');
    const stronger = { ...type, symmetric: true, direct: { ...type.direct, weight: 0.8 } };
    const relationTypes = new Map([...ontology.relationTypes, [type.name, stronger]]);
    const second = await open({ ontology: { ...ontology, relationTypes, fingerprint: 'another' } });
    const question = {
      ids: ['mori-lab' as Id],
      depth: 1,
      types: [type.name],
      order: 'STRONGEST',
      page: { first: 1 },
    } as const;
    expect((await second.neighbours(PUBLIC, question)).neighbours).toMatchObject([{ weight: 0.8 }]);
    const back = await second.countRelationsOf(PUBLIC, question.ids, {
      types: [type.name],
      direction: 'OUT',
    });
    expect(back).toEqual(new Map([['mori-lab', 2]]));
    const counts = await second.counts(PUBLIC);
    await second.close();
    const third = await open();
    expect((await third.neighbours(PUBLIC, question)).neighbours).toMatchObject([{ weight: 0.5 }]);
    expect(await third.counts(PUBLIC)).toEqual(counts);
    await third.close();
  });

  it('shows the old state, and lets others run, while a change set is written', async () => {
    const store = await open();
    await store.apply(draftOf(smallWorld));
    const before = await exported(store, 0);
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const seen: string[] = [];
    await store.apply({
      ...draftOf([]),
      async *records() {
        for (let i = 0; i < 8000; i++) yield entity({ id: `new-${i}`, kind: 'Company', name: `新${i}` });
        seen.push(await exported(store, 0));
      },
    });
    clearInterval(timer);
    expect(seen).toEqual([before]);
    expect(turns).toBeGreaterThan(1);
    expect((await store.counts(PUBLIC)).kinds.get('Company' as never)).toBe(8003);
    await store.close();
  });

  it('serves two processes: the second writer waits for the first', async () => {
    const one = await open();
    const two = await open({ newId: () => 'of-two' });
    let waiting: Promise<unknown> = Promise.resolve();
    await one.apply({
      ...draftOf([]),
      async *records() {
        yield* smallWorld;
        waiting = two.apply(draftOf([entity({ id: 'new', kind: 'Company', name: '新' })]));
        expect(await two.revision(EVERYTHING)).toBe(0);
      },
    });
    await waiting;
    expect(await one.revision(EVERYTHING)).toBe(2);
    await one.close();
    await two.close();
  });

  it.skipIf(process.platform === 'win32')('is left as it was when the disk is full', async () => {
    const script = join(import.meta.dirname, 'fillDisk.mts');
    const run = `ulimit -f 4000 && exec "$0" --import tsx "$1" "$2"`;
    const { stdout } = await promisify(execFile)('sh', ['-c', run, process.execPath, script, path]);
    expect(JSON.parse(stdout)).toEqual({
      code: 'STORE_UNAVAILABLE',
      message: `The disk that holds ${path} is full or cannot be written; nothing was changed. Make room and try again.`,
      revision: 1,
      entities: [10],
    });
  });
});

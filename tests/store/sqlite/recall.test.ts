import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Connection, connect } from '../../../server/store/sqlite/driver.ts';
import { recalled } from '../../../server/store/sqlite/recall.ts';

let folder: string;
let writing: Connection;
let reading: Connection;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-recall-'));
  writing = await connect(join(folder, 'a.db'), 0);
  writing.script('PRAGMA journal_mode = WAL; CREATE TABLE t (n INTEGER)');
  reading = await connect(join(folder, 'a.db'), 0);
});
afterEach(() => {
  reading.close();
  writing.close();
  rmSync(folder, { recursive: true });
});

const counted = () => {
  let times = 0;
  const ask = (question: string) =>
    recalled(reading, question, () => {
      times++;
      return reading.get<{ n: number }>('SELECT COUNT(*) AS n FROM t')?.n;
    });
  return { ask, times: () => times };
};

it('an answer is worked out once, and again when somebody has committed', () => {
  const { ask, times } = counted();
  expect([ask('a'), ask('a'), ask('b'), times()]).toEqual([0, 0, 0, 2]);
  writing.run('BEGIN');
  writing.run('INSERT INTO t VALUES (1)');
  expect([ask('a'), times()]).toEqual([0, 2]);
  writing.run('COMMIT');
  expect([ask('a'), ask('b'), ask('a'), times()]).toEqual([1, 1, 1, 4]);
});

it('two hundred are kept, the least recently asked for goes first', () => {
  const { ask, times } = counted();
  for (let i = 0; i < 200; i++) ask(`${i}`);
  ask('0');
  ask('one more');
  expect(times()).toBe(201);
  ask('0');
  expect(times()).toBe(201);
  ask('1');
  expect(times()).toBe(202);
});

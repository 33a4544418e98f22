import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '../../server/projectRoot.ts';

let folder: string;
/** A machine that has Node, and nothing else. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-machine-'));
  symlinkSync(process.execPath, join(folder, 'node'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function test(env: Record<string, string>) {
  const script = join(projectRoot, 'scripts', 'test.mjs');
  const { status, stdout } = spawnSync(process.execPath, [script, 'tests/scripts/lock.test.ts'], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { PATH: folder, HOME: folder, ...env },
  });
  const lines = stdout.split('\n').filter((line) => /^LEFT OUT: the tests on Neo4j|passed, /.test(line));
  return { status, lines };
}

const LEFT_OUT = 'LEFT OUT: the tests on Neo4j: Java 17 or newer is needed, and none was found';

it('npm test on a machine without Java says at the end what it left out', () => {
  expect(test({})).toEqual({ status: 0, lines: [LEFT_OUT, '3 passed, 0 failed'] });
}, 120_000);

it('and fails where everything is required', () => {
  expect(test({ MUSUBI_REQUIRE: 'all' })).toEqual({
    status: 1,
    lines: [LEFT_OUT, expect.stringMatching(/^3 passed, [12] failed$/)],
  });
}, 120_000);

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lock } from '../../scripts/lock.mjs';

describe('the lock of what installs and builds', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'musubi-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is a folder while it is held', async () => {
    const held = join(folder, 'held');
    const release = await lock(held);
    expect(existsSync(held)).toBe(true);
    release();
    expect(existsSync(held)).toBe(false);
  });

  it('is taken over from a process that is gone', async () => {
    const left = join(folder, 'left');
    mkdirSync(left);
    (await lock(left))();
    expect(existsSync(left)).toBe(false);
  });

  it('fails where the folder cannot be made, rather than wait for ever', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await expect(lock(join(file, 'held'))).rejects.toThrow('Musubi cannot write to its own folder: ');
  });
});

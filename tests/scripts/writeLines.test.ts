import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeLines } from '../../scripts/writeLines.ts';

function* broken(): Iterable<string> {
  yield 'half\n';
  throw new Error('no more');
}

describe('writing lines', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'musubi-lines-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('packs them where the name says so', async () => {
    const [plain, packed] = [join(folder, 'a.jsonl'), join(folder, 'a.jsonl.gz')];
    await writeLines(plain, ['a\n', 'b\n']);
    await writeLines(packed, ['a\n', 'b\n']);
    expect(readFileSync(plain, 'utf8')).toBe('a\nb\n');
    expect(gunzipSync(readFileSync(packed)).toString()).toBe('a\nb\n');
  });

  it('leaves no half file, and what stood there as it was', async () => {
    const path = join(folder, 'a.jsonl');
    await expect(writeLines(path, broken())).rejects.toThrow('no more');
    expect(readdirSync(folder)).toEqual([]);
    writeFileSync(path, 'whole\n');
    await expect(writeLines(path, broken())).rejects.toThrow('no more');
    expect([readdirSync(folder), readFileSync(path, 'utf8')]).toEqual([['a.jsonl'], 'whole\n']);
  });
});

import {
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
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

  it('never writes over what is read for it, by whatever name', async () => {
    const source = join(folder, 'source.csv');
    writeFileSync(source, 'whole\n');
    linkSync(source, join(folder, 'hard.csv'));
    symlinkSync(source, join(folder, 'soft.csv'));
    linkSync(source, join(folder, 'beside.csv.part'));
    const before = readdirSync(folder);
    for (const name of [
      'source.csv',
      'hard.csv',
      'soft.csv',
      'beside.csv',
      `../${basename(folder)}/source.csv`,
    ]) {
      const out = `${folder}/${name}`;
      await expect(writeLines(out, ['a\n'], [join(folder, 'other.csv'), source]), name).rejects.toMatchObject(
        {
          code: 'INVALID_INPUT',
          message: `${out} can't be written: that would destroy ${source}, which is read for it. Name another file.`,
        },
      );
    }
    expect([readdirSync(folder), readFileSync(source, 'utf8')]).toEqual([before, 'whole\n']);
    await writeLines(join(folder, 'free.csv'), ['a\n'], [source]);
    expect(readFileSync(source, 'utf8')).toBe('whole\n');
  });
});

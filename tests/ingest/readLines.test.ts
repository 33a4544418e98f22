import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileLines, type Line, type LineSource } from '../../server/ingest/readLines.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-lines-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const linesOf = async (source: LineSource): Promise<Line[]> => {
  const lines: Line[] = [];
  for await (const chunk of source.lines()) lines.push(...chunk);
  return lines;
};
const failure = async (path: string): Promise<string> => {
  try {
    await linesOf(fileLines(path, 'the file'));
    return 'read';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('the lines of a file', () => {
  it('end at \\n only, are counted from 1, and blank ones are left out', async () => {
    const path = file('a.jsonl', '\ufeffa\u2028b\n\n c\r\n\r\nd');
    expect(await linesOf(fileLines(path))).toEqual([
      { number: 1, text: 'a\u2028b' },
      { number: 3, text: ' c\r' },
      { number: 5, text: 'd' },
    ]);
  });

  it('are the same when the file is compressed', async () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `{"行":${i}}`).join('\n');
    expect(await linesOf(fileLines(file('b.jsonl.gz', gzipSync(text))))).toEqual(
      await linesOf(fileLines(file('b.jsonl', text))),
    );
  });

  it('are none in an empty file', async () => {
    expect(await linesOf(fileLines(file('empty.jsonl', '')))).toEqual([]);
  });

  const text = 'x'.repeat(100_000);
  const zipped = gzipSync(Buffer.from(Array.from({ length: 100_000 }, (_, i) => 32 + ((i * i) % 89))));
  it.each([
    ['that is not there', () => join(folder, 'nowhere.jsonl'), 'there is no such file or folder'],
    ['that is a folder', () => folder, 'it is a folder'],
    [
      'that is cut off',
      () => file('cut.jsonl.gz', zipped.subarray(0, zipped.length - 20)),
      'it is cut off (the compressed data ends too early)',
    ],
    ['that is no gzip', () => file('fake.jsonl.gz', text), 'it is not gzip, or damaged'],
    [
      'that is binary',
      () => file('binary.jsonl', Buffer.from([0xff, 0xfe, 0x00, 0x80])),
      'it is no UTF-8 text',
    ],
    [
      'without line ends',
      () => file('endless.jsonl', 'x'.repeat(8_400_000)),
      'line 1 is longer than 8000000 characters',
    ],
  ])('of a file %s are a plain error', async (_, path, reason) => {
    expect(await failure(path())).toBe(`the file can't be read: ${reason}. Nothing was written.`);
  });

  it('of a file that changed since it was read are an error', async () => {
    const path = file('changing.jsonl', 'a\nb');
    const source = fileLines(path, 'the file');
    await linesOf(source);
    expect(await linesOf(source)).toHaveLength(2);
    writeFileSync(path, 'a\nc');
    await expect(linesOf(source)).rejects.toThrow(
      'the file changed while it was being read. Nothing was written: try again.',
    );
  });
});

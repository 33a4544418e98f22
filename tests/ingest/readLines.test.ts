import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Line } from '../../server/ingest/decodeLines.ts';
import { fileLines, type LineSource } from '../../server/ingest/readLines.ts';

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
const faults = async (path: string): Promise<(readonly [number, string | undefined])[]> =>
  (await linesOf(fileLines(path))).map(({ number, fault }) => [number, fault?.reason] as const);

const NO_UTF8 = 'is no UTF-8 (saved as Shift_JIS? save it as UTF-8)';
const CUT = 'ends in the middle of a record: the file may not have been copied whole; copy it again';
/** 川崎 in Shift_JIS. */
const SHIFT_JIS = Buffer.from([0x90, 0xec, 0x8d, 0xe8]);

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
    ['is not there', () => join(folder, 'nowhere.jsonl'), "can't be read: there is no such file or folder"],
    ['is a folder', () => folder, "can't be read: it is a folder"],
    [
      'is no text',
      () => file('book.jsonl', Buffer.from('PK\x03\x04\x00\n\xff\x00\nb\n', 'latin1')),
      'is no text in UTF-8 (a picture, a workbook, UTF-16?); nothing was read from there on',
    ],
    ['is no gzip', () => file('fake.jsonl.gz', text), "can't be read: it is not gzip, or damaged"],
  ])('are one fault of the whole file that %s', async (_, path, reason) => {
    expect(await faults(path())).toEqual([[0, reason]]);
  });

  it('end with a fault of the whole file where the compressed data ends too early', async () => {
    const found = await faults(file('cut.jsonl.gz', zipped.subarray(0, zipped.length - 20)));
    expect(found.at(-1)).toEqual([
      0,
      "can't be read: it is cut off (the compressed data ends too early): it may not have been copied whole; copy it again",
    ]);
  });

  it('end where one is too long', async () => {
    expect(await faults(file('endless.jsonl', `a\n${'x'.repeat(8_400_000)}`))).toEqual([
      [1, undefined],
      [2, 'is longer than 8000000 characters; nothing was read from there on'],
    ]);
  });

  it('that are no UTF-8 are told by their number, and the others read', async () => {
    const many = 'あ\n'.repeat(100_000);
    const wrong = Buffer.concat([Buffer.from('{"name":"'), SHIFT_JIS, Buffer.from('"}')]);
    const path = file(
      'mixed.jsonl',
      Buffer.concat([Buffer.from(`\ufeff\n${many}`), wrong, Buffer.from(`\n\n${many}`), wrong]),
    );
    const lines = await linesOf(fileLines(path));
    expect(
      lines.filter(({ fault }) => fault).map(({ number, text, fault }) => [number, text, fault?.reason]),
    ).toEqual([
      [100_002, '', NO_UTF8],
      [200_004, '', NO_UTF8],
    ]);
    expect(lines.filter(({ text }) => text === 'あ')).toHaveLength(200_000);
  });

  const record = Buffer.from('{"name":"川崎","evidence":[{"source":"1"}]}');
  it.each([...record.keys()].slice(1))('are cut off where a record ends after %i bytes', async (bytes) => {
    const path = file('cut.jsonl', Buffer.concat([record, Buffer.from('\n'), record.subarray(0, bytes)]));
    expect(await faults(path)).toEqual([
      [1, undefined],
      [2, CUT],
    ]);
  });

  it.each([
    ['a whole record', record],
    ['a record with a slip of the pen', '{"name" "a"}'],
    ['no record', 'name,kind'],
  ])('are not cut off where the last one is %s', async (_, last) => {
    expect(await faults(file('whole.jsonl', last))).toEqual([[1, undefined]]);
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

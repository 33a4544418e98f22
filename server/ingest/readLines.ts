import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { invalidInput } from '../model/errors.ts';
import { fileProblem } from '../model/fileProblem.ts';
import { decodeLastLine, decodeLines, faultyLine, type Line, numbered } from './decodeLines.ts';

/** Longest line; a file without line ends is no JSON Lines. */
const MAX_LINE = 8_000_000;

/** Something that can be read line by line, as often as needed. */
export interface LineSource {
  /** As shown in problems. */
  readonly name: string;
  /**
   * Blank lines are left out. What can't be read is a line with a fault; after one that says `cutOff` nothing follows.
   * @throws INVALID_INPUT when it changed since it was last read whole.
   */
  lines(): AsyncIterable<readonly Line[]>;
}

/** A `.jsonl` or `.jsonl.gz` file. Read in chunks of lines: a line at a time costs more than the parsing. */
export function fileLines(path: string, name: string = path): LineSource {
  let digest: string | null = null;
  return {
    name,
    async *lines() {
      const hash = createHash('sha1');
      let number = 0;
      let rest: Buffer = Buffer.alloc(0);
      try {
        for await (const bytes of bytesOf(path)) {
          hash.update(bytes);
          if (number === 0 && rest.length === 0 && bytes.subarray(0, BEGINNING).includes(0)) {
            const reason =
              'is no text in UTF-8 (a picture, a workbook, UTF-16?); nothing was read from there on';
            yield [faultyLine(0, reason, true)];
            return;
          }
          const end = bytes.lastIndexOf('\n') + 1;
          if (end > 0) {
            const { lines, count } = decodeLines(joined(rest, bytes.subarray(0, end)), number);
            yield lines;
            number += count;
            rest = bytes.subarray(end);
          } else rest = joined(rest, bytes);
          if (rest.length > MAX_LINE && rest.toString().length > MAX_LINE) {
            const reason = `is longer than ${MAX_LINE} characters; nothing was read from there on`;
            yield [faultyLine(number + 1, reason, true)];
            return;
          }
        }
      } catch (cause) {
        yield [faultyLine(0, `can't be read: ${reasonOf(cause)}`, true)];
        return;
      }
      yield decodeLastLine(rest, number);
      const found = hash.digest('hex');
      if (digest !== null && digest !== found) {
        throw invalidInput(`${name} changed while it was being read. Nothing was written: try again.`);
      }
      digest = found;
    },
  };
}

/** Texts in memory, as the lines of a file of that name. */
export function textLines(name: string, texts: readonly string[]): LineSource {
  return {
    name,
    async *lines() {
      yield numbered(texts, 0);
    },
  };
}

/** Where a file that is no text has a NUL byte, as one in UTF-16 has; a lone one further on is a fault of its line. */
const BEGINNING = 512;

/** Bytes read at once, and those that come of them; larger pieces take more memory than they save time. */
const CHUNK = 1 << 18;
const UNZIPPED_AT_ONCE = 1 << 16;

const joined = (before: Buffer, bytes: Buffer): Buffer =>
  before.length === 0 ? bytes : Buffer.concat([before, bytes]);

async function* bytesOf(path: string): AsyncIterable<Buffer> {
  const file = createReadStream(path, { highWaterMark: CHUNK });
  if (!path.endsWith('.gz')) {
    yield* file;
    return;
  }
  const unzipped = createGunzip({ chunkSize: UNZIPPED_AT_ONCE });
  file.on('error', (error) => unzipped.destroy(error));
  yield* file.pipe(unzipped);
}

function reasonOf(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  switch (code) {
    case 'Z_BUF_ERROR':
      return 'it is cut off (the compressed data ends too early): it may not have been copied whole; copy it again';
    case 'Z_DATA_ERROR':
      return 'it is not gzip, or damaged';
    default:
      return fileProblem(cause) ?? message;
  }
}

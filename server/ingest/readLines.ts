import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { invalidInput } from '../model/errors.ts';
import { fileProblem } from '../model/fileProblem.ts';

/** Longest line; a file without line ends is no JSON Lines. */
const MAX_LINE = 8_000_000;

export interface Line {
  /** Counted from 1; lines end at \n only. */
  readonly number: number;
  readonly text: string;
}

/** Something that can be read line by line, as often as needed. */
export interface LineSource {
  /** As shown in problems. */
  readonly name: string;
  /**
   * Blank lines are left out.
   * @throws INVALID_INPUT when it can't be opened, is cut off, is no text, or changed since it was last read whole.
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
      const decoder = new TextDecoder('utf-8', { fatal: true });
      let number = 0;
      let rest = '';
      try {
        for await (const bytes of bytesOf(path)) {
          hash.update(bytes);
          const pieces = (rest + decoder.decode(bytes, { stream: true })).split('\n');
          rest = pieces.pop() ?? '';
          if (rest.length > MAX_LINE)
            throw invalidInput(`line ${number + 1} is longer than ${MAX_LINE} characters`);
          yield numbered(pieces, number);
          number += pieces.length;
        }
        yield numbered([rest + decoder.decode()], number);
      } catch (cause) {
        throw invalidInput(`${name} can't be read: ${reasonOf(cause)}. Nothing was written.`);
      }
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

function numbered(texts: readonly string[], before: number): Line[] {
  const lines: Line[] = [];
  texts.forEach((text, i) => {
    const bare = before + i === 0 && text.startsWith('\ufeff') ? text.slice(1) : text;
    if (bare.trim() !== '') lines.push({ number: before + i + 1, text: bare });
  });
  return lines;
}

async function* bytesOf(path: string): AsyncIterable<Buffer> {
  const file = createReadStream(path, { highWaterMark: 1 << 18 });
  if (!path.endsWith('.gz')) {
    yield* file;
    return;
  }
  const unzipped = createGunzip();
  file.on('error', (error) => unzipped.destroy(error));
  yield* file.pipe(unzipped);
}

function reasonOf(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  switch (code) {
    case 'Z_BUF_ERROR':
      return 'it is cut off (the compressed data ends too early)';
    case 'Z_DATA_ERROR':
      return 'it is not gzip, or damaged';
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'it is no UTF-8 text';
    default:
      return fileProblem(cause) ?? message;
  }
}

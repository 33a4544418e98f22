import { createWriteStream, lstatSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/**
 * Writes lines, or chunks of whole lines, into a file, many at a time; packed where its name ends in .gz. Written beside and renamed, so
 * that a full disk leaves no half file under the name asked for; what is no plain file, a link or a device, is
 * written into as it stands. Throws what the file system or `lines` throws.
 */
export async function writeLines(
  path: string,
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  const standing = lstatSync(path, { throwIfNoEntry: false });
  const part = standing && !standing.isFile() ? path : `${path}.part`;
  try {
    const file = createWriteStream(part);
    const chunks = Readable.from(inChunks(lines));
    await (path.endsWith('.gz') ? pipeline(chunks, createGzip(), file) : pipeline(chunks, file));
    if (part !== path) await rename(part, path);
  } catch (cause) {
    if (part !== path) await rm(part, { force: true });
    throw cause;
  }
}

/** Characters that go on together: a line at a time costs more than the writing. */
const CHUNK = 100_000;

async function* inChunks(lines: Iterable<string> | AsyncIterable<string>): AsyncIterable<string> {
  let chunk = '';
  for await (const line of lines) {
    chunk += line;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

import { createWriteStream, lstatSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/**
 * Writes lines, or chunks of them, into a file; packed where its name ends in .gz. Written beside and renamed, so
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
    await (path.endsWith('.gz')
      ? pipeline(Readable.from(lines), createGzip(), file)
      : pipeline(Readable.from(lines), file));
    if (part !== path) await rename(part, path);
  } catch (cause) {
    if (part !== path) await rm(part, { force: true });
    throw cause;
  }
}

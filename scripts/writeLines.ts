import { createWriteStream, lstatSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { invalidInput } from '../server/model/errors.ts';
import { fileProblem } from '../server/model/fileProblem.ts';

/**
 * Writes lines, or chunks of whole lines, into a file, many at a time; packed where its name ends in .gz. Written beside and renamed, so
 * that a full disk leaves no half file under the name asked for; what is no plain file, a link or a device, is
 * written into as it stands. Throws what `lines` throws.
 * @param inputs files that are read meanwhile.
 * @throws INVALID_INPUT where the file cannot be written; before anything is written where one of the inputs would be
 * written over, by whatever name or link.
 */
export async function writeLines(
  path: string,
  lines: Iterable<string> | AsyncIterable<string>,
  inputs: readonly string[] = [],
): Promise<void> {
  const standing = lstatSync(path, { throwIfNoEntry: false });
  const part = standing && !standing.isFile() ? path : `${path}.part`;
  const lost = inputs.find((input) => isSameFile(input, path) || isSameFile(input, part));
  if (lost !== undefined)
    throw invalidInput(
      `${path} can't be written: that would destroy ${lost}, which is read for it. Name another file.`,
    );
  try {
    const file = createWriteStream(part);
    const chunks = Readable.from(inChunks(lines));
    await (path.endsWith('.gz') ? pipeline(chunks, createGzip(), file) : pipeline(chunks, file));
    if (part !== path) await rename(part, path);
  } catch (cause) {
    if (part !== path) await rm(part, { force: true });
    throw cannotBeWritten(path, cause);
  }
}

/** The error of writing somewhere in plain words; one that is not about files as it is. */
export function cannotBeWritten(where: string, cause: unknown): unknown {
  const problem = fileProblem(cause);
  return problem === null ? cause : invalidInput(`${where} can't be written: ${problem}.`);
}

/** Links and hard links are the same as what they lead to. */
function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
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

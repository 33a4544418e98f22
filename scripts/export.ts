import { createWriteStream, lstatSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { exportLines } from '../server/ingest/exportLines.ts';
import { invalidInput } from '../server/model/errors.ts';
import { fileProblem } from '../server/model/fileProblem.ts';
import { EVERYTHING } from '../server/model/visibility.ts';
import { commandLine } from './commandLine.ts';
import { withStore } from './store.ts';

const { values } = commandLine(
  { options: { out: { type: 'string' } } },
  'npm run export -- [--out FILE]   (.jsonl or .jsonl.gz; without it to the standard output)',
);

await withStore('refuse', async (store) => {
  const lines = Readable.from(exportLines(store, EVERYTHING));
  const { out } = values;
  if (out === undefined) {
    // Who reads may have seen enough, as `head` does.
    await pipeline(lines, process.stdout).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
    });
    return;
  }
  const write = (path: string) =>
    out.endsWith('.gz')
      ? pipeline(lines, createGzip(), createWriteStream(path))
      : pipeline(lines, createWriteStream(path));
  const standing = lstatSync(out, { throwIfNoEntry: false });
  // Written beside and renamed, so that a full disk leaves no half file under the name asked for; what is no
  // plain file, a link or a device, is written into as it stands.
  const part = standing && !standing.isFile() ? out : `${out}.part`;
  try {
    await write(part);
    if (part !== out) await rename(part, out);
  } catch (cause) {
    if (part !== out) await rm(part, { force: true });
    throw invalidInput(`${out} can't be written: ${fileProblem(cause) ?? (cause as Error).message}.`);
  }
});

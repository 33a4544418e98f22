import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { exportLines } from '../server/ingest/exportLines.ts';
import { invalidInput } from '../server/model/errors.ts';
import { EVERYTHING } from '../server/model/visibility.ts';
import { commandLine } from './commandLine.ts';
import { withStore } from './store.ts';

const { values } = commandLine(
  { options: { out: { type: 'string' } } },
  'npm run export -- [--out FILE]   (.jsonl or .jsonl.gz; without it to the standard output)',
);

await withStore(async (store) => {
  const lines = Readable.from(exportLines(store, EVERYTHING));
  if (values.out === undefined) {
    await pipeline(lines, process.stdout);
    return;
  }
  // Written beside and renamed, so that a full disk leaves no half file under the name asked for.
  const part = `${values.out}.part`;
  try {
    const file = createWriteStream(part);
    await (values.out.endsWith('.gz') ? pipeline(lines, createGzip(), file) : pipeline(lines, file));
    await rename(part, values.out);
  } catch (cause) {
    await rm(part, { force: true });
    throw invalidInput(`${values.out} can't be written: ${(cause as Error).message}`);
  }
});

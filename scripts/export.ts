import { createWriteStream } from 'node:fs';
import { Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { exportLines } from '../server/ingest/exportLines.ts';
import { EVERYTHING } from '../server/model/visibility.ts';
import { filesOf } from '../server/store/sqlite/databaseFiles.ts';
import { commandLine } from './commandLine.ts';
import { tellProgress } from './progress.ts';
import { withStore } from './store.ts';
import { cannotBeWritten, writeLines } from './writeLines.ts';

const { values } = commandLine(
  { options: { out: { type: 'string' } } },
  'npm run export -- [--out FILE]   (.jsonl or .jsonl.gz; without it to the standard output)',
);

await withStore('refuse', async (store, _, { database }) => {
  const { out } = values;
  const tell = tellProgress();
  let written = 0;
  const lines = exportLines(store, EVERYTHING, (records) => {
    written = records;
    tell('written', records);
  });
  if (out === undefined) {
    // Who reads may have seen enough, as `head` does.
    await pipeline(lines, standardOutput()).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_PREMATURE_CLOSE') return;
      throw cannotBeWritten('The standard output', error);
    });
    return;
  }
  await writeLines(out, lines, filesOf(database));
  console.error(`${out}: ${written.toLocaleString('en')} records.`);
});

/** Into a file, Node's own would throw where nobody can catch it. */
function standardOutput(): NodeJS.WritableStream {
  const { stdout } = process;
  return stdout instanceof Socket ? stdout : createWriteStream('', { fd: 1, autoClose: false });
}

import { pipeline } from 'node:stream/promises';
import { exportLines } from '../server/ingest/exportLines.ts';
import { EVERYTHING } from '../server/model/visibility.ts';
import { filesOf } from '../server/store/sqlite/databaseFiles.ts';
import { commandLine } from './commandLine.ts';
import { tellProgress } from './progress.ts';
import { withStore } from './store.ts';
import { writeLines } from './writeLines.ts';

const { values } = commandLine(
  { options: { out: { type: 'string' } } },
  'npm run export -- [--out FILE]   (.jsonl or .jsonl.gz; without it to the standard output)',
);

await withStore('refuse', async (store, _, { database }) => {
  const lines = exportLines(store, EVERYTHING);
  const { out } = values;
  if (out === undefined) {
    // Who reads may have seen enough, as `head` does.
    await pipeline(lines, process.stdout).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
    });
    return;
  }
  let records = 0;
  const tell = tellProgress();
  const counted = async function* () {
    for await (const chunk of lines) {
      for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', at + 1)) records++;
      tell('written', records);
      yield chunk;
    }
  };
  await writeLines(out, counted(), filesOf(database));
  console.error(`${out}: ${records.toLocaleString('en')} records.`);
});

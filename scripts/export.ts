import { pipeline } from 'node:stream/promises';
import { readConfig } from '../server/config.ts';
import { exportLines } from '../server/ingest/exportLines.ts';
import { invalidInput, MusubiError } from '../server/model/errors.ts';
import { fileProblem } from '../server/model/fileProblem.ts';
import { EVERYTHING } from '../server/model/visibility.ts';
import { commandLine } from './commandLine.ts';
import { tellProgress } from './progress.ts';
import { withStore } from './store.ts';
import { writeLines } from './writeLines.ts';

const { values } = commandLine(
  { options: { out: { type: 'string' } } },
  'npm run export -- [--out FILE]   (.jsonl or .jsonl.gz; without it to the standard output)',
);

await withStore('refuse', async (store) => {
  const lines = exportLines(store, EVERYTHING);
  const { out } = values;
  if (out === undefined) {
    // Who reads may have seen enough, as `head` does.
    await pipeline(lines, process.stdout).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
    });
    return;
  }
  const { database } = readConfig(process.env);
  const inputs = [database, `${database}-wal`, `${database}-shm`];
  let records = 0;
  const tell = tellProgress();
  const counted = async function* () {
    for await (const chunk of lines) {
      for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', at + 1)) records++;
      tell('written', records);
      yield chunk;
    }
  };
  await writeLines(out, counted(), inputs).catch((cause: Error) => {
    if (cause instanceof MusubiError) throw cause;
    throw invalidInput(`${out} can't be written: ${fileProblem(cause) ?? cause.message}.`);
  });
  console.error(`${out}: ${records.toLocaleString('en')} records.`);
});

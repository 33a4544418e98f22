import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learn, windowOf } from '../bench/gaps/learn.ts';
import { meetingsOf } from '../bench/gaps/meetings.ts';
import { weightsFile } from '../bench/gaps/weightsFile.ts';
import { readRecords } from '../seed/readRecords.ts';
import { ourWeights } from '../server/analysis/gaps/ourWeights.ts';
import { fileLines } from '../server/ingest/readLines.ts';
import { firstDay, lastDay, partialDateOf } from '../server/model/dates.ts';
import { readOntology } from '../server/model/readOntology.ts';
import { projectRoot } from '../server/projectRoot.ts';
import { readSchema } from '../server/readSchema.ts';
import { commandLine, refuse, telling } from './commandLine.ts';

const USAGE =
  'npm run learn:gaps -- FILE --window 2015-04-01..2015-06-30 [--window …] [--write]   (of each window, what was before tells of it; nothing later than the last is looked at)';
const { values, positionals } = commandLine(
  {
    allowPositionals: true,
    options: { window: { type: 'string', multiple: true }, write: { type: 'boolean' } },
  },
  USAGE,
);
const [file, ...rest] = positionals;
const { window: asked } = values;
if (!file || rest.length > 0 || !asked) refuse(USAGE);
await telling(async () => {
  const windows = asked.map((text) => {
    const [from, to] = text.split('..');
    if (!from || !to) refuse(USAGE);
    return { from: firstDay(partialDateOf(from)), to: lastDay(partialDateOf(to)) };
  });

  const ontology = readOntology(readSchema());
  const last = Math.max(...windows.map(({ to }) => to));
  const records = (await readRecords(ontology, [fileLines(file)])).filter(
    (record) => record.record !== 'relation' || record.since === null || firstDay(record.since) <= last,
  );
  const found = learn(
    windows.map(({ from, to }) => windowOf(meetingsOf(records, ontology, from, to))),
    ourWeights.learned,
    (weights, worths) => {
      const told = worths.map(({ aucRandom, aucDistance2, first20 }) =>
        [aucRandom, aucDistance2, first20].map((each) => each.toFixed(4)).join(' '),
      );
      console.error(`${JSON.stringify(weights)}\n  ${told.join(' | ')}`);
    },
  );
  console.log(JSON.stringify(found, null, 2));
  if (values.write) {
    const command = `npm run learn:gaps -- FILE ${asked.map((each) => `--window ${each}`).join(' ')} --write`;
    writeFileSync(
      join(projectRoot, 'server', 'analysis', 'gaps', 'learnedWeights.ts'),
      weightsFile(found, command),
    );
  }
});

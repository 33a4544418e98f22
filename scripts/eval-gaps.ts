import { evaluate } from '../bench/gaps/evaluate.ts';
import { meetingsOf } from '../bench/gaps/meetings.ts';
import { readRecords } from '../seed/readRecords.ts';
import { fileLines } from '../server/ingest/readLines.ts';
import { firstDay, lastDay, partialDateOf } from '../server/model/dates.ts';
import { readOntology } from '../server/model/readOntology.ts';
import { readSchema } from '../server/readSchema.ts';
import { commandLine, refuse, telling } from './commandLine.ts';

const USAGE =
  'npm run eval:gaps -- FILE --from 2016-01-01 --to 2016-12-31   (an interchange file, .jsonl or .jsonl.gz; both days included)';
const { values, positionals } = commandLine(
  { allowPositionals: true, options: { from: { type: 'string' }, to: { type: 'string' } } },
  USAGE,
);
const [file, ...rest] = positionals;
const { from: first, to: final } = values;
if (!file || rest.length > 0 || !first || !final) refuse(USAGE);

await telling(async () => {
  const from = firstDay(partialDateOf(first));
  const to = lastDay(partialDateOf(final));
  if (from > to) refuse(USAGE);
  const ontology = readOntology(readSchema());
  const records = await readRecords(ontology, [fileLines(file)]);
  console.log(JSON.stringify(evaluate(meetingsOf(records, ontology, from, to)), null, 2));
});

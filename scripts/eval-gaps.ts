import { evaluate } from '../bench/gaps/evaluate.ts';
import { meetingsOf } from '../bench/gaps/meetings.ts';
import { readRecords } from '../seed/readRecords.ts';
import { fileLines } from '../server/ingest/readLines.ts';
import { firstDay, lastDay, partialDateOf } from '../server/model/dates.ts';
import { readOntology } from '../server/model/readOntology.ts';
import { readSchema } from '../server/readSchema.ts';
import { commandLine, refuse } from './commandLine.ts';
import { tellProblem } from './tellProblem.ts';

const USAGE =
  'npm run eval:gaps -- FILE --from 2016-01-01 --to 2016-12-31   (an interchange file, .jsonl or .jsonl.gz; both days included)';
const { values, positionals } = commandLine(
  { allowPositionals: true, options: { from: { type: 'string' }, to: { type: 'string' } } },
  USAGE,
);
const [file, ...rest] = positionals;
if (!file || rest.length > 0 || !values.from || !values.to) refuse(USAGE);

try {
  const from = firstDay(partialDateOf(values.from));
  const to = lastDay(partialDateOf(values.to));
  if (from > to) refuse(USAGE);
  const ontology = readOntology(readSchema());
  const records = await readRecords(ontology, [fileLines(file)]);
  console.log(JSON.stringify(evaluate(meetingsOf(records, ontology, from, to)), null, 2));
} catch (error) {
  tellProblem(error, file);
}

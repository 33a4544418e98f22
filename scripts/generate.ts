import { ecosystem } from '../seed/synthetic/ecosystem.ts';
import { readOntology } from '../server/model/readOntology.ts';
import { readSchema } from '../server/readSchema.ts';
import { commandLine, refuse, telling } from './commandLine.ts';
import { tellProgress } from './progress.ts';
import { TieCounter } from './tieCounter.ts';
import { writeLines } from './writeLines.ts';

const USAGE =
  'npm run generate -- --actors N --relations M --seed S --out FILE   (N and M at least 10; FILE .jsonl or .jsonl.gz)';
const { values } = commandLine(
  {
    options: {
      actors: { type: 'string', default: '1000' },
      relations: { type: 'string', default: '5000' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
    },
  },
  USAGE,
);
const whole = (text: string, least: number): number => {
  const number = Number(text);
  return Number.isSafeInteger(number) && number >= least ? number : refuse(USAGE);
};
const size = {
  actors: whole(values.actors, 10),
  relations: whole(values.relations, 10),
  seed: whole(values.seed, 0),
};
const out = values.out ?? refuse(USAGE);

const tell = tellProgress();
let entities = 0;
let written = 0;
const ties = new TieCounter(readOntology(readSchema()));
function* lines(): Iterable<string> {
  for (const record of ecosystem(size)) {
    if (record.record === 'entity') entities++;
    if (record.record === 'relation') written++;
    const line = JSON.stringify(record);
    ties.put(line);
    tell('made', entities + written);
    yield `${line}\n`;
  }
}
await telling(async () => {
  await writeLines(out, lines());
  console.log(`${out}: ${entities} entities, ${written} relations, which make ${ties.count()} ties`);
});

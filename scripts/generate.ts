import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { ecosystem } from '../seed/synthetic/ecosystem.ts';
import { commandLine, refuse } from './commandLine.ts';

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
const [actors, relations, seed] = [values.actors, values.relations, values.seed].map(Number);
const whole = (n: number | undefined, least: number): n is number =>
  Number.isSafeInteger(n) && Number(n) >= least;
if (!whole(actors, 10) || !whole(relations, 10) || !whole(seed, 0) || values.out === undefined) {
  refuse(USAGE);
}

let entities = 0;
let written = 0;
function* lines(): Iterable<string> {
  let chunk = '';
  for (const record of ecosystem({ actors: actors ?? 0, relations: relations ?? 0, seed: seed ?? 0 })) {
    if (record.record === 'entity') entities++;
    if (record.record === 'relation') written++;
    chunk += `${JSON.stringify(record)}\n`;
    if (chunk.length > 100_000) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}
const file = createWriteStream(values.out);
try {
  await (values.out.endsWith('.gz')
    ? pipeline(Readable.from(lines()), createGzip(), file)
    : pipeline(Readable.from(lines()), file));
} catch (cause) {
  console.error(`${values.out} can't be written: ${(cause as Error).message}`);
  process.exit(1);
}
console.log(`${values.out}: ${entities} entities, ${written} relations`);

import { basename } from 'node:path';
import { horizon2020 } from '../seed/converters/horizon2020.ts';
import { fileLines } from '../server/ingest/readLines.ts';
import { commandLine, refuse, telling } from './commandLine.ts';
import { writeLines } from './writeLines.ts';

const CONVERTERS = { horizon2020 } as const;
const USAGE = `npm run convert -- FORM FILE OUT   (FORM: ${Object.keys(CONVERTERS).join(', ')}; FILE as it was given out, plain or .gz; OUT .jsonl or .jsonl.gz)`;
const isForm = (form: string): form is keyof typeof CONVERTERS => Object.hasOwn(CONVERTERS, form);

const { positionals } = commandLine({ allowPositionals: true, options: {} }, USAGE);
const [form = '', file, out, ...rest] = positionals;
if (!isForm(form) || !file || !out || rest.length > 0) refuse(USAGE);

let records = 0;
async function* lines(converted: AsyncIterable<unknown>): AsyncIterable<string> {
  for await (const record of converted) {
    records++;
    yield `${JSON.stringify(record)}\n`;
  }
}

await telling(async () => {
  await writeLines(out, lines(CONVERTERS[form](fileLines(file), basename(file))), [file]);
  console.log(`${out}: ${records} records. To load them: npm run import -- ${out}`);
});

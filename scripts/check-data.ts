import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { closeNames } from '../seed/closeNames.ts';
import { inconsistencies } from '../seed/consistency.ts';
import { duplicates } from '../seed/duplicates.ts';
import { evidenceCheck } from '../seed/evidence.ts';
import { falsify } from '../seed/falsify.ts';
import { readRecords } from '../seed/readRecords.ts';
import { readByPeople, readingKey, reviewedPairs } from '../seed/reviewed.ts';
import { randomFrom } from '../seed/synthetic/random.ts';
import { seedFiles } from '../server/loadSeed.ts';
import { readOntology } from '../server/model/readOntology.ts';
import type { Id } from '../server/model/records.ts';
import { readSchema } from '../server/readSchema.ts';
import { commandLine, refuse } from './commandLine.ts';

const USAGE =
  'npm run check:data -- DIR [--falsify N]   (the folder of the source documents; also: how many of N facts made false are caught)';
const { positionals, values } = commandLine(
  { allowPositionals: true, options: { falsify: { type: 'string' } } },
  USAGE,
);
const [folder = ''] = positionals;
if (folder === '') refuse(USAGE);
if (!existsSync(folder)) refuse(`${folder}: there is no such folder.\n${USAGE}`);
if (!statSync(folder).isDirectory()) refuse(`${folder} is no folder.\n${USAGE}`);
if (values.falsify !== undefined && !/^[1-9]\d{0,5}$/.test(values.falsify))
  refuse('--falsify N takes a whole number from 1 to 999999.');

const records = await readRecords(readOntology(readSchema()), seedFiles());
const files = new Map(records.flatMap((r) => (r.record === 'source' ? [[r.id, r.file] as const] : [])));
const missing = [...files.values()].filter((file) => file !== null && !existsSync(join(folder, file)));
if (missing.length > 0)
  refuse(
    `Nothing was checked: ${folder} does not hold ${missing.join(', ')}. Name the folder with all the documents.`,
  );
const check = evidenceCheck(records, (source: Id) => {
  const path = join(folder, files.get(source) ?? '');
  return files.get(source) && existsSync(path) ? readFileSync(path, 'utf8').split('\n') : null;
});
const read = readByPeople();
const all = records.flatMap(check);
const findings = all.filter((finding) => !read.has(readingKey(finding)));
const seen = new Set(all.map(readingKey));
const needless = [...read].filter((review) => !seen.has(review));

for (const review of needless)
  console.log(
    `${review}: the check sees it by itself, or it is gone: take it out of seed/reviewed/unprinted.jsonl`,
  );
for (const { source, line, id, reason } of findings)
  console.log(`${source}:${line ?? '-'}: ${id}: ${reason}`);
const unsound = inconsistencies(records);
for (const { id, reason } of unsound) console.log(`${id}: ${reason}`);

const reviewed = reviewedPairs();
const close = [...closeNames(records), ...duplicates(records)];
const unreviewed = close.filter(({ a, b }) => !reviewed.has(`${a} ${b}`));
for (const { a, b, reason } of unreviewed) {
  console.log(
    `${a} and ${b}: ${reason}: one thing? Merge them, or say in seed/reviewed/different.jsonl why not`,
  );
}

const places = records.flatMap((r) => (r.record === 'source' ? [] : r.evidence)).length;
const total = findings.length + needless.length + unsound.length + unreviewed.length;
console.log(
  `${records.length} records, ${places} places in ${files.size} documents, ${read.size} readings reviewed, ${close.length} pairs of close names or like facts (${close.length - unreviewed.length} reviewed): ${total} findings`,
);
process.exitCode = total > 0 ? 1 : 0;

if (values.falsify !== undefined) {
  const changed = falsify(records, Number(values.falsify), randomFrom(1));
  const missed = changed.filter(({ record }) =>
    check(record).every((finding) => read.has(readingKey(finding))),
  );
  for (const { record, what } of missed) console.log(`not caught: ${record.id}: ${what}`);
  console.log(`${changed.length - missed.length} of ${changed.length} facts made false are caught`);
}

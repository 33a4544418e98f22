import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { closeNames } from '../seed/closeNames.ts';
import { inconsistencies } from '../seed/consistency.ts';
import { checkEvidence } from '../seed/evidence.ts';
import { readRecords } from '../seed/readRecords.ts';
import { reviewedPairs } from '../seed/reviewed.ts';
import { seedFiles } from '../server/loadSeed.ts';
import { readOntology } from '../server/model/readOntology.ts';
import type { Id } from '../server/model/records.ts';
import { readSchema } from '../server/readSchema.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder) || !statSync(folder).isDirectory()) {
  console.error('npm run check:data -- DIR   (the folder that holds the source documents)');
  process.exit(2);
}

const records = await readRecords(readOntology(readSchema()), seedFiles());
const files = new Map(records.flatMap((r) => (r.record === 'source' ? [[r.id, r.file] as const] : [])));
const findings = checkEvidence(records, (source: Id) => {
  const path = join(folder, files.get(source) ?? '');
  return files.get(source) && existsSync(path) ? readFileSync(path, 'utf8').split('\n') : null;
});

for (const { source, line, id, reason } of findings)
  console.log(`${source}:${line ?? '-'}: ${id}: ${reason}`);
const unsound = inconsistencies(records);
for (const { id, reason } of unsound) console.log(`${id}: ${reason}`);

const reviewed = reviewedPairs();
const close = closeNames(records.filter((r) => r.record === 'entity'));
const unreviewed = close.filter(({ a, b }) => !reviewed.has(`${a} ${b}`));
for (const { a, b, reason } of unreviewed) {
  console.log(
    `${a} and ${b}: ${reason}: one thing? Merge them, or say in seed/reviewed/different.jsonl why not`,
  );
}

const places = records.flatMap((r) => (r.record === 'source' ? [] : r.evidence)).length;
const total = findings.length + unsound.length + unreviewed.length;
console.log(
  `${records.length} records, ${places} places in ${files.size} documents, ${close.length} pairs of close names (${close.length - unreviewed.length} reviewed): ${total} findings`,
);
process.exitCode = total > 0 ? 1 : 0;

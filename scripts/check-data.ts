import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkEvidence } from '../seed/evidence.ts';
import { seedFiles } from '../seed/load.ts';
import { readRecords } from '../seed/readRecords.ts';
import { readOntology } from '../server/model/ontology.ts';
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
const places = records.flatMap((r) => (r.record === 'source' ? [] : r.evidence)).length;
console.log(
  `${records.length} records, ${places} places in ${files.size} documents checked: ${findings.length} findings`,
);
process.exitCode = findings.length > 0 ? 1 : 0;

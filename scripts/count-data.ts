import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countTables } from '../seed/countTables.ts';
import { readRecords } from '../seed/readRecords.ts';
import { seedFiles } from '../server/loadSeed.ts';
import { readOntology } from '../server/model/readOntology.ts';
import { projectRoot } from '../server/projectRoot.ts';
import { readSchema } from '../server/readSchema.ts';

// Writes the counts into seed/SOURCES.md between its two marks; a test keeps them true.
const path = join(projectRoot, 'seed', 'SOURCES.md');
const ontology = readOntology(readSchema());
const tables = countTables(await readRecords(ontology, seedFiles()), ontology);
const text = readFileSync(path, 'utf8');
writeFileSync(path, text.replace(/(<!-- counts -->\n)[\s\S]*(<!-- \/counts -->)/, `$1\n${tables}\n$2`));

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { print } from 'graphql';
import { completeSchema } from '../server/model/completeSchema.ts';
import { readOntology } from '../server/model/ontology.ts';
import { projectRoot } from '../server/projectRoot.ts';
import { readSchema } from '../server/readSchema.ts';

// Writes the finished schema for tools; `--check` only says whether it is up to date.
const sources = readSchema();
readOntology(sources);
const path = join(projectRoot, 'server', 'generated', 'schema.graphql');
const text = `# Generated from schema/ by \`npm run codegen\`; not edited.\n\n${print(completeSchema(sources))}\n`;
writeFileSync(path, text);

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { print } from 'graphql';
import { completeSchema } from '../server/model/completeSchema.ts';
import { readOntology } from '../server/model/readOntology.ts';
import { projectRoot } from '../server/projectRoot.ts';
import { readSchema } from '../server/readSchema.ts';

// Writes the finished schema for tools; `--check` only says whether it is up to date.
const sources = readSchema();
readOntology(sources);
const path = join(projectRoot, 'server', 'generated', 'schema.graphql');
const text = `# Generated from schema/ by \`npm run codegen\`; not edited.\n\n${print(completeSchema(sources))}\n`;
if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (readFileSync(path, 'utf8') !== text) {
  console.error('server/generated/schema.graphql is not what schema/ says: run `npm run codegen`.');
  process.exit(1);
}

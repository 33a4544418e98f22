import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { print } from 'graphql';
import { completeSchema } from '../server/model/completeSchema.ts';
import type { Label, Ontology } from '../server/model/ontology.ts';
import { readOntology } from '../server/model/readOntology.ts';
import { projectRoot } from '../server/projectRoot.ts';
import { readSchema } from '../server/readSchema.ts';

// Writes the finished schema for tools, and for the explorer what each relation says; `--check` only says whether
// they are up to date.
const FROM = 'Generated from schema/ by `npm run codegen`; not edited.';
const sources = readSchema();
const ontology = readOntology(sources);
const written = [
  ['server/generated/schema.graphql', `# ${FROM}\n\n${print(completeSchema(sources))}\n`],
  ['client/generated/factsJa.ts', factsModule('factsJa', 'ja', ontology)],
  ['client/generated/factsEn.ts', factsModule('factsEn', 'en', ontology)],
] as const;

for (const [name, text] of written) {
  const path = join(projectRoot, name);
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    console.error(`${name} is not what schema/ says: run \`npm run codegen\`.`);
    process.exitCode = 1;
  }
}

/** Sentences by type, by type and kind of the second end, and by type and role, with their places as the explorer's words have them: {{from}}, {{to}}. */
function factsModule(name: string, language: keyof Label, { relationTypes }: Ontology): string {
  const lines = [...relationTypes.values()].flatMap((type) => [
    [type.name, type.says] as const,
    ...type.saysOf.flatMap(({ to, says }) => to.map((kind) => [`${type.name}_${kind}`, says] as const)),
    ...type.roles.flatMap((role) => (role.says ? [[`${type.name}_${role.name}`, role.says] as const] : [])),
  ]);
  // A role that stands in two kinds of things, as introducer, is one word of the explorer.
  const facts = Object.fromEntries(
    lines.map(([key, says]) => [key, says[language].replaceAll(/\{(from|to)\}/g, '{{$1}}')]),
  );
  return `// ${FROM}\n\nexport const ${name} = ${JSON.stringify(facts, null, 2)};\n`;
}

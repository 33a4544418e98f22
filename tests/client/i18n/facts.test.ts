import { expect, it } from 'vitest';
import { factsEn } from '../../../client/i18n/factsEn.ts';
import { factsJa } from '../../../client/i18n/factsJa.ts';
import { readOntology } from '../../../server/model/readOntology.ts';
import { readSchema } from '../../../server/readSchema.ts';

const types = [...readOntology(readSchema()).relationTypes.values()];

it.each([
  ['ja', factsJa],
  ['en', factsEn],
] as const)('the explorer says of a relation what the ontology says: %s', (language, facts) => {
  const sentences = types.flatMap(({ name, says, saysOf, roles }) => [
    [name, says[language]],
    ...saysOf.flatMap((each) => each.to.map((kind) => [`${name}_${kind}`, each.says[language]])),
    ...roles.map((role) => [`${name}_${role.name}`, role.says?.[language]]),
  ]);
  const plain = Object.entries(facts).map(([key, text]) => [
    key,
    text.replaceAll(/\{\{|\}\}/g, (b) => b[0] ?? ''),
  ]);
  expect(new Map(plain as [string, string][])).toEqual(new Map(sentences as [string, string][]));
});

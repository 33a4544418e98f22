import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, parse } from 'graphql';
import { projectRoot } from './projectRoot.ts';

/** The schema sources as one document, files in the order of their names, kinds therefore in that order too. */
export function readSchema(folder: string = join(projectRoot, 'schema')): DocumentNode {
  const text = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  return parse(text, { noLocation: true });
}

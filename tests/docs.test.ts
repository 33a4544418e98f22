import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../server/projectRoot.ts';

const documents = [
  'README.md',
  'seed/SOURCES.md',
  ...readdirSync(join(projectRoot, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const FOLDERS = /^(?:schema|server|client|seed|tests|bench|docs|scripts)\/[\w./-]*$/;
const PLACEHOLDER = /NAME|FILE|DIR|…/;

/** What a document links to, and the paths it speaks of in code marks. */
function pathsIn(document: string): string[] {
  const text = readFileSync(join(projectRoot, document), 'utf8');
  const links = [...text.matchAll(/\]\(([^)#\s]+)\)/g)]
    .map((m) => m[1] ?? '')
    .filter((link) => !link.includes('://'))
    .map((link) => join(dirname(document), link));
  const spoken = [...text.matchAll(/`([^`\n]+)`/g)]
    .map((m) => m[1] ?? '')
    .filter((path) => FOLDERS.test(path));
  return [...links, ...spoken].filter((path) => !PLACEHOLDER.test(path));
}

describe('the documents', () => {
  it.each(documents)('%s speaks only of files and folders that are there', (document) => {
    expect(pathsIn(document).filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
  });

  it('keep the README to a hundred lines', () => {
    expect(readFileSync(join(projectRoot, 'README.md'), 'utf8').split('\n').length).toBeLessThanOrEqual(100);
  });
});

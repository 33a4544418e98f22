import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../server/projectRoot.ts';

const client = join(projectRoot, 'client');
const files = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter(
  (name) => !name.startsWith('generated'),
);
const read = (name: string) => readFileSync(join(client, name), 'utf8');
const sheets = files.filter((name) => name.endsWith('.css'));
const code = files
  .filter((name) => /\.tsx?$/.test(name))
  .map(read)
  .join('\n');

/** Classes a style sheet speaks of: those before a brace, not the numbers in its values. */
const classesOf = (sheet: string) =>
  [...read(sheet).matchAll(/([^{};]+)\{/g)].flatMap(([, selector = '']) =>
    [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name),
  );

/** Named as it is, or as `badge-${look}`. */
const isUsed = (name: string) => {
  const stem = name.slice(0, name.lastIndexOf('-') + 1);
  return (
    new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code) || (stem !== '' && code.includes(`${stem}\${`))
  );
};

describe('the style sheets', () => {
  it('speak of no class that nothing bears', () => {
    const all = sheets.flatMap((sheet) => classesOf(sheet).map((name) => ({ sheet, name })));
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter(({ name }) => !isUsed(name))).toEqual([]);
  });

  it('are one beside each panel, fetched with the first page or within the code of a part that comes later', () => {
    const first = [...read('panels/panels.css').matchAll(/@import "\.\/([\w.]+)"/g)].map(([, name]) => name);
    const later = [...code.matchAll(/from '[./]*([\w./]+\.css)\?inline'/g)].map(([, name = '']) =>
      name.split('/').at(-1),
    );
    const there = sheets.filter((name) => /^panels\//.test(name) && name !== 'panels/panels.css');
    expect([...first, ...later].sort()).toEqual(there.map((name) => name.split('/').at(-1)).sort());
    const lone = there.filter((name) => !files.includes(name.replace('.css', '.tsx')));
    expect(lone).toEqual(['panels/facts.css', 'panels/sheet.css']);
  });
});

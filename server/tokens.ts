import { z } from 'zod';
import { fileProblem } from './model/fileProblem.ts';
import { VISIBILITIES } from './model/records.ts';

const token = z.strictObject({
  token: z.string('is missing or no text').regex(/^\S+$/, 'a token is not empty and has no blanks'),
  name: z.string('is missing or no text').min(1, 'is empty'),
  role: z.enum(['reader', 'editor'], 'is neither reader nor editor'),
  clearance: z.enum(VISIBILITIES, `is none of ${VISIBILITIES.join(', ')}`),
});
const tokenList = z.array(token).superRefine((list, context) => {
  const seen = new Set<string>();
  for (const [i, { token }] of list.entries()) {
    if (seen.has(token)) context.addIssue({ code: 'custom', path: [i, 'token'], message: 'is given twice' });
    seen.add(token);
  }
});
export type Token = z.infer<typeof token>;

const WANTED =
  'It is a JSON list of {"token", "name", "role": "reader" or "editor", "clearance": "public", "partner" or "internal"}, or these four on a line each, between commas or tabs.';
const COLUMNS = ['token', 'name', 'role', 'clearance'];

/** Reads the file of tokens, and adds what is wrong with it to the problems: never a token itself, for they end in a log. */
export function readTokens(
  path: string | undefined,
  readText: (path: string) => string,
  problems: string[],
): readonly Token[] {
  if (path === undefined) return [];
  let text: string;
  try {
    text = readText(path).trim();
  } catch (error) {
    problems.push(`MUSUBI_TOKENS: the file ${path} cannot be read (${fileProblem(error) ?? error}).`);
    return [];
  }
  let value: unknown;
  try {
    value = text.startsWith('[') ? JSON.parse(text) : text.split('\n').flatMap(tokenOnLine);
  } catch {
    problems.push(`MUSUBI_TOKENS: the file ${path} is no JSON. ${WANTED}`);
    return [];
  }
  const result = tokenList.safeParse(value);
  if (result.success) return result.data;
  for (const { path: where, message } of result.error.issues)
    problems.push(`MUSUBI_TOKENS: ${path}, ${where.join('.') || 'the whole'}: ${message}.`);
  problems.push(`MUSUBI_TOKENS: ${WANTED}`);
  return [];
}

/** A line of four columns, or of one JSON object; none for a blank one, a comment or the head. */
function tokenOnLine(line: string): unknown[] {
  const text = line.trim();
  if (text === '' || text.startsWith('#')) return [];
  if (text.startsWith('{')) return [JSON.parse(text)];
  const separator = text.includes('\t') ? '\t' : text.includes(',') ? ',' : /\s+/;
  const cells = text.split(separator).map((cell) => cell.trim());
  if (cells.join() === COLUMNS.join()) return [];
  return [
    cells.length === COLUMNS.length ? Object.fromEntries(COLUMNS.map((key, i) => [key, cells[i]])) : cells,
  ];
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../server/projectRoot.ts';

const pair = z.strictObject({ a: z.string(), b: z.string(), why: z.string().min(1) });

/** Pairs of entities with close names that somebody looked at and found to be two things: `a b`, in id order. */
export function reviewedPairs(): ReadonlySet<string> {
  const text = readFileSync(join(projectRoot, 'seed', 'reviewed', 'different.jsonl'), 'utf8');
  const pairs = text
    .split('\n')
    .filter(Boolean)
    .map((line) => pair.parse(JSON.parse(line)));
  return new Set(pairs.map(({ a, b }) => `${a} ${b}`));
}

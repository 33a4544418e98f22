import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../server/projectRoot.ts';
import { PARTS } from './evidence.ts';

const read = <T>(name: string, shape: z.ZodType<T>): readonly T[] =>
  readFileSync(join(projectRoot, 'seed', 'reviewed', name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => shape.parse(JSON.parse(line)));

const pair = z.strictObject({ a: z.string(), b: z.string(), why: z.string().min(1) });

/** Pairs of entities with close names, or of facts with the same ends, that somebody looked at and found to be two things: `a b`, in id order. */
export function reviewedPairs(): ReadonlySet<string> {
  return new Set(read('different.jsonl', pair).map(({ a, b }) => `${a} ${b}`));
}

const unprinted = z.strictObject({
  id: z.string(),
  part: z.enum(PARTS),
  says: z.string(),
  why: z.string().min(1),
});

/** What somebody read from the lines of a fact though no check can see it there: `id part says`. Holds only while the fact says just that. */
export function readByPeople(): ReadonlySet<string> {
  return new Set(read('unprinted.jsonl', unprinted).map(({ id, part, says }) => `${id} ${part} ${says}`));
}

const number = z.strictObject({
  id: z.string(),
  verdict: z.enum(['matched', 'doubtful']),
  number: z.string().regex(/^\d{13}$/),
  why: z.string().min(1),
});

/** What came of looking for organisations in the register of corporate numbers. Those not listed were not found. */
export const corporateNumbers = () => read('corporateNumbers.jsonl', number);

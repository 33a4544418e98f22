import { z } from 'zod';
import { PARTS, type Part } from './evidence.ts';
import { reviewedLines } from './reviewedLines.ts';

const pair = z.strictObject({ a: z.string(), b: z.string(), why: z.string().min(1) });

/** Pairs of entities with close names, or of facts with the same ends, that somebody looked at and found to be two things: `a b`, in id order. */
export function reviewedPairs(): ReadonlySet<string> {
  return new Set(reviewedLines('different.jsonl', pair).map(({ a, b }) => `${a} ${b}`));
}

const unprinted = z.strictObject({
  id: z.string(),
  part: z.enum(PARTS),
  says: z.string(),
  why: z.string().min(1),
});

/** What somebody read from the lines of a fact though no check can see it there: `id part says`. Holds only while the fact says just that. */
export function readByPeople(): ReadonlySet<string> {
  return new Set(reviewedLines('unprinted.jsonl', unprinted).map(readingKey));
}

interface Reading {
  readonly id: string;
  readonly part: Part | null;
  readonly says: string;
}

/** What a finding is known by among those somebody read. */
export const readingKey = ({ id, part, says }: Reading): string => `${id} ${part} ${says}`;

const number = z.strictObject({
  id: z.string(),
  verdict: z.enum(['matched', 'doubtful']),
  number: z.string().regex(/^\d{13}$/),
  why: z.string().min(1),
});

/** What came of looking for organisations in the register of corporate numbers. Those not listed were not found. */
export const corporateNumbers = () => reviewedLines('corporateNumbers.jsonl', number);

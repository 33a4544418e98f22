import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { projectRoot } from '../server/projectRoot.ts';

/** The lines of a file of `reviewed/`, each parsed as the shape. */
export const reviewedLines = <T>(name: string, shape: z.ZodType<T>): readonly T[] =>
  readFileSync(join(projectRoot, 'seed', 'reviewed', name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => shape.parse(JSON.parse(line)));

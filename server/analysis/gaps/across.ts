import type { Kind } from '../../model/records.ts';

/** Kinds that complete each other: what one of them lacks is what the other is for. */
const COMPLETING = new Set(
  [
    ['Company', 'University'],
    ['Company', 'ResearchInstitute'],
    ['Company', 'School'],
    ['Company', 'CareProvider'],
    ['Company', 'Municipality'],
    ['Municipality', 'University'],
    ['CareProvider', 'University'],
  ].flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]),
);

export const complete = (a: Kind, b: Kind): boolean => COMPLETING.has(`${a} ${b}`);

const SMALL: readonly (string | null)[] = ['small', 'start-up'];

/** Whether one is a large company and the other a small one or a start-up. */
export const areLargeAndSmall = (a: string | null, b: string | null): boolean =>
  (a === 'large' && SMALL.includes(b)) || (b === 'large' && SMALL.includes(a));

import { z } from 'zod';
import type { Evidence, Id } from '../server/model/records.ts';
import { squeezed } from './document.ts';
import { reviewedLines } from './reviewedLines.ts';

/** A heading of a document and how evidence names the section it begins. A section ends before the next heading of its level or a higher one. */
export interface Heading {
  readonly source: string;
  readonly line: number;
  /** 1 is the highest. */
  readonly level: number;
  readonly section: string;
  /** What the line prints, where the section goes by another name. */
  readonly printed?: string | undefined;
}

const heading = z.strictObject({
  source: z.string(),
  line: z.int().positive(),
  level: z.int().positive(),
  section: z.string().min(1),
  printed: z.string().min(1).optional(),
});

/** The headings of the Kawasaki documents, in the order of their lines. */
export const documentHeadings = (): readonly Heading[] => reviewedLines('sections.jsonl', heading);

/**
 * By headings in the order of their lines: what is wrong with the section a place names: it names none, or none that holds its line. Null where it is right,
 * where no line is named, and in documents without headings.
 */
export function sectionsOf(headings: readonly Heading[]): (place: Evidence) => string | null {
  const known = new Set<string>(headings.map(({ source }) => source));
  const holding = ({ source, line }: Evidence): readonly string[] => {
    const open: Heading[] = [];
    for (const next of headings) {
      if (next.source !== source || line === null || next.line > line) continue;
      while ((open.at(-1)?.level ?? 0) >= next.level) open.pop();
      open.push(next);
    }
    return open.map(({ section }) => section);
  };
  return (place) => {
    const { source, line, section } = place;
    if (line === null || !known.has(source)) return null;
    if (section === null || section === '') return `line ${line} is named without its section`;
    const right = holding(place);
    return right.includes(section)
      ? null
      : `line ${line} is not in section ${section}${right.length > 0 ? `, but in ${right.join(' / ')}` : ''}`;
  };
}

/** The headings of a document that their line does not print. */
export const unprintedHeadings = (
  headings: readonly Heading[],
  source: Id,
  lines: readonly string[],
): readonly Heading[] =>
  headings.filter(
    (each) =>
      each.source === source &&
      !squeezed(lines[each.line - 1] ?? '').includes(squeezed(each.printed ?? each.section)),
  );

import type { z } from 'zod';
import { isPoint, type Ontology } from '../model/ontology.ts';
import type { GraphRecord, Id, Kind } from '../model/records.ts';
import { completed, type ReadRecord } from './complete.ts';
import { type FaultyRecord, faultyRecord } from './faulty.ts';
import { fieldsOf } from './fields.ts';
import { recordProblems } from './recordProblems.ts';
import { type Shape, shapes } from './shapes.ts';

export type Parsed =
  | { readonly record: ReadRecord }
  | {
      readonly problems: readonly string[];
      /** What the record states of others in spite of them; null when it is none. */
      readonly faulty: FaultyRecord | null;
    };

/**
 * One line of an interchange file. Every problem of the line is given, those that can be told in spite of others
 * too; a kind or type must be of the ontology.
 */
export function parseLine(line: string, ontology: Ontology): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problems: ['is no JSON: one record a line, as an export writes them'], faulty: null };
  }
  const parsed = parseRecord(value, ontology);
  // Lone surrogates and NUL do not survive a database; they only ever come in as escapes.
  if (!/\\u(?:d[89a-f]|0000)/i.test(line) || !/\\u(?:d[89a-f]|0000)/i.test(JSON.stringify(value)))
    return parsed;
  const half = 'holds half a character (a lone surrogate) or NUL';
  return 'record' in parsed
    ? { problems: [half], faulty: faultyRecord(value, ontology) }
    : { ...parsed, problems: [half, ...parsed.problems] };
}

/** What can still be told of a line that holds U+FFFD for what is no text; the texts that hold it are not known. */
export function toldByFaulty(readable: string, ontology: Ontology): FaultyRecord | null {
  try {
    const value = JSON.parse(readable, (_, text) =>
      typeof text === 'string' && text.includes('\ufffd') ? false : text,
    );
    return faultyRecord(value, ontology);
  } catch {
    return null;
  }
}

/** A record given as a value; as {@link parseLine}. */
export function parseRecord(value: unknown, ontology: Ontology): Parsed {
  const fields = fieldsOf(value);
  const kind = fields.record;
  const shape =
    typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind as keyof typeof shapes] : null;
  if (!shape) {
    return { problems: [`record is none of ${Object.keys(shapes).join(', ')}`], faulty: null };
  }
  const result = shape.safeParse(value, { reportInput: true });
  const problems = [
    ...(result.success ? [] : result.error.issues.map(problemText)),
    ...recordProblems(fields, ontology),
  ];
  return result.success && problems.length === 0
    ? { record: completed(result.data, ontology) }
    : { problems, faulty: faultyRecord(value, ontology) };
}

/** A line that {@link parseLine} found no problem in, read again: the same record, in a third of the time. */
export function parseAgain(line: string, ontology: Ontology): ReadRecord {
  return completed(JSON.parse(line) as Shape, ontology);
}

/** What a JSON value should have been, as zod names it and as people do. */
const EXPECTED: Readonly<Record<string, string>> = { string: 'text', int: 'whole number', array: 'list' };

function problemText(issue: z.core.$ZodIssue): string {
  const where = whereText(issue.path);
  if (issue.code === 'unrecognized_keys')
    return `${where ? `${where}: ` : ''}unknown key ${issue.keys.join(', ')}`;
  // What is null counts as left out.
  if ((issue.input ?? null) === null) return `${where} is missing`;
  if (issue.code === 'invalid_type') return `${where} is no ${EXPECTED[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `${where} is none of ${issue.values.join(', ')}`;
  return `${where} ${issue.message}`;
}

/** As `aliases, 2nd: evidence, 1st: source`: what stands in a list is counted from 1. */
const whereText = (path: readonly PropertyKey[]): string =>
  path
    .map((step, i) =>
      typeof step === 'number' ? `, ${ordinal(step + 1)}` : `${i === 0 ? '' : ': '}${String(step)}`,
    )
    .join('');

const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ordinal = (count: number): string => `${count}${ENDINGS[ordinals.select(count)] ?? 'th'}`;

/** What stands for a relation's state where its record does not say: active for a span, ended for a point. */
export function settled(
  record: ReadRecord,
  ontology: Ontology,
  kindOf: (id: Id) => Kind | null,
): GraphRecord {
  if (record.record !== 'relation') return record;
  if (record.state !== null) return record as GraphRecord;
  const type = ontology.relationTypes.get(record.type);
  const to = kindOf(record.to);
  return { ...record, state: type && to && isPoint(type, to) ? 'ended' : 'active' };
}

/** A record as one line of an export, without the line end: what is null or empty is left out. */
export function formatRecord(record: GraphRecord): string {
  return JSON.stringify(record, (key, value) => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return undefined;
    if (key === 'externalIds' && Object.keys(value).length === 0) return undefined;
    return value;
  });
}

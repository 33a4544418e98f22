import type { z } from 'zod';
import { firstDay, isPartialDate, lastDay, type PartialDate } from '../model/dates.ts';
import { interchangeWord, isPoint, type Ontology } from '../model/ontology.ts';
import type { GraphRecord, Id, Kind } from '../model/records.ts';
import { completed, type ReadRecord } from './complete.ts';
import { type FaultyRecord, faultyRecord } from './faulty.ts';
import { type Shape, shapes } from './shapes.ts';

export type Parsed =
  | { readonly record: ReadRecord }
  | {
      readonly problems: readonly string[];
      /** What the record is and refers to in spite of them; null when not even that can be told. */
      readonly faulty: FaultyRecord | null;
    };

/** One line of an interchange file. Every problem of the line is given; a kind or type must be of the ontology. */
export function parseLine(line: string, ontology: Ontology): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problems: ['is no JSON: one record a line, as an export writes them'], faulty: null };
  }
  // Lone surrogates and NUL do not survive a database; they only ever come in as escapes.
  if (/\\u(?:d[89a-f]|0000)/i.test(line) && /\\u(?:d[89a-f]|0000)/i.test(JSON.stringify(value))) {
    return { problems: ['holds half a character (a lone surrogate) or NUL'], faulty: null };
  }
  return parseRecord(value, ontology);
}

/** A record given as a value; as {@link parseLine}. */
export function parseRecord(value: unknown, ontology: Ontology): Parsed {
  const kind = (value as { record?: unknown } | null)?.record;
  const shape =
    typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind as keyof typeof shapes] : null;
  if (!shape) {
    return { problems: [`record is none of ${Object.keys(shapes).join(', ')}`], faulty: null };
  }
  // The shape would leave this key out without a word.
  const { externalIds } = value as { externalIds?: unknown };
  if (typeof externalIds === 'object' && externalIds !== null && Object.hasOwn(externalIds, '__proto__'))
    return { problems: ['externalIds: __proto__ can be no scheme'], faulty: faultyRecord(value) };
  const result = shape.safeParse(value, { reportInput: true });
  const record = result.success ? completed(result.data, ontology) : null;
  const problems = [
    ...(result.success ? [] : result.error.issues.map(problemText)),
    ...unknownWords(value, ontology),
    ...(record ? recordProblems(record, ontology) : []),
  ];
  return record && problems.length === 0 ? { record } : { problems, faulty: faultyRecord(value) };
}

/** A kind or type the ontology does not know. */
function unknownWords(value: unknown, ontology: Ontology): string[] {
  const { record, kind, type } = value as { record: string; kind?: unknown; type?: unknown };
  const isUnknown = (word: unknown, known: ReadonlyMap<string, unknown>) =>
    typeof word === 'string' && !known.has(word);
  if (record === 'entity' && isUnknown(kind, ontology.kinds)) return [`kind: there is no kind ${kind}`];
  if (record === 'relation' && isUnknown(type, ontology.relationTypes))
    return [`type: there is no relation type ${type}`];
  return [];
}

/** A line that {@link parseLine} found no problem in, read again: the same record, in a third of the time. */
export function parseAgain(line: string, ontology: Ontology): ReadRecord {
  return completed(JSON.parse(line) as Shape, ontology);
}

/** What a JSON value should have been, as zod names it and as people do. */
const EXPECTED: Readonly<Record<string, string>> = { string: 'text', int: 'whole number', array: 'list' };

function problemText(issue: z.core.$ZodIssue): string {
  const where = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return `${where ? `${where}: ` : ''}unknown key ${issue.keys.join(', ')}`;
  // What is null counts as left out.
  if ((issue.input ?? null) === null) return `${where} is missing`;
  if (issue.code === 'invalid_type') return `${where} is no ${EXPECTED[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `${where} is none of ${issue.values.join(', ')}`;
  return `${where} ${issue.message}`;
}

/** Attributes the product goes by have to say what it can go by. */
function attributeProblems(
  { kind, attributes }: Extract<ReadRecord, { record: 'entity' }>,
  ontology: Ontology,
): string[] {
  return attributes.flatMap(({ key, value }) => {
    const said = JSON.stringify(value);
    if (DATED.includes(key) && !isPartialDate(String(value))) {
      return `attribute ${key} is no possible date (${said}): write 2016, 2016-07, 2016-07-08 or FY2016`;
    }
    if (kind === 'Collaboration' && key === 'kind' && !ontology.collaborationKinds.has(String(value))) {
      return `attribute kind is none of ${[...ontology.collaborationKinds.keys()].join(', ')}: ${said}`;
    }
    if (kind === 'Company' && key === 'size') {
      const sizes = ontology.words
        .filter((w) => w.enum === 'CompanySize')
        .map((w) => interchangeWord(w.value));
      return sizes.includes(String(value)) ? [] : `attribute size is none of ${sizes.join(', ')}: ${said}`;
    }
    return [];
  });
}

const DATED = ['date', 'endDate', 'opened', 'closed'];

// What one record can be told to be wrong in without knowing any other.
function recordProblems(record: ReadRecord, ontology: Ontology): string[] {
  const problems: string[] = [];
  const order = (what: string, from: PartialDate | null, to: PartialDate | null) => {
    if (from && to && firstDay(from) > lastDay(to)) problems.push(`${what}: ${to} is before ${from}`);
  };
  switch (record.record) {
    case 'source':
      break;
    case 'entity': {
      const kind = ontology.kinds.get(record.kind);
      for (const { text, since, until } of record.aliases) order(`alias ${text}, until`, since, until);
      problems.push(...attributeProblems(record, ontology));
      if (kind && !kind.shared && record.list) {
        problems.push(
          `list: only a shared thing or collaboration has one, and ${record.id} is a ${record.kind}`,
        );
      }
      break;
    }
    case 'relation':
      if (record.from === record.to) problems.push('from and to are the same');
      order('until', record.since, record.until);
      order('asOf', record.since, record.asOf);
      break;
    case 'stage':
      if (record.dateIs !== 'unknown' && !record.date)
        problems.push(`date is missing, yet dateIs is ${record.dateIs}`);
      if (record.dateIs === 'unknown' && record.date) problems.push('dateIs is unknown, yet there is a date');
      break;
    case 'measure': {
      const spans = [
        record.fiscalYear !== null,
        record.asOf !== null,
        record.from !== null || record.to !== null,
      ];
      if (spans.filter(Boolean).length > 1)
        problems.push('gives more than one of fiscalYear, asOf, and from with to');
      if ((record.from === null) !== (record.to === null))
        problems.push('from and to belong together: give both');
      order('to', record.from, record.to);
      if (record.parts.includes(record.id)) problems.push('parts: a measure is no part of itself');
      break;
    }
  }
  return problems;
}

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

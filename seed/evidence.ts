import type { Attribute, Evidence, GraphRecord, Id, Measure, Source } from '../server/model/records.ts';
import { byId } from './byId.ts';
import { readDocument, type SourceDocument } from './document.ts';
import { mentionsIn, NEAR, namesIn } from './mentions.ts';
import { datesOf, statesDate } from './periods.ts';
import { documentHeadings, sectionsOf, unprintedHeadings } from './sections.ts';

/** Something a record states that its lines don't show. */
export interface Finding {
  readonly id: Id;
  readonly source: Id;
  readonly line: number | null;
  /** What of the record it is that isn't shown, and what it says; null where a line itself is wrong. */
  readonly part: Part | null;
  readonly says: string;
  readonly reason: string;
}

export const PARTS = ['name', 'from', 'to', 'entity', 'collaboration', 'value', 'date'] as const;
export type Part = (typeof PARTS)[number];

/**
 * Checks a record's evidence against the lines of the documents: each line exists, stands in the section
 * named and prints the form it is said to (`printed`); an entity's names stand near one of its lines, or a printed form stands for them; both ends of a
 * relation and the entity of a measure or stage are stated there (`mentionsIn`); a measure's figure or text
 * stands on one of its lines; the years of all dates stand there (`statesDate`). The record may be a changed one of
 * the records or none of them.
 */
export function evidenceCheck(
  records: readonly GraphRecord[],
  linesOf: (source: Id) => readonly string[] | null,
  headings = documentHeadings(),
): (record: GraphRecord) => readonly Finding[] {
  const documentOf = remembered((source: Id) => {
    const lines = linesOf(source);
    return lines && readDocument(lines);
  });
  const names = namesIn(records);
  const mentions = mentionsIn(records, names, documentOf);
  const sectionProblem = sectionsOf(headings);
  const sources = byId(records, 'source');

  return (record) => {
    if (record.record === 'source')
      return unprintedHeadings(headings, record.id, linesOf(record.id) ?? []).map(({ line, section }) => ({
        id: record.id,
        source: record.id,
        line,
        part: null,
        says: '',
        reason: `line ${line} does not print the heading of section ${section}`,
      }));
    const findings: Finding[] = [];
    const [first] = record.evidence;
    const add = (place: Evidence | undefined, part: Part | null, says: string, reason: string) =>
      findings.push({
        id: record.id,
        source: place?.source ?? ('' as Id),
        line: place?.line ?? null,
        part,
        says,
        reason,
      });
    const attributes: readonly Attribute[] = 'attributes' in record ? record.attributes : [];
    for (const place of [...record.evidence, ...attributes.flatMap((a) => a.evidence)]) {
      const problem = placeProblem(place, documentOf(place.source)) ?? sectionProblem(place);
      if (problem) add(place, null, '', problem);
    }

    const mentioned = (part: Part, id: Id) => {
      if (!mentions(id, record.evidence))
        add(first, part, id, `nothing near line ${first?.line} states ${id}`);
    };
    switch (record.record) {
      case 'entity': {
        const shown = record.evidence.some(
          ({ source, line, printed }) =>
            printed !== null ||
            line === null ||
            names(record.id).some((name) => documentOf(source)?.prints(line, name, NEAR)),
        );
        if (!shown && names(record.id).length > 0)
          add(first, 'name', record.name, `no name of ${record.id} stands near line ${first?.line}`);
        break;
      }
      case 'relation':
        // A document needs not name its publisher to speak for it.
        if (record.type !== 'PUBLISHED' || !speaksFor(record.evidence, names(record.from), sources))
          mentioned('from', record.from);
        mentioned('to', record.to);
        break;
      case 'stage':
        mentioned('collaboration', record.collaboration);
        break;
      case 'measure': {
        mentioned('entity', record.entity);
        if (!showsValue(record, documentOf))
          add(first, 'value', String(record.value), `${record.value} is not on line ${first?.line}`);
      }
    }
    if (record.record === 'entity') return findings;
    for (const date of datesOf(record)) {
      if (!statesDate(date, record, documentOf, sources))
        add(first, 'date', date, `nothing at line ${first?.line} says ${date}`);
    }
    return findings;
  };
}

type Documents = (source: Id) => SourceDocument | null;

function placeProblem({ source, line, printed }: Evidence, document: SourceDocument | null): string | null {
  if (line === null) return null;
  if (!document) return `the document of source ${source} is not there`;
  if (!document.has(line)) return `the document has no line ${line}`;
  return printed !== null && !document.prints(line, printed, 0)
    ? `${printed} is not printed on line ${line}`
    : null;
}

const speaksFor = (
  evidence: readonly Evidence[],
  names: readonly string[],
  sources: ReadonlyMap<Id, Source>,
): boolean =>
  evidence.some(({ source }) => names.some((name) => sources.get(source)?.publisher?.startsWith(name)));

const showsValue = ({ value, unit, evidence }: Measure, documentOf: Documents): boolean =>
  evidence.some(({ source, line }) => {
    const document = documentOf(source);
    if (line === null || !document) return line === null;
    return typeof value === 'string' ? document.prints(line, value, 0) : document.shows(line, value, unit);
  });

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as V;
  };
}

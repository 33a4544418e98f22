import type { Attribute, Evidence, GraphRecord, Id, Relation } from '../server/model/records.ts';
import { foldCharacter } from '../server/names/foldCharacter.ts';

/** Names are looked for within so many lines of the line named; figures and printed forms on the line itself. */
export const NEAR = 3;

/** Something a record states that its lines don't show. */
export interface Finding {
  readonly id: Id;
  readonly source: Id;
  readonly line: number | null;
  readonly reason: string;
}

/**
 * Checks every fact's evidence against the lines of the documents: each line exists and prints the form it is
 * said to (`printed`); the names of an entity, of both ends of a relation, and of the entity of a measure or
 * stage stand at or near one of its lines, unless a printed form stands for them; a measure's figure stands
 * on one of its lines. Names are compared as the search compares them, without blanks. In order of records.
 */
export function checkEvidence(
  records: readonly GraphRecord[],
  linesOf: (source: Id) => readonly string[] | null,
): readonly Finding[] {
  const named = namesIn(records);
  const publishers = new Map(
    records.flatMap((r) => (r.record === 'source' ? [[r.id, r.publisher ?? ''] as const] : [])),
  );
  const speaksFor = ({ evidence }: Relation, names: readonly string[]) =>
    evidence.some(({ source }) => names.some((name) => publishers.get(source)?.startsWith(name)));
  const documents = new Map<Id, Document | null>();
  const documentOf = (source: Id): Document | null => {
    let document = documents.get(source);
    if (document === undefined) {
      const lines = linesOf(source);
      document = lines && readDocument(lines);
      documents.set(source, document);
    }
    return document;
  };

  return records.flatMap((record) => {
    if (record.record === 'source') return [];
    const findings: Finding[] = [];
    const add = (evidence: Evidence | undefined, reason: string) =>
      findings.push({
        id: record.id,
        source: evidence?.source ?? ('' as Id),
        line: evidence?.line ?? null,
        reason,
      });

    const places = [...record.evidence, ...attributesOf(record).flatMap((a) => a.evidence)];
    for (const place of places) {
      const document = documentOf(place.source);
      if (place.line === null) continue;
      if (!document) add(place, `the document of source ${place.source} is not there`);
      else if (!document.has(place.line)) add(place, `the document has no line ${place.line}`);
      else if (place.printed !== null && !document.prints(place.line, place.printed, 0)) {
        add(place, `${place.printed} is not printed on line ${place.line}`);
      }
    }

    const [first] = record.evidence;
    const isPrinted = record.evidence.some(({ printed }) => printed !== null);
    for (const what of mentioned(record)) {
      const names = named(what);
      // A document needs not name its publisher to speak for it.
      if (
        record.record === 'relation' &&
        record.type === 'PUBLISHED' &&
        record.from === what &&
        speaksFor(record, names)
      ) {
        continue;
      }
      const found = record.evidence.some(
        ({ source, line }) =>
          line === null || names.some((name) => documentOf(source)?.prints(line, name, NEAR)),
      );
      if (names.length > 0 && !found && !isPrinted)
        add(first, `no name of ${what} stands near line ${first?.line}`);
    }
    if (record.record === 'measure' && typeof record.value === 'number' && !isPrinted) {
      const shown = record.evidence.some(
        ({ source, line }) => line === null || documentOf(source)?.shows(line, record.value as number),
      );
      if (!shown) add(first, `the figure ${record.value} is not on line ${first?.line}`);
    }
    return findings;
  });
}

interface Document {
  has(line: number): boolean;
  prints(line: number, text: string, near: number): boolean;
  shows(line: number, value: number): boolean;
}

function readDocument(lines: readonly string[]): Document {
  const plain = lines.map((line) => line.replace(/<\/?[a-z][^>]*>/gi, ''));
  const folded = plain.map(squeezed);
  return {
    has: (line) => line >= 1 && line <= lines.length,
    prints: (line, text, near) => {
      const wanted = squeezed(text);
      // A name may run on over a line's end.
      return folded
        .slice(Math.max(0, line - 1 - near), line + near)
        .join('')
        .includes(wanted);
    },
    shows: (line, value) => {
      const text = (plain[line - 1] ?? '').normalize('NFKC').replace(/[△▲−]/g, '-');
      const grouped = text.replace(/(?<=\d)\s?,\s?(?=\d{3})/g, '');
      const digits = String(Math.abs(value)).replace('.', '\\.');
      const figure = new RegExp(`(?<![\\d.])${digits}(?:\\.0+)?(?!\\.?\\d)`);
      // Scans put blanks inside figures, but blanks also part them: either reading may show it.
      return figure.test(grouped) || figure.test(grouped.replace(/(?<=\d)\s(?=\d)/g, ''));
    },
  };
}

const squeezed = (text: string): string =>
  [...text.replace(/<\/?[a-z][^>]*>/gi, '').normalize('NFKC')]
    .map(foldCharacter)
    .join('')
    .replace(/[ ()]/g, '');

const attributesOf = (record: GraphRecord): readonly Attribute[] =>
  'attributes' in record ? record.attributes : [];

/** The entities a record's lines have to name. A measure's line prints the figure; its entity may be named pages before. */
function mentioned(record: GraphRecord): readonly Id[] {
  switch (record.record) {
    case 'entity':
      return [record.id];
    case 'relation':
      return [record.from, record.to];
    case 'stage':
      return [record.collaboration];
    case 'source':
    case 'measure':
      return [];
  }
}

/** Kinds whose names are in our own words: no document prints them. */
const OURS: ReadonlySet<string> = new Set(['Collaboration', 'Finding', 'Grant', 'Need', 'Offer', 'Visit']);

/**
 * By which names an entity may be mentioned: its own; of one named in our own words those of whoever took
 * part in it or received it; of an edition its series' too. Empty: nothing to look for.
 */
function namesIn(records: readonly GraphRecord[]): (id: Id) => readonly string[] {
  const entities = new Map(records.flatMap((r) => (r.record === 'entity' ? [[r.id, r] as const] : [])));
  const own = (id: Id): string[] => {
    const entity = entities.get(id);
    if (!entity || OURS.has(entity.kind)) return [];
    return [entity.name, ...entity.aliases.map(({ text }) => text)].filter((name) => squeezed(name) !== '');
  };
  const standIns = new Map<Id, string[]>();
  for (const record of records) {
    if (record.record !== 'relation') continue;
    const { type, from, to } = record;
    const stand = (id: Id, other: Id) => standIns.set(id, [...(standIns.get(id) ?? []), ...own(other)]);
    if (type === 'EDITION_OF') stand(from, to);
    if ((type === 'PARTICIPATED_IN' || type === 'RECEIVED') && OURS.has(entities.get(to)?.kind ?? ''))
      stand(to, from);
  }
  return (id) => [...own(id), ...(standIns.get(id) ?? [])];
}

import type { Evidence, GraphRecord, Id } from '../server/model/records.ts';
import { byId } from './byId.ts';
import { type SourceDocument, squeezed } from './document.ts';

/** Names are looked for within so many lines of the line named; figures and printed forms on the line itself. */
export const NEAR = 3;

/** Kinds whose names are in our own words: no document prints them. */
const OURS: ReadonlySet<string> = new Set(['Collaboration', 'Finding', 'Grant', 'Need', 'Offer', 'Visit']);

/**
 * Whether a fact's lines state an entity, called by these names (`namesIn`), by any of
 * - a name of it near one of the lines, or of a thing named in our own words a name of whoever took part in it
 *   or received it;
 * - the title of the section a line stands in, when that title is printed above the line;
 * - a line the entity itself is shown by;
 * - the document's own voice: 本市 is the city that publishes it, also where only 市 is printed and said to be.
 */
export function mentionsIn(
  records: readonly GraphRecord[],
  names: (id: Id) => readonly string[],
  documentOf: (source: Id) => SourceDocument | null,
): (id: Id, evidence: readonly Evidence[]) => boolean {
  const entities = byId(records, 'entity');
  const sources = byId(records, 'source');

  const near = ({ source, line }: Evidence, name: string) =>
    line !== null && documentOf(source)?.prints(line, name, NEAR) === true;
  const titled = ({ source, section, line }: Evidence, name: string) =>
    section !== null &&
    line !== null &&
    squeezed(section).includes(squeezed(name)) &&
    documentOf(source)?.heads(line, name) === true;
  const spokenOf = (place: Evidence, name: string) => {
    if (sources.get(place.source)?.publisher?.startsWith(name) !== true) return false;
    const self = name.slice(-1);
    if (place.printed !== null && [self, `${self}内`].includes(place.printed)) return true;
    return [`本${self}`, `当${self}`, `${self}内`, `${self}長`].some((word) => near(place, word));
  };

  return (id, evidence) => {
    const entity = entities.get(id);
    if (!entity) return true;
    const ownLines = evidence.some(({ source, line }) =>
      entity.evidence.some((own) => own.source === source && own.line === line),
    );
    return (
      ownLines ||
      (names(id).length === 0 && !OURS.has(entity.kind)) ||
      evidence.some(
        (place) =>
          place.line === null ||
          names(id).some((name) => near(place, name) || titled(place, name) || spokenOf(place, name)),
      )
    );
  };
}

/** By which names an entity may be mentioned: its own; of one named in our own words those of whoever took part in it or received it; of an edition its series' too. */
export function namesIn(records: readonly GraphRecord[]): (id: Id) => readonly string[] {
  const entities = byId(records, 'entity');
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

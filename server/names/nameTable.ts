import { byText } from '../model/order.ts';
import type { Id, Kind } from '../model/records.ts';
import type { Level } from '../model/visibility.ts';
import { type NameForm, nameForms } from './normalise.ts';
import { NAME_FIELDS, type SearchableEntity, type SearchableName } from './searchableEntity.ts';

/** An entity with the forms of each of its names. */
export interface PreparedEntity extends SearchableEntity {
  readonly forms: readonly (readonly NameForm[])[];
}

export const prepared = (entity: SearchableEntity): PreparedEntity => ({
  ...entity,
  forms: entity.names.map(({ text }) => nameForms(text)),
});

/**
 * Names laid out in typed arrays. Entities are ranked by canonical name, then id. A document is one form of one
 * name; documents go by entity, then in the order of its names.
 */
export interface NameTable {
  readonly ids: readonly Id[];
  readonly names: readonly string[];
  readonly kinds: readonly Kind[];
  /** By rank: place in kinds, level, first document (and one more at the end). */
  readonly kindOf: Uint8Array;
  readonly levelOf: Uint8Array;
  readonly firstOf: Uint32Array;
  /** By document: the name as written, place in NAME_FIELDS, the entity's rank. */
  readonly texts: readonly string[];
  readonly fieldOf: Uint8Array;
  readonly entityOf: Uint32Array;
  /** By document: where in units it ends (it begins where the one before ends), and where its core lies. */
  readonly ends: Uint32Array;
  readonly coreStarts: Uint32Array;
  readonly coreEnds: Uint32Array;
  /** The characters of all documents. */
  readonly units: Uint16Array;
}

export function nameTable(entities: readonly PreparedEntity[]): NameTable {
  const ranked = [...entities].sort((a, b) => byText(a.name, b.name) || byText(a.id, b.id));
  let documents = 0;
  let characters = 0;
  for (const { forms } of ranked) {
    for (const ofName of forms) {
      documents += ofName.length;
      for (const { text } of ofName) characters += text.length;
    }
  }
  const kinds = [...new Set(ranked.map(({ kind }) => kind))];
  const places = new Map(kinds.map((kind, place) => [kind, place]));
  const texts: string[] = [];
  const firstOf = new Uint32Array(ranked.length + 1);
  const fieldOf = new Uint8Array(documents);
  const entityOf = new Uint32Array(documents);
  const ends = new Uint32Array(documents);
  const coreStarts = new Uint32Array(documents);
  const coreEnds = new Uint32Array(documents);
  const units = new Uint16Array(characters);
  let rank = 0;
  let document = 0;
  let at = 0;
  for (const { names, forms } of ranked) {
    for (let i = 0; i < names.length; i++) {
      const { text, field } = names[i] as SearchableName;
      for (const form of forms[i] ?? []) {
        texts.push(text);
        fieldOf[document] = NAME_FIELDS.indexOf(field);
        entityOf[document] = rank;
        coreStarts[document] = at + form.coreStart;
        coreEnds[document] = at + form.coreEnd;
        for (let c = 0; c < form.text.length; c++) units[at++] = form.text.charCodeAt(c);
        ends[document++] = at;
      }
    }
    firstOf[++rank] = document;
  }
  return {
    ids: ranked.map(({ id }) => id),
    names: ranked.map(({ name }) => name),
    kinds,
    kindOf: Uint8Array.from(ranked, ({ kind }) => places.get(kind) ?? 0),
    levelOf: Uint8Array.from(ranked, ({ level }) => level),
    firstOf,
    texts,
    fieldOf,
    entityOf,
    ends,
    coreStarts,
    coreEnds,
    units,
  };
}

/** The entity of a rank as it was put in. */
export function entityAt(table: NameTable, rank: number): SearchableEntity | null {
  const id = table.ids[rank];
  const name = table.names[rank];
  const kind = table.kinds[table.kindOf[rank] ?? 0];
  if (id === undefined || name === undefined || kind === undefined) return null;
  const names: SearchableName[] = [];
  for (let document = table.firstOf[rank] ?? 0; document < (table.firstOf[rank + 1] ?? 0); document++) {
    const text = table.texts[document] ?? '';
    const field = NAME_FIELDS[table.fieldOf[document] ?? 0] ?? 'NAME';
    const last = names.at(-1);
    if (last?.text !== text || last.field !== field) names.push({ text, field });
  }
  return { id, kind, level: (table.levelOf[rank] ?? 0) as Level, name, names };
}

/** The rank of the first entity that comes after a name and id. */
export function rankAfter({ ids, names }: NameTable, name: string, id: Id): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((byText(names[middle] ?? '', name) || byText(ids[middle] ?? '', id)) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

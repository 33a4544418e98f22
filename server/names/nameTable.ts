import { byText } from '../model/order.ts';
import type { Id, Kind } from '../model/records.ts';
import type { Level } from '../model/visibility.ts';
import { nameForms } from './normalise.ts';
import { NAME_FIELDS, type SearchableEntity, type SearchableName } from './searchableEntity.ts';

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

/** Lays out the names of entities; pauses after every 2,000 of them, for whoever has something else to do. */
export function* nameTable(entities: readonly SearchableEntity[]): Generator<void, NameTable> {
  const ranked = [...entities].sort((a, b) => byText(a.name, b.name) || byText(a.id, b.id));
  yield;
  const places = new Map<Kind, number>();
  const kindOf = new Uint8Array(ranked.length);
  const levelOf = new Uint8Array(ranked.length);
  const firstOf = new Uint32Array(ranked.length + 1);
  const texts: string[] = [];
  const fieldOf: number[] = [];
  const entityOf: number[] = [];
  const ends: number[] = [];
  const coreStarts: number[] = [];
  const coreEnds: number[] = [];
  let units = new Uint16Array(ranked.length * 64);
  let at = 0;
  for (let rank = 0; rank < ranked.length; rank++) {
    if (rank % 2000 === 1999) yield;
    const { kind, level, names } = ranked[rank] as SearchableEntity;
    if (!places.has(kind)) places.set(kind, places.size);
    kindOf[rank] = places.get(kind) ?? 0;
    levelOf[rank] = level;
    for (const { text, field } of names) {
      for (const form of nameForms(text)) {
        texts.push(text);
        fieldOf.push(NAME_FIELDS.indexOf(field));
        entityOf.push(rank);
        coreStarts.push(at + form.coreStart);
        coreEnds.push(at + form.coreEnd);
        if (at + form.text.length > units.length) {
          const larger = new Uint16Array(units.length * 2 + form.text.length);
          larger.set(units);
          units = larger;
        }
        for (let i = 0; i < form.text.length; i++) units[at++] = form.text.charCodeAt(i);
        ends.push(at);
      }
    }
    firstOf[rank + 1] = texts.length;
  }
  return {
    ids: ranked.map(({ id }) => id),
    names: ranked.map(({ name }) => name),
    kinds: [...places.keys()],
    kindOf,
    levelOf,
    firstOf,
    texts,
    fieldOf: new Uint8Array(fieldOf),
    entityOf: new Uint32Array(entityOf),
    ends: new Uint32Array(ends),
    coreStarts: new Uint32Array(coreStarts),
    coreEnds: new Uint32Array(coreEnds),
    units: units.slice(0, at),
  };
}

/** The entity of a rank as it was put in, save for names that fold to nothing. */
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

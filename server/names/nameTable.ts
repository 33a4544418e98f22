import { byText } from '../model/order.ts';
import type { Id, Kind } from '../model/records.ts';
import type { Level } from '../model/visibility.ts';
import { type Documents, DocumentsBuilder } from './documents.ts';
import { formsOfName } from './normalise.ts';
import { NAME_FIELDS, type SearchableEntity, type SearchableName } from './searchableEntity.ts';

/** The names of entities, which are ranked by canonical name, then id. */
export interface NameTable {
  readonly ids: readonly Id[];
  readonly names: readonly string[];
  readonly kinds: readonly Kind[];
  /** By rank: place in kinds, level. */
  readonly kindOf: Uint8Array;
  readonly levelOf: Uint8Array;
  readonly forms: Documents;
  /** The forms with signs, of the names that have any. */
  readonly withSigns: Documents;
}

/** Lays out the names of entities; pauses after every 2,000 of them, for whoever has something else to do. */
export function* nameTable(entities: readonly SearchableEntity[]): Generator<void, NameTable> {
  const ranked = [...entities].sort((a, b) => byText(a.name, b.name) || byText(a.id, b.id));
  yield;
  const places = new Map<Kind, number>();
  const kindOf = new Uint8Array(ranked.length);
  const levelOf = new Uint8Array(ranked.length);
  const forms = new DocumentsBuilder();
  const withSigns = new DocumentsBuilder();
  for (const [rank, { kind, level, names }] of ranked.entries()) {
    if (rank % 2000 === 1999) yield;
    if (!places.has(kind)) places.set(kind, places.size);
    kindOf[rank] = places.get(kind) ?? 0;
    levelOf[rank] = level;
    for (const { text, field } of names) {
      const place = NAME_FIELDS.indexOf(field);
      const of = formsOfName(text);
      forms.add(text, place, of.letters);
      withSigns.add(text, place, of.withSigns);
    }
    forms.endEntity();
    withSigns.endEntity();
  }
  return {
    ids: ranked.map(({ id }) => id),
    names: ranked.map(({ name }) => name),
    kinds: [...places.keys()],
    kindOf,
    levelOf,
    forms: forms.built(),
    withSigns: withSigns.built(),
  };
}

/** The entity of a rank as it was put in, save for names that fold to nothing. */
export function entityAt(table: NameTable, rank: number): SearchableEntity | null {
  const id = table.ids[rank];
  const name = table.names[rank];
  const kind = table.kinds[table.kindOf[rank] ?? 0];
  if (id === undefined || name === undefined || kind === undefined) return null;
  const { firstOf, texts, fieldOf } = table.forms;
  const names: SearchableName[] = [];
  for (let document = firstOf[rank] ?? 0; document < (firstOf[rank + 1] ?? 0); document++) {
    const text = texts[document] ?? '';
    const field = NAME_FIELDS[fieldOf[document] ?? 0] ?? 'NAME';
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

import { byText } from '../model/order.ts';
import type { Entity, Id, Kind } from '../model/records.ts';
import type { Level } from '../model/visibility.ts';

/** In the order in which one is preferred, when an entity is found by several names equally well. */
export const NAME_FIELDS = ['NAME', 'NAME_EN', 'READING', 'ALIAS', 'EXTERNAL_ID'] as const;
export type NameField = (typeof NAME_FIELDS)[number];

export interface SearchableName {
  readonly text: string;
  readonly field: NameField;
}

/** What the index knows of an entity; `names` by field, then text. */
export interface SearchableEntity {
  readonly id: Id;
  readonly kind: Kind;
  readonly level: Level;
  /** The canonical name, which results are ordered by. */
  readonly name: string;
  readonly names: readonly SearchableName[];
}

/** Aliases of every kind are searched, those as printed too. */
export function searchableEntity(entity: Entity, level: Level): SearchableEntity {
  const { id, kind, name } = entity;
  const ofField = (field: NameField, texts: readonly (string | null)[]): SearchableName[] =>
    [...new Set(texts)]
      .filter((text) => text !== null)
      .sort(byText)
      .map((text) => ({ text, field }));
  const names = [
    ...ofField('NAME', [name]),
    ...ofField('NAME_EN', [entity.nameEn]),
    ...ofField('READING', [entity.reading]),
    ...ofField(
      'ALIAS',
      entity.aliases.map(({ text }) => text),
    ),
    ...ofField('EXTERNAL_ID', Object.values(entity.externalIds)),
  ];
  return { id, kind, level, name, names };
}

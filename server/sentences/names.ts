import type { Entity } from '../model/records.ts';
import type { Language } from './material.ts';

/** Kinds whose names are statements or titles: within a sentence they could not be told from it. */
const QUOTED = new Set<string>(['Finding', 'Policy', 'Need', 'Offer', 'Publication']);

export const nameOf = ({ name, nameEn }: Pick<Entity, 'name' | 'nameEn'>, language: Language): string =>
  language === 'en' ? (nameEn ?? name) : name;

/** A name as it stands within a sentence, in the reader's language where it has one; on one line. */
export function quotedName(entity: Pick<Entity, 'kind' | 'name' | 'nameEn'>, language: Language): string {
  const name = nameOf(entity, language).replaceAll(/[\r\n\t]+/g, ' ');
  return QUOTED.has(entity.kind) || /[、。]/.test(name) ? quoted(name, language) : name;
}

export const quoted = (name: string, language: Language): string =>
  language === 'ja' ? `「${name.replaceAll('「', '『').replaceAll('」', '』')}」` : `“${name}”`;

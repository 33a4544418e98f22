import type { Entity } from '../model/records.ts';
import type { Language } from './material.ts';
import { quotedName } from './names.ts';

/** So many are named; of more, how many there are. */
const NAMED = 3;

/** Names in a row: AとB、ほか2件; A, B and 2 more. */
export function listed(entities: readonly Entity[], language: Language): string {
  const names = entities.slice(0, NAMED).map((entity) => quotedName(entity, language));
  const more = entities.length - names.length;
  if (language === 'ja') return `${names.join('、')}${more > 0 ? `、ほか${more}件` : ''}`;
  if (more > 0) return `${names.join(', ')} and ${more} more`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

import type { Entity } from '../model/records.ts';
import { listed } from './listed.ts';
import type { Language } from './material.ts';
import { quotedName } from './names.ts';

/** A maker and its certificates: of what (itself, where that is the maker), under which schemes; and what is only planned. */
export function certifiedSentence(
  {
    entity,
    certified,
    schemes,
    planned,
  }: {
    entity: Entity;
    certified: readonly Entity[];
    schemes: readonly Entity[];
    planned: readonly Entity[];
  },
  language: Language,
): string {
  const name = quotedName(entity, language);
  const things = certified.filter(({ id }) => id !== entity.id);
  const by = listed(schemes, language);
  if (language === 'ja') {
    const what = things.length > 0 ? `の${listed(things, 'ja')}` : '';
    const but = planned.length > 0 ? `。予定としては${listed(planned, 'ja')}がある` : '';
    return `${name}${what}は${by}の認定を受けたが、その後の連携、助成、訪問の記録がない${but}`;
  }
  const what = things.length > 0 ? `${listed(things, 'en')} of ${name}` : name;
  const but = planned.length > 0 ? `; only planned: ${listed(planned, 'en')}` : '';
  return `${what} ${things.length > 1 ? 'were' : 'was'} certified by ${by}, but no collaboration, grant or visit is recorded${but}`;
}

/** What was shown, where, and whose it is. */
export function unlicensedSentence(
  {
    entity,
    meetings,
    offerers,
  }: { entity: Entity; meetings: readonly Entity[]; offerers: readonly Entity[] },
  language: Language,
): string {
  const name = quotedName(entity, language);
  const where = listed(meetings, language);
  const whose = listed(offerers, language);
  if (language === 'ja')
    return `${whose ? `${whose}の` : ''}${name}は${where}で紹介されたが、許諾先の記録がない`;
  return `${name}${whose ? ` of ${whose}` : ''} was shown at ${where}, but no licensee is recorded`;
}

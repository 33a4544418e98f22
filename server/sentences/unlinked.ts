import type { Entity } from '../model/records.ts';
import type { Language } from './material.ts';
import { quotedName } from './names.ts';

/** What is known of one without collaboration. */
export type ToldUnlinked =
  | { readonly entity: Entity; readonly verdict: 'NONE'; readonly met: number; readonly isInPeriod: boolean }
  | { readonly entity: Entity; readonly verdict: 'NO_DATA' };

export function unlinkedSentence(told: ToldUnlinked, language: Language): string {
  const { entity } = told;
  const name = quotedName(entity, language);
  if (told.verdict === 'NO_DATA' && entity.kind === 'Facility') {
    const stated = entity.list?.stated ?? null;
    if (language === 'ja') {
      const only = stated === null ? '' : `（${stated}者とだけある）`;
      return `${name}に誰がいるかを伝える資料がない${only}。誰もいないという意味ではない`;
    }
    const only = stated === null ? '' : ` (only that they are ${stated})`;
    return `No source tells who is in ${name}${only}; that does not mean nobody is`;
  }
  if (told.verdict === 'NO_DATA')
    return language === 'ja'
      ? `${name}は資料に名前があるが、誰かと関わったという記述がない。連携がないという意味ではない`
      : `${name} is named in the sources, but none tells of it with anybody; that does not mean there is nothing`;
  const { met, isInPeriod } = told;
  if (language === 'ja') {
    const known = met > 0 ? `${met}者との接点が資料にあるが` : '誰かと関わった記述は資料にあるが';
    return `${name}は、${known}、${isInPeriod ? 'この期間に' : ''}連携した記録がない`;
  }
  const known = met > 0 ? `has met ${met} ${met === 1 ? 'other' : 'others'}` : 'is told of with others';
  return `${name} ${known}, but no collaboration ${isInPeriod ? 'in the period ' : ''}is recorded`;
}

/** How to read a list of those without collaboration. */
export interface ToldList {
  readonly unlinked: number;
  readonly noData: number;
  readonly named: number;
  /** What is asked for: companies only, facilities only, facilities and others, or others. */
  readonly are: 'FIRMS' | 'FACILITIES' | 'BOTH' | 'ORGANISATIONS';
  readonly isInPeriod: boolean;
}

export function unlinkedListSentence(
  { unlinked, noData, named, are, isInPeriod }: ToldList,
  language: Language,
): string {
  if (are === 'FACILITIES')
    return language === 'ja'
      ? `資料に名前のある施設・拠点${named}件のうち${unlinked}件は、誰がいるかを伝える資料がない。誰もいないという意味ではなく、これから名簿を確かめるべき所の一覧である`
      : `Of ${unlinked} of ${named} facilities and sites named in the sources, no source tells who is in them. That does not mean nobody is: these are the places whose lists are to be asked for`;
  if (language === 'ja') {
    const [of, counter] = (
      { FIRMS: ['企業', '社'], BOTH: ['主体と施設', '件'], ORGANISATIONS: ['主体', '者'] } as const
    )[are];
    const when = isInPeriod ? 'この期間に' : '';
    return `資料に名前のある${of}${named}${counter}のうち${unlinked}${counter}は、${when}連携の記録がない（そのうち${noData}${counter}は、誰かと関わったという記述自体がない）。名前があるのは事業などに参加したためで、地域全体の割合ではない`;
  }
  const of = { FIRMS: 'firms', BOTH: 'organisations and facilities', ORGANISATIONS: 'organisations' }[are];
  const when = isInPeriod ? ' in the period' : '';
  return `${unlinked} of ${named} ${of} named in the sources have no collaboration recorded${when} (${noData} of them are told of with nobody at all). They are named because they joined a scheme, so this is no share of the region`;
}

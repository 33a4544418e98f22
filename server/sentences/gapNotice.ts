import type { Language } from './material.ts';

export interface ToldMatrix {
  readonly cells: number;
  readonly tooFew: number;
  /** Whether some of the groups are parts of others. */
  readonly canBeCoarser: boolean;
  /** Whether any group is one of entities rather than a kind or size. */
  readonly areEntities: boolean;
  readonly isInPeriod: boolean;
  readonly isCollaborated: boolean;
  /** Facilities nobody is named in, which are left out of the table. */
  readonly emptyFacilities: number;
}

/** What to know first; null where there is nothing. */
export function gapNotice(told: ToldMatrix, language: Language): string | null {
  const all = [tooFew(told, language), emptyFacilities(told, language)].filter((each) => each !== null);
  return all.length === 0 ? null : all.join(language === 'ja' ? '。' : '. ');
}

function emptyFacilities({ emptyFacilities: count }: ToldMatrix, language: Language): string | null {
  if (count === 0) return null;
  return language === 'ja'
    ? `ほかに施設・拠点${count}件は、誰がいるかを伝える資料がなく、表に入っていない。つながりがないという意味ではない`
    : `${count} more ${count === 1 ? 'facility or site is' : 'facilities and sites are'} left out because no source names anybody in ${count === 1 ? 'it' : 'them'}; that does not mean there are no ties`;
}

/** That most cells say nothing, with what could be asked instead; null where they are not most. */
function tooFew(told: ToldMatrix, language: Language): string | null {
  const { cells, tooFew: few } = told;
  if (few * 2 <= cells) return null;
  const instead = INSTEAD.filter(({ applies }) => applies(told)).map((each) => each[language]);
  if (language === 'ja') {
    const rather = instead.length > 0 ? `。${instead.join('、または')}で見るとよい` : '';
    return `${cells}のセルのうち${few}は、数が少なすぎて判断できない${rather}`;
  }
  const rather = instead.length > 0 ? `: look at ${instead.join(', or ')}` : '';
  return `${few} of ${cells} cells are too few to tell${rather}`;
}

const INSTEAD = [
  {
    applies: ({ canBeCoarser }: ToldMatrix) => canBeCoarser,
    ja: '上位の区分だけ',
    en: 'the groups on top only',
  },
  {
    applies: ({ areEntities }: ToldMatrix) => areEntities,
    ja: '種類や企業規模',
    en: 'kinds or company sizes',
  },
  { applies: ({ isInPeriod }: ToldMatrix) => isInPeriod, ja: '長い期間', en: 'a longer period' },
  { applies: ({ isCollaborated }: ToldMatrix) => isCollaborated, ja: '接点', en: 'who has met' },
] as const;

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
}

/** That most cells say nothing, with what could be asked instead; null where they are not most. */
export function gapNotice(told: ToldMatrix, language: Language): string | null {
  const { cells, tooFew } = told;
  if (tooFew * 2 <= cells) return null;
  const instead = INSTEAD.filter(({ applies }) => applies(told)).map((each) => each[language]);
  if (language === 'ja') {
    const rather = instead.length > 0 ? `。${instead.join('、または')}で見るとよい` : '';
    return `${cells}のセルのうち${tooFew}は、数が少なすぎて判断できない${rather}`;
  }
  const rather = instead.length > 0 ? `: look at ${instead.join(', or ')}` : '';
  return `${tooFew} of ${cells} cells are too few to tell${rather}`;
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

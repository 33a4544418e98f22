import type { Language } from './material.ts';

/** That most cells say nothing, with what could be asked instead; null where they are not most. */
export function gapNotice(
  { cells, tooFew, canBeCoarser }: { cells: number; tooFew: number; canBeCoarser: boolean },
  language: Language,
): string | null {
  if (tooFew * 2 <= cells) return null;
  if (language === 'ja') {
    const instead = canBeCoarser
      ? '上位の区分だけ、またはもっと大きな区分（種類、企業規模）で見るとよい'
      : 'もっと大きな区分（種類、企業規模）か、長い期間、または接点で見るとよい';
    return `${cells}のセルのうち${tooFew}は、数が少なすぎて判断できない。${instead}`;
  }
  const instead = canBeCoarser
    ? 'look at the groups on top only, or at larger ones (kind, company size)'
    : 'look at larger groups (kind, company size), a longer period, or who has met';
  return `${tooFew} of ${cells} cells are too few to tell: ${instead}`;
}

import type { GapAsk } from '../../state/gaps.ts';
import { yearsText } from './groupingText.ts';
import { useGaps } from './useGaps.ts';
import { useWords } from './useWords.ts';
import { useYearText } from './Years.tsx';

type Period = Pick<GapAsk, 'years' | 'dateless'>;

const ANY_TIME: Period = { years: null, dateless: true };

/** Whether facts of some time are left out. */
export const isTimed = ({ years, dateless }: Period): boolean => years !== null || !dateless;

export const atAnyTime = (ask: GapAsk): GapAsk => ({ ...ask, ...ANY_TIME });

/** The period asked for in words, with whether facts without a date count. */
export function usePeriodText(): string {
  const words = useWords();
  const { t, w } = words;
  const { ask } = useGaps();
  return [yearsText(ask.years, words, t('yearsAll')), t(ask.dateless ? 'undatedIn' : 'undatedOut')].join(
    w('format.comma'),
  );
}

/** The same of the list that is open: what was shown at events has a year it begins with. */
export function useListPeriod(): string {
  const { t } = useWords();
  const { screen, since } = useGaps().ask;
  const period = usePeriodText();
  const yearText = useYearText();
  if (screen !== 'unlicensed') return period;
  return since === null ? t('unlicensed.sinceAll') : t('unlicensed.sinceYear', { year: yearText(since) });
}

import type { Vocabulary } from '../../i18n/vocabulary.ts';
import type { FiscalYears } from '../../state/filters.ts';
import type { Grouping } from '../../state/gaps.ts';
import type { Words } from './useWords.ts';

/** What actors are put into groups by, in the words of the schema. */
export const groupingText = (by: Grouping, vocabulary: Vocabulary): string => vocabulary.word('Grouping', by);

/** Fiscal years in words; `none` where they are open. */
export const yearsText = (years: FiscalYears | null, { t, w }: Words, none: string): string => {
  if (!years) return none;
  const from = w('period.value', { year: years.from });
  return years.from === years.to ? from : t('yearValue', { from, to: w('period.value', { year: years.to }) });
};

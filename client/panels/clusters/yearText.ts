import { eraOf } from '../../state/dates.ts';
import type { FiscalYears } from '../../state/filters.ts';
import type { Locale } from '../../state/view.ts';
import type { Words } from './useWords.ts';

/** How a fiscal year is called, with the year of the era in Japanese. */
export function yearText(year: number, { t, w }: Words, locale: Locale): string {
  const { era, year: n } = eraOf(year);
  const inEra = locale === 'ja' ? `（${w(`period.era.${era}`)}${n === 1 ? '元' : n}）` : '';
  return `${t('yearValue', { year })}${inEra}`;
}

/** From which fiscal year to which; one alone, or all. */
export function yearsText(years: FiscalYears | null, { t }: Words): string {
  if (!years) return t('yearsAll');
  const from = t('yearValue', { year: years.from });
  return years.from === years.to ? from : `${from}${t('until')}${t('yearValue', { year: years.to })}`;
}

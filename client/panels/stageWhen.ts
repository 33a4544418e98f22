import type { TFunction } from 'i18next';
import type { SourceFactLineFragment } from '../generated/later/graphql.ts';
import { dateText } from '../i18n/format.ts';
import type { Locale } from '../state/view.ts';

type Reached = Pick<NonNullable<SourceFactLineFragment['stage']>, 'date' | 'dateIs'>;

/** When a stage was reached, in words: at a date, by a date, or at a time no source gives. */
export function stageWhen({ date, dateIs }: Reached, t: TFunction<'words'>, locale: Locale): string {
  if (!date || dateIs === 'UNKNOWN') return t('panel.unknownDate');
  const text = dateText(date, locale);
  return dateIs === 'BY' ? t('panel.by', { date: text }) : text;
}

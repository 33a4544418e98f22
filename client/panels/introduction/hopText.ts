import type { TFunction } from 'i18next';
import type { HopLineFragment, RelationLineFragment } from '../../generated/later/graphql.ts';
import { dateText } from '../../i18n/format.ts';
import type { Vocabulary } from '../../i18n/vocabulary.ts';
import { daysOf } from '../../state/dates.ts';
import { isHappening, whenText } from '../relationText.ts';
import type { Words } from './useWords.ts';

/** The date a fact is last known to have held at, as its source writes it; null where none is known. */
export function lastDate({ until, asOf, since, to }: RelationLineFragment): string | null {
  const happened = 'date' in to ? (to.endDate ?? to.date) : null;
  return until ?? asOf ?? since ?? happened ?? null;
}

/** When the newest of the facts happened, or the last date it is known to have held at; empty where none has a date. */
export function newestText(
  facts: readonly RelationLineFragment[],
  vocabulary: Vocabulary,
  w: TFunction<'words'>,
): string {
  let newest: { readonly day: number; readonly fact: RelationLineFragment } | null = null;
  for (const fact of facts) {
    const day = daysOf(lastDate(fact))?.last;
    if (day !== undefined && (newest === null || day > newest.day)) newest = { day, fact };
  }
  if (newest === null) return '';
  const { fact } = newest;
  const happened = isHappening(fact, fact.to, vocabulary) ? whenText(fact, fact.to, vocabulary, w) : '';
  return happened || dateText(lastDate(fact) ?? '', vocabulary.locale);
}

/**
 * How old a step is, by the day its age is counted from: as the fact of that day says it; where none does, it is the
 * day of what a fact is part of, or of the document that says it holds.
 */
export function ageText(
  { facts, newest, undated }: Pick<HopLineFragment, 'facts' | 'newest' | 'undated'>,
  vocabulary: Vocabulary,
  { t, w }: Words,
): string {
  if (newest === null) return t('noDate');
  const day = daysOf(newest)?.last;
  const text = newestText(
    facts.filter((fact) => daysOf(lastDate(fact))?.last === day),
    vocabulary,
    w,
  );
  if (text) return t('newest', { date: text });
  return t(undated ? 'newestTold' : 'newestDocument', { date: dateText(newest, vocabulary.locale) });
}

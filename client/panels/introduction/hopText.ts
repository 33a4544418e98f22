import type { TFunction } from 'i18next';
import type { HopLineFragment, RelationLineFragment } from '../../generated/later/graphql.ts';
import { dateText } from '../../i18n/format.ts';
import type { Vocabulary } from '../../i18n/vocabulary.ts';
import { daysOf } from '../../state/dates.ts';
import { whenText } from '../relationText.ts';
import type { Words } from './useWords.ts';

/** The date a fact is last known to have held at, as its source writes it; null where none is known. */
export function lastDate({ until, asOf, since, to }: RelationLineFragment): string | null {
  const happened = 'date' in to ? (to.endDate ?? to.date) : null;
  return until ?? asOf ?? since ?? happened ?? null;
}

/** When the newest of the facts held, in words; empty where none has a date. */
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
  const date = lastDate(newest.fact);
  return (
    whenText(newest.fact, newest.fact.to, vocabulary, w) || (date ? dateText(date, vocabulary.locale) : '')
  );
}

/** The date of the newest document the facts stand in; null where none has one. */
function newestSource(facts: readonly RelationLineFragment[]): string | null {
  const dates = facts.flatMap(({ evidence }) => evidence.flatMap(({ source }) => source.date ?? []));
  return dates.reduce<string | null>(
    (newest, date) => ((daysOf(date)?.last ?? 0) > (daysOf(newest)?.last ?? 0) ? date : newest),
    null,
  );
}

/**
 * How old a step is: its newest fact; where that is dated by what it is part of, or by the document that says it holds,
 * the newest document; empty where that has no date either.
 */
export function ageText(
  { facts, undated }: Pick<HopLineFragment, 'facts' | 'undated'>,
  vocabulary: Vocabulary,
  { t, w }: Words,
): string {
  const newest = newestText(facts, vocabulary, w);
  if (newest) return t('newest', { date: newest });
  const document = newestSource(facts);
  if (document === null) return undated ? t('noDate') : '';
  const date = dateText(document, vocabulary.locale);
  return t(undated ? 'newestTold' : 'newestDocument', { date });
}

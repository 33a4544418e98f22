import type { TFunction } from 'i18next';
import { dateText } from '../i18n/format.ts';
import { ja } from '../i18n/ja.ts';
import type { Vocabulary } from '../i18n/vocabulary.ts';
import { datePartsOf } from '../state/dates.ts';
import type { Locale } from '../state/view.ts';

type Known = keyof typeof ja.key;
const isKnown = (word: string): word is Known => Object.hasOwn(ja.key, word);

/** An attribute's key in words; one we have no words for stands as it is. */
export const keyText = (key: string, t: TFunction<'words'>): string => (isKnown(key) ? t(`key.${key}`) : key);

/** Keys whose values are dates. */
export const DATES: ReadonlySet<string> = new Set([
  'opened',
  'closed',
  'date',
  'endDate',
  'established',
  'fiscalYear',
  'certifiedOn',
  'changeApprovedOn',
  'plannedDate',
]);

/** An attribute's value in words, where its key says what it is. */
export function attributeText(
  key: string,
  value: string,
  t: TFunction<'words'>,
  locale: Locale,
  word: (of: string, value: string) => string,
): string {
  if (DATES.has(key) && datePartsOf(value)) return dateText(value, locale);
  if (key === 'kind') return word('CollaborationKind', value.toUpperCase().replaceAll('-', '_')) || value;
  return key === 'size' && isKnown(value) ? t(`key.${value}`) : value;
}

/** Attributes with their keys in one line; empty when there are none. */
export const attributesText = (
  attributes: readonly { readonly key: string; readonly value: string }[],
  t: TFunction<'words'>,
  { locale, word }: Vocabulary,
): string =>
  attributes
    .map(
      ({ key, value }) =>
        `${keyText(key, t)}${t('format.value')}${attributeText(key, value, t, locale, word)}`,
    )
    .join(' / ');

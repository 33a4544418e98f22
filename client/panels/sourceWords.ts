import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { sourcesEn } from '../i18n/sourcesEn.ts';
import { sourcesJa } from '../i18n/sourcesJa.ts';
import { useLaterWords } from '../i18n/useLaterWords.ts';

/** The words of the view of the sources, which come with its code. */
export function useSourceWords(): TFunction<'sources'> {
  useLaterWords('sources', sourcesJa, sourcesEn);
  return useTranslation('sources').t;
}

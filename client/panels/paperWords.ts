import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { paperEn } from '../i18n/paperEn.ts';
import { paperJa } from '../i18n/paperJa.ts';
import { useLaterWords } from '../i18n/useLaterWords.ts';

/** The words of what is printed, which come with its code. */
export function usePaperWords(): TFunction<'paper'> {
  useLaterWords('paper', paperJa, paperEn);
  return useTranslation('paper').t;
}

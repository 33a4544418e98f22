import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { paperEn } from '../i18n/paperEn.ts';
import { paperJa } from '../i18n/paperJa.ts';

/** The words of what is printed, which come with its code. */
export function usePaperWords(): TFunction<'paper'> {
  const { i18n } = useTranslation();
  if (!i18n.hasResourceBundle('ja', 'paper')) {
    i18n.addResourceBundle('ja', 'paper', paperJa);
    i18n.addResourceBundle('en', 'paper', paperEn);
  }
  return useTranslation('paper').t;
}

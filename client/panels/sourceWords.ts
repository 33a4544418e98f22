import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { sourcesEn } from '../i18n/sourcesEn.ts';
import { sourcesJa } from '../i18n/sourcesJa.ts';

/** The words of the view of the sources, which come with its code. */
export function useSourceWords(): TFunction<'sources'> {
  const { i18n } = useTranslation();
  if (!i18n.hasResourceBundle('ja', 'sources')) {
    i18n.addResourceBundle('ja', 'sources', sourcesJa);
    i18n.addResourceBundle('en', 'sources', sourcesEn);
  }
  return useTranslation('sources').t;
}

import { useTranslation } from 'react-i18next';

/** Adds the words of a part of the explorer, which come with its code, to those there are. */
export function useLaterWords(name: string, ja: object, en: object): void {
  const { i18n } = useTranslation();
  if (i18n.hasResourceBundle('ja', name)) return;
  i18n.addResourceBundle('ja', name, ja);
  i18n.addResourceBundle('en', name, en);
}

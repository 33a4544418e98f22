import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from '../state/view.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: typeof ja };
  }
}

/** The words of the explorer; what the ontology names has its words in the vocabulary. */
export function makeI18n(locale: Locale): i18n {
  const instance = i18next.createInstance();
  void instance.use(initReactI18next).init({
    lng: locale,
    fallbackLng: 'ja',
    defaultNS: 'words',
    resources: { ja: { words: ja }, en: { words: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}

import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from '../state/view.ts';
import type { clustersJa } from './clustersJa.ts';
import type { gapsJa } from './gapsJa.ts';
import type { introductionJa } from './introductionJa.ts';
import { ja } from './ja.ts';
import type { paperJa } from './paperJa.ts';
import type { sourcesJa } from './sourcesJa.ts';
import type { tableJa } from './tableJa.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: {
      words: typeof ja;
      clusters: typeof clustersJa;
      gaps: typeof gapsJa;
      introduction: typeof introductionJa;
      paper: typeof paperJa;
      sources: typeof sourcesJa;
      table: typeof tableJa;
    };
  }
}

/** The words of the explorer, in Japanese; what the ontology names has its words in the vocabulary. */
export function makeI18n(): i18n {
  const instance = i18next.createInstance();
  void instance.use(initReactI18next).init({
    lng: 'ja',
    fallbackLng: 'ja',
    defaultNS: 'words',
    resources: { ja: { words: ja } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}

/** Changes the language, fetching its words first where they are not there. */
export async function speak(i18n: i18n, locale: Locale): Promise<void> {
  if (i18n.language === locale) return;
  if (!i18n.hasResourceBundle(locale, 'words')) {
    const { en } = await import('./en.ts');
    i18n.addResourceBundle('en', 'words', en);
  }
  await i18n.changeLanguage(locale);
}

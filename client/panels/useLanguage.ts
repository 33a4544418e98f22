import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serverAnswers } from '../api/serverAnswers.ts';
import { speak } from '../i18n/i18n.ts';
import { withView } from '../state/explorer.ts';
import { type ExplorerStore, useExplorer } from '../state/store.ts';
import type { Locale } from '../state/view.ts';

export interface Language {
  /** The language whose words did not come. */
  readonly missing: Locale | null;
  /** Changes the language once its words are there. */
  readonly change: (to: Locale) => Promise<void>;
  readonly dismiss: () => void;
}

/** Speaks the language of the address. */
export function useLanguage(store: ExplorerStore): Language {
  const { i18n } = useTranslation();
  const asked = useExplorer(store, (state) => state.view.locale);
  const [missing, setMissing] = useState<Locale | null>(null);
  useEffect(() => {
    let stale = false;
    speak(i18n, asked).then(
      () => stale || setMissing(null),
      () => stale || setMissing(asked),
    );
    return () => {
      stale = true;
    };
  }, [i18n, asked]);
  useEffect(() => {
    document.documentElement.lang = i18n.language;
  }, [i18n.language]);
  const change = useCallback(
    async (to: Locale) => {
      const settle = () => store.update((state) => withView(state, { locale: to }));
      try {
        await speak(i18n, to);
        setMissing(null);
        settle();
      } catch {
        // Asked for again, and the server is there but the words are not: it has newer ones.
        if (missing === to && (await serverAnswers())) {
          settle();
          window.location.reload();
        } else setMissing(to);
      }
    },
    [i18n, store, missing],
  );
  return { missing, change, dismiss: useCallback(() => setMissing(null), []) };
}

import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useExplorer } from '../state/store.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Printer, Redo, Share, Undo } from '../ui/icons.ts';
import { isTyping } from '../ui/isTyping.ts';
import { useTools } from './context.ts';
import { LanguageButton } from './LanguageButton.tsx';
import { SearchBox } from './SearchBox.tsx';
import { ShareBox } from './ShareBox.tsx';
import type { Language } from './useLanguage.ts';

/** Name, search, and what concerns the whole view. */
export function TopBar({ language, onPrint }: { readonly language: Language; readonly onPrint: () => void }) {
  const { t } = useTranslation();
  const { store } = useTools();
  const canUndo = useExplorer(store, () => store.history().past.length > 0);
  const canRedo = useExplorer(store, () => store.history().future.length > 0);
  const [sharing, setSharing] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'z') (event.shiftKey ? store.redo : store.undo)();
      else if (key === 'y') store.redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store]);
  const closeShare = useCallback(() => setSharing(false), []);
  return (
    <header className="top">
      <p className="brand">
        <span lang="ja" aria-hidden="true">
          結
        </span>
        <span>{t('app.name')}</span>
      </p>
      <SearchBox />
      <div className="top-tools" role="toolbar" aria-label={t('bar.label')}>
        <IconButton label={t('bar.undo')} icon={<Undo />} disabled={!canUndo} onClick={store.undo} />
        <IconButton label={t('bar.redo')} icon={<Redo />} disabled={!canRedo} onClick={store.redo} />
        <div className="anchor">
          <Button
            icon={<Share />}
            className="collapsing"
            aria-expanded={sharing}
            onClick={() => setSharing(!sharing)}
          >
            {t('bar.share')}
          </Button>
          {sharing && <ShareBox onClose={closeShare} />}
        </div>
        <Button icon={<Printer />} className="collapsing" onClick={onPrint}>
          {t('bar.print')}
        </Button>
        <LanguageButton language={language} />
      </div>
    </header>
  );
}

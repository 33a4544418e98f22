import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES } from '../state/view.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { Language } from './useLanguage.ts';

/** The other language; when its words do not come, says why, in both. */
export function LanguageButton({ language }: { readonly language: Language }) {
  const { t, i18n } = useTranslation();
  const other = LOCALES.find((locale) => locale !== i18n.language) ?? 'ja';
  const button = useRef<HTMLButtonElement>(null);
  const change = () => {
    button.current?.focus();
    void language.change(other);
  };
  return (
    <div className="anchor">
      <Button ref={button} lang={other} aria-label={t('bar.languageLabel')} onClick={change}>
        {t('bar.language')}
      </Button>
      {language.missing && (
        <Notice
          level={2}
          look="problem"
          title={t('bar.languageMissing')}
          actions={
            <>
              <Button onClick={change}>{t('error.retry')}</Button>
              <Button
                look="link"
                onClick={() => {
                  button.current?.focus();
                  language.dismiss();
                }}
              >
                {t('bar.close')}
              </Button>
            </>
          }
        >
          <span lang={other}>{t('bar.languageMissingThere')}</span>
        </Notice>
      )}
    </div>
  );
}

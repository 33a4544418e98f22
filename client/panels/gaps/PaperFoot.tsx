import type { ComponentProps } from 'react';
import { useTools } from '../context.ts';
import { DocumentList } from '../DocumentList.tsx';
import { useWords } from './useWords.ts';

/** What every printed page of this view ends with: the day, the documents behind it, and where it is on the screen. */
export function PaperFoot({
  documents,
}: {
  readonly documents: ComponentProps<typeof DocumentList>['documents'];
}) {
  const { t } = useWords();
  const { locale } = useTools().vocabulary;
  const today = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date());
  return (
    <footer className="gap-foot">
      <h2>{t('paper.sources')}</h2>
      <p>{t('paper.sourcesText')}</p>
      <DocumentList documents={documents} />
      <p>
        {t('paper.made')} {today}
      </p>
      <p>{t('paper.address', { address: window.location.href })}</p>
    </footer>
  );
}

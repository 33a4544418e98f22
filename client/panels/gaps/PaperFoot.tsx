import { useTools } from '../context.ts';
import { DocumentList } from '../DocumentList.tsx';
import { useDocuments } from './documents.ts';
import { useWords } from './useWords.ts';

/** What every printed page of this view ends with: the day, the documents behind it, and where it is on the screen. */
export function PaperFoot() {
  const { t } = useWords();
  const { locale } = useTools().vocabulary;
  const documents = useDocuments();
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

import { Button } from '../../ui/Button.tsx';
import { useTools } from '../context.ts';
import { Said } from '../Said.tsx';
import { useWords } from './useWords.ts';

/** What a reader needs to get the same map again. */
export function Citation({ text }: { readonly text: string }) {
  const { t } = useWords();
  const { say } = useTools();
  const copy = () => {
    // Browsers offer the clipboard on secure pages only.
    const copying = navigator.clipboard?.writeText(`${text} ${window.location.href}`) ?? Promise.reject();
    copying.then(
      () => say(t('copied')),
      () => say(t('copyFailed')),
    );
  };
  return (
    <section className="clusters-citation">
      <h2>{t('citation')}</h2>
      <p>
        <Said text={text} />
      </p>
      <Button look="link" onClick={copy}>
        {t('copyCitation')}
      </Button>
    </section>
  );
}

import { CombinedError } from 'urql';
import { errorText } from '../../api/errorText.ts';
import type { Told } from '../../api/useClusterMap.ts';
import { emptyClusterAsk } from '../../state/clusters.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useClusters } from './useClusters.ts';
import { useWords } from './useWords.ts';

/** What could not be asked, and the way out. */
export function Problem({ told: { error, retry } }: { readonly told: Told<unknown> }) {
  const { t, w } = useWords();
  const { change } = useClusters();
  const code = error instanceof CombinedError ? error.graphQLErrors[0]?.extensions.code : undefined;
  const refused = code === 'NOT_FOUND' || code === 'INVALID_INPUT';
  return (
    <Notice
      level={2}
      look="problem"
      title={refused ? t('refused') : errorText(error, w)}
      actions={
        refused ? (
          <Button onClick={() => change(() => emptyClusterAsk)}>{t('reset')}</Button>
        ) : (
          <Button onClick={retry}>{w('error.retry')}</Button>
        )
      }
    >
      {refused ? t('refusedText') : undefined}
    </Notice>
  );
}

export function Working() {
  const { t } = useWords();
  return (
    <p className="clusters-working soft" role="status">
      {t('working')}
    </p>
  );
}

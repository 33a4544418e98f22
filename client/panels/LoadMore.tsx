import { useTranslation } from 'react-i18next';
import { errorText } from '../api/errorText.ts';
import type { Paged } from '../api/useCard.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

/** Fetches the next page of a list; after a failure, says why it did not come. */
export function LoadMore({ list: { nodes, total, load, error } }: { readonly list: Paged<unknown> }) {
  const { t } = useTranslation();
  if (!load) return null;
  return (
    <>
      {error && <Notice look="problem" title={errorText(error, t)} />}
      <Button onClick={() => void load()}>{t('panel.loadMore', { loaded: nodes.length, total })}</Button>
    </>
  );
}

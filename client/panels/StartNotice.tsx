import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../ui/Button.tsx';
import { Cross } from '../ui/icons.ts';
import { usePart, useTools } from './context.ts';

/** A line that says how to begin, for who has just come. */
export function StartNotice() {
  const { t } = useTranslation();
  const { start } = useTools();
  const fresh = usePart((state) => state.fresh);
  const [dismissed, setDismissed] = useState(false);
  if (!fresh || dismissed) return null;
  return (
    <div className="start-notice">
      {start.more ? <StartExtent /> : <p>{t('start.text')}</p>}
      <IconButton label={t('start.dismiss')} icon={<Cross />} onClick={() => setDismissed(true)} />
    </div>
  );
}

/** Of a first picture that began with few, how many; and a way to the rest. */
export function StartExtent() {
  const { t } = useTranslation();
  const { start } = useTools();
  const count = usePart((state) => state.canvas.shown.length);
  if (!start.more || count === 0) return null;
  return (
    <p className="start-extent">
      {t('start.few', { count })}{' '}
      <Button look="link" onClick={start.more}>
        {t('start.more')}
      </Button>
    </p>
  );
}

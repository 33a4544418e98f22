import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/Button.tsx';
import { Cross } from '../ui/icons.ts';
import { usePart } from './context.ts';

/** A line that says how to begin, for who has just come. */
export function StartNotice() {
  const { t } = useTranslation();
  const fresh = usePart((state) => state.fresh);
  const [dismissed, setDismissed] = useState(false);
  if (!fresh || dismissed) return null;
  return (
    <div className="start-notice">
      <p>{t('start.text')}</p>
      <IconButton label={t('start.dismiss')} icon={<Cross />} onClick={() => setDismissed(true)} />
    </div>
  );
}

import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../state/address.ts';
import { Button } from '../ui/Button.tsx';
import { Popover } from '../ui/Popover.tsx';
import { useTools } from './context.ts';

/** The address of the view, copied; by hand where the browser does not let us. */
export function ShareBox({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<boolean | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const { store } = useTools();
  // A first picture goes by the size of the window: whoever it is sent to gets this one.
  const state = store.get();
  const { path, hash } = addressOf({ ...state, fresh: state.fresh && state.canvas.shown.length === 0 });
  const address = `${window.location.origin}${path}#${hash}`;
  useEffect(() => {
    // Browsers offer the clipboard on secure pages only.
    const copying = navigator.clipboard?.writeText(address) ?? Promise.reject();
    copying.then(
      () => setCopied(true),
      () => {
        setCopied(false);
        input.current?.select();
      },
    );
  }, [address]);
  return (
    <Popover label={t('bar.shareTitle')} onClose={onClose}>
      <p className="popover-title">{t('bar.shareTitle')}</p>
      <input
        ref={input}
        className="share-address"
        readOnly
        value={address}
        aria-label={t('bar.shareTitle')}
        onFocus={(event) => event.target.select()}
      />
      <p className="soft">{t('bar.shareText')}</p>
      <div className="share-end">
        <p role="status">{copied === null ? '' : copied ? t('bar.copied') : t('bar.copyFailed')}</p>
        <Button onClick={onClose}>{t('bar.close')}</Button>
      </div>
    </Popover>
  );
}

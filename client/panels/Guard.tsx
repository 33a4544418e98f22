import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

/** When drawing fails, says so in place of an empty page. */
export class Guard extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { t } = useTranslation();
  return (
    <main className="waiting">
      <Notice
        level={2}
        look="problem"
        title={t('error.broken')}
        actions={<Button onClick={() => window.location.reload()}>{t('error.reload')}</Button>}
      >
        {t('error.brokenText')}
      </Notice>
    </main>
  );
}

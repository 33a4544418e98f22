import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnPaper } from './paper.ts';

const WHY = {
  reading: 'panel.editorsReading',
  nameEn: 'panel.editorsName',
  alias: 'panel.editorsAlias',
} as const;

/** A small mark on what the editors added; why is said when one points at it or comes to it. */
export function Editors({ of }: { readonly of: keyof typeof WHY }) {
  const { t } = useTranslation();
  const id = useId();
  const onPaper = useOnPaper();
  if (onPaper) return <small>{t('sentence.role', { role: t('panel.editors') })}</small>;
  return (
    <span className="editors">
      <button
        type="button"
        aria-describedby={id}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      >
        {t('panel.editors')}
      </button>
      <span role="tooltip" id={id}>
        {t(WHY[of])}
      </span>
    </span>
  );
}

import { useTranslation } from 'react-i18next';
import { Badge } from '../ui/Badge.tsx';
import { Said } from './Said.tsx';

/** Marks what no source says outright, with the ground it is inferred from; nothing where there is none. */
export function Inferred({ ground }: { readonly ground: string | null }) {
  const { t } = useTranslation();
  if (ground === null) return null;
  return (
    <>
      {' '}
      <Badge look="plain">{t('panel.inferred')}</Badge>
      <small className="ground">
        <Said text={ground} />
      </small>
    </>
  );
}

import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { clustersEn } from '../../i18n/clustersEn.ts';
import { clustersJa } from '../../i18n/clustersJa.ts';

export interface Words {
  /** The words of this view. */
  readonly t: TFunction<'clusters'>;
  /** Those of the whole explorer. */
  readonly w: TFunction<'words'>;
}

/** The words of this view, which come with its code, and those of the whole explorer. */
export function useWords(): Words {
  const { t: w, i18n } = useTranslation();
  if (!i18n.hasResourceBundle('ja', 'clusters')) {
    i18n.addResourceBundle('ja', 'clusters', clustersJa);
    i18n.addResourceBundle('en', 'clusters', clustersEn);
  }
  const { t } = useTranslation('clusters');
  return { t, w };
}

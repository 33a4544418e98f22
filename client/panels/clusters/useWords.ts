import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { clustersEn } from '../../i18n/clustersEn.ts';
import { clustersJa } from '../../i18n/clustersJa.ts';
import { useLaterWords } from '../../i18n/useLaterWords.ts';

export interface Words {
  /** The words of this view. */
  readonly t: TFunction<'clusters'>;
  /** Those of the whole explorer. */
  readonly w: TFunction<'words'>;
}

/** The words of this view, which come with its code, and those of the whole explorer. */
export function useWords(): Words {
  const { t: w } = useTranslation();
  useLaterWords('clusters', clustersJa, clustersEn);
  const { t } = useTranslation('clusters');
  return { t, w };
}

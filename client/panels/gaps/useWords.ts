import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { gapsEn } from '../../i18n/gapsEn.ts';
import { gapsJa } from '../../i18n/gapsJa.ts';
import { useLaterWords } from '../../i18n/useLaterWords.ts';

export interface Words {
  /** The words of this view. */
  readonly t: TFunction<'gaps'>;
  /** Those of the whole explorer. */
  readonly w: TFunction<'words'>;
}

/** The words of this view, which come with its code, and those of the whole explorer. */
export function useWords(): Words {
  const { t: w } = useTranslation();
  useLaterWords('gaps', gapsJa, gapsEn);
  const { t } = useTranslation('gaps');
  return { t, w };
}

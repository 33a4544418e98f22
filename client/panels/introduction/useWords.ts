import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { introductionEn } from '../../i18n/introductionEn.ts';
import { introductionJa } from '../../i18n/introductionJa.ts';
import { useLaterWords } from '../../i18n/useLaterWords.ts';

export interface Words {
  /** The words of these views. */
  readonly t: TFunction<'introduction'>;
  /** Those of the whole explorer. */
  readonly w: TFunction<'words'>;
}

/** The words of these views, which come with their code, and those of the whole explorer. */
export function useWords(): Words {
  const { t: w } = useTranslation();
  useLaterWords('introduction', introductionJa, introductionEn);
  const { t } = useTranslation('introduction');
  return { t, w };
}

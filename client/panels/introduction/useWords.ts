import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { introductionEn } from '../../i18n/introductionEn.ts';
import { introductionJa } from '../../i18n/introductionJa.ts';

export interface Words {
  /** The words of these views. */
  readonly t: TFunction<'introduction'>;
  /** Those of the whole explorer. */
  readonly w: TFunction<'words'>;
}

/** The words of these views, which come with their code, and those of the whole explorer. */
export function useWords(): Words {
  const { t: w, i18n } = useTranslation();
  if (!i18n.hasResourceBundle('ja', 'introduction')) {
    i18n.addResourceBundle('ja', 'introduction', introductionJa);
    i18n.addResourceBundle('en', 'introduction', introductionEn);
  }
  const { t } = useTranslation('introduction');
  return { t, w };
}

import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { tableEn } from '../../i18n/tableEn.ts';
import { tableJa } from '../../i18n/tableJa.ts';

export type TableWords = TFunction<'table'>;

/** The words of saved tables, which come with their code. */
export function useTableWords(): TableWords {
  const { i18n } = useTranslation();
  if (!i18n.hasResourceBundle('ja', 'table')) {
    i18n.addResourceBundle('ja', 'table', tableJa);
    i18n.addResourceBundle('en', 'table', tableEn);
  }
  return useTranslation('table').t;
}

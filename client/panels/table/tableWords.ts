import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { tableEn } from '../../i18n/tableEn.ts';
import { tableJa } from '../../i18n/tableJa.ts';
import { useLaterWords } from '../../i18n/useLaterWords.ts';

export type TableWords = TFunction<'table'>;

/** The words of saved tables, which come with their code. */
export function useTableWords(): TableWords {
  useLaterWords('table', tableJa, tableEn);
  return useTranslation('table').t;
}

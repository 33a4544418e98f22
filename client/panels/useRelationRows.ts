import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type RelationRow, relationRowsOf } from '../state/relationRows.ts';
import { usePart, useTools } from './context.ts';
import { nameOf } from './Name.tsx';
import { stateText } from './relationText.ts';

/** The visible relations in the order the reader chose, with their words. */
export function useRelationRows(): readonly RelationRow[] {
  const { t } = useTranslation();
  const { visible, vocabulary } = useTools();
  const { locale } = vocabulary;
  const sort = usePart((state) => state.view.relationSort);
  return useMemo(
    () =>
      relationRowsOf(
        visible,
        sort,
        {
          name: (entity) => nameOf(entity, locale),
          label: ({ type }) => vocabulary.relation(type, 'OUT'),
          role: ({ type, role }) => (role ? vocabulary.role(type, role) : ''),
          state: (relation, to) => stateText(relation, to, vocabulary, t),
        },
        locale,
      ),
    [visible, sort, vocabulary, locale, t],
  );
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRelationPlaces } from '../api/relationPlaces.ts';
import { withView } from '../state/explorer.ts';
import type { RelationRow } from '../state/relationRows.ts';
import { RELATION_SORT_KEYS, sortRelationsBy } from '../state/view.ts';
import { Badge } from '../ui/Badge.tsx';
import { Cut } from './Cut.tsx';
import { usePart, useTools } from './context.ts';
import { Places } from './Places.tsx';
import { RowName } from './RowName.tsx';
import { whenText } from './relationText.ts';
import { SortHead } from './SortHead.tsx';
import { LOOKS } from './StateBadge.tsx';

const FIRST = 200;

/** The relations on the canvas, one a row: from whom to whom, when, in which state, and where it is printed. */
export function RelationTable({ rows }: { readonly rows: readonly RelationRow[] }) {
  const { t } = useTranslation();
  const { store } = useTools();
  const sort = usePart((state) => state.view.relationSort);
  return (
    <Cut items={rows} first={FIRST}>
      {(items) => (
        <table className="rows relations">
          <caption className="unseen">{t('table.relationsCaption')}</caption>
          <thead>
            <tr>
              {RELATION_SORT_KEYS.map((column) => (
                <SortHead
                  key={column}
                  label={t(`table.${column}`)}
                  sorted={sort.by === column ? sort : null}
                  onSort={() => store.update((state) => withView(state, sortRelationsBy(state.view, column)))}
                />
              ))}
              <th scope="col">{t('table.places')}</th>
            </tr>
          </thead>
          <RelationRows rows={items} />
        </table>
      )}
    </Cut>
  );
}

function RelationRows({ rows }: { readonly rows: readonly RelationRow[] }) {
  const { t } = useTranslation();
  const { visible, vocabulary } = useTools();
  const selection = usePart((state) => state.selection);
  const ids = useMemo(() => visible.entities.map(({ id }) => id), [visible]);
  const places = useRelationPlaces(ids);
  return (
    <tbody>
      {rows.map(({ relation, from, to, texts }) => {
        const chosen = selection.includes(from.id) || selection.includes(to.id);
        return (
          <tr key={relation.id} className={chosen ? 'selected' : ''}>
            <td>
              <RowName entity={from} />
            </td>
            <td>{texts.relation}</td>
            <td>
              <RowName entity={to} />
            </td>
            <td>{texts.role || t('table.undated')}</td>
            <td>{whenText(relation, to, vocabulary, t) || t('table.undated')}</td>
            <td>
              {texts.state ? <Badge look={LOOKS[relation.state]}>{texts.state}</Badge> : t('table.undated')}
            </td>
            <td>
              {places ? (
                <Places evidence={places.get(relation.id)?.evidence ?? []} record={relation.id} />
              ) : (
                t('table.undated')
              )}
            </td>
          </tr>
        );
      })}
    </tbody>
  );
}

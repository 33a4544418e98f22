import { useTranslation } from 'react-i18next';
import { spanText } from '../i18n/format.ts';
import { withView } from '../state/explorer.ts';
import { isPlanned } from '../state/facts.ts';
import type { GraphEntity } from '../state/graphData.ts';
import type { Row } from '../state/rows.ts';
import { SORT_KEYS, sortBy } from '../state/view.ts';
import { usePart, useTools } from './context.ts';
import { RowName } from './RowName.tsx';
import { SortHead } from './SortHead.tsx';

/** The entities on the canvas, one a row. */
export function EntityTable({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useTranslation();
  const { store, vocabulary } = useTools();
  const sort = usePart((state) => state.view.sort);
  const selection = usePart((state) => state.selection);
  const when = (entity: GraphEntity) => {
    const happened = Boolean(entity.date ?? entity.endDate);
    const span = {
      since: entity.date ?? entity.opened ?? null,
      until: entity.endDate ?? entity.closed ?? null,
    };
    const date = spanText(span, happened, t, vocabulary.locale);
    return date && isPlanned(entity) ? t('format.ahead', { date }) : date;
  };
  return (
    <table className="rows entities">
      <caption className="unseen">{t('table.caption')}</caption>
      <thead>
        <tr>
          {SORT_KEYS.map((column) => (
            <SortHead
              key={column}
              label={t(`table.${column}`)}
              sorted={sort.by === column ? sort : null}
              number={column === 'links'}
              onSort={() => store.update((state) => withView(state, sortBy(state.view, column)))}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ entity, kind, links }) => (
          <tr key={entity.id} className={selection.includes(entity.id) ? 'selected' : ''}>
            <th scope="row">
              <RowName entity={entity} />
            </th>
            <td>{kind}</td>
            <td className="number">{links}</td>
            <td>{when(entity) || t('table.undated')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { KindMark } from '../graph/KindMark.tsx';
import { spanText } from '../i18n/format.ts';
import { select, toggleSelected, withView } from '../state/explorer.ts';
import type { GraphEntity } from '../state/graphData.ts';
import { rowsOf } from '../state/rows.ts';
import { sortBy } from '../state/view.ts';
import { Button } from '../ui/Button.tsx';
import { ChevronDown, ChevronUp, Download } from '../ui/icons.ts';
import { Notice } from '../ui/Notice.tsx';
import { usePart, useTools } from './context.ts';
import { Legend } from './Legend.tsx';
import { Name, nameOf } from './Name.tsx';
import { useTableFiles } from './useTableFiles.ts';

const COLUMNS = ['name', 'kind', 'links', 'date'] as const;

/** What the canvas shows, as a table; the same selection and filters. */
export function TableView() {
  const { t } = useTranslation();
  const { store, visible, vocabulary } = useTools();
  const sort = usePart((state) => state.view.sort);
  const selection = usePart((state) => state.selection);
  const { locale } = vocabulary;
  const rows = useMemo(
    () => rowsOf(visible, sort, { name: (entity) => nameOf(entity, locale), kind: vocabulary.kind }, locale),
    [visible, sort, vocabulary, locale],
  );
  const when = (entity: GraphEntity) => {
    const happened = Boolean(entity.date ?? entity.endDate);
    const span = {
      since: entity.date ?? entity.opened ?? null,
      until: entity.endDate ?? entity.closed ?? null,
    };
    return spanText(span, happened, t, locale);
  };
  const { saveEntities, saveRelations } = useTableFiles(rows);
  return (
    <div className="sheet">
      <Legend />
      <div className="sheet-body">
        <div className="sheet-tools">
          <h2>{t('table.caption')}</h2>
          <Button icon={<Download />} onClick={() => void saveEntities()} disabled={rows.length === 0}>
            {t('table.export') + t('sentence.role', { role: t('table.entitiesTab') })}
          </Button>
          <Button
            icon={<Download />}
            onClick={() => void saveRelations()}
            disabled={visible.relations.length === 0}
          >
            {t('table.export') + t('sentence.role', { role: t('table.relationsTab') })}
          </Button>
        </div>
        {rows.length === 0 ? (
          <Notice title={t('table.empty')} />
        ) : (
          <table className="entities">
            <caption className="unseen">{t('table.caption')}</caption>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th
                    key={column}
                    scope="col"
                    className={column === 'links' ? 'number' : ''}
                    aria-sort={sort.by === column ? (sort.descending ? 'descending' : 'ascending') : 'none'}
                  >
                    <button
                      type="button"
                      onClick={() => store.update((state) => withView(state, sortBy(state.view, column)))}
                    >
                      {t(`table.${column}`)}
                      {sort.by === column && (sort.descending ? <ChevronDown /> : <ChevronUp />)}
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ entity, kind, links }) => (
                <tr key={entity.id} className={selection.includes(entity.id) ? 'selected' : ''}>
                  <th scope="row">
                    <div>
                      <KindMark kind={entity.kind} group={vocabulary.group(entity.kind)} size={20} />
                      <button
                        type="button"
                        className="entity-button"
                        aria-pressed={selection.includes(entity.id)}
                        onClick={(event) =>
                          store.update((state) =>
                            event.shiftKey || event.ctrlKey || event.metaKey
                              ? toggleSelected(state, entity.id)
                              : select(state, [entity.id]),
                          )
                        }
                      >
                        <Name entity={entity} />
                      </button>
                    </div>
                  </th>
                  <td>{kind}</td>
                  <td className="number">{links}</td>
                  <td>{when(entity) || t('table.undated')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </div>
  );
}

import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsOf } from '../state/rows.ts';
import { Button } from '../ui/Button.tsx';
import { Download } from '../ui/icons.ts';
import { Notice } from '../ui/Notice.tsx';
import { usePart, useTools } from './context.ts';
import { EntityTable } from './EntityTable.tsx';
import { Legend } from './Legend.tsx';
import { nameOf } from './Name.tsx';
import { RelationTable } from './RelationTable.tsx';
import { StartExtent } from './StartNotice.tsx';
import { useRelationRows } from './useRelationRows.ts';
import { useTableFiles } from './useTableFiles.ts';

/** What the canvas shows, as two tables: the entities, then what links them; the same selection and filters. */
export function TableView() {
  const { t } = useTranslation();
  const { visible, vocabulary } = useTools();
  const sort = usePart((state) => state.view.sort);
  const { locale } = vocabulary;
  const relations = useRef<HTMLHeadingElement>(null);
  const rows = useMemo(
    () => rowsOf(visible, sort, { name: (entity) => nameOf(entity, locale), kind: vocabulary.kind }, locale),
    [visible, sort, vocabulary, locale],
  );
  const relationRows = useRelationRows();
  const { saveEntities, saveRelations } = useTableFiles(rows, relationRows);
  const count = relationRows.length;
  const goToRelations = () => {
    relations.current?.scrollIntoView({ block: 'start' });
    relations.current?.focus({ preventScroll: true });
  };
  return (
    <div className="sheet">
      <Legend />
      <div className="sheet-body">
        <div className="sheet-tools">
          <h2>
            {t('table.caption')} <small>{t('panel.total', { count: rows.length })}</small>
          </h2>
          {count > 0 && (
            <Button look="link" onClick={goToRelations}>
              {t('table.toRelations', { count })}
            </Button>
          )}
          <Button icon={<Download />} onClick={() => void saveEntities()} disabled={rows.length === 0}>
            {t('table.export') + t('sentence.role', { role: t('table.entitiesTab') })}
          </Button>
        </div>
        {rows.length === 0 ? <Notice title={t('table.empty')} /> : <EntityTable rows={rows} />}
        <StartExtent />
        <div className="sheet-tools sheet-next">
          <h2 ref={relations} tabIndex={-1}>
            {t('table.relationsCaption')} <small>{t('panel.total', { count })}</small>
          </h2>
          <Button icon={<Download />} onClick={() => void saveRelations()} disabled={count === 0}>
            {t('table.export') + t('sentence.role', { role: t('table.relationsTab') })}
          </Button>
        </div>
        {count === 0 ? <Notice title={t('table.noRelations')} /> : <RelationTable rows={relationRows} />}
      </div>
    </div>
  );
}

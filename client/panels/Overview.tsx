import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { KindMark } from '../graph/KindMark.tsx';
import { rowsOf } from '../state/rows.ts';
import { useTools } from './context.ts';
import { EntityButton } from './EntityButton.tsx';
import { nameOf } from './Name.tsx';

const MOST_LINKED = 12;

/** With nothing selected: what the picture holds, and where to begin. */
export function Overview() {
  const { t } = useTranslation();
  const { visible, vocabulary } = useTools();
  const rows = useMemo(
    () =>
      rowsOf(
        visible,
        { by: 'links', descending: true },
        { name: (entity) => nameOf(entity, vocabulary.locale), kind: vocabulary.kind },
        vocabulary.locale,
      ).slice(0, MOST_LINKED),
    [visible, vocabulary],
  );
  return (
    <div className="overview">
      <h2 className="card-name">{t('panel.overview')}</h2>
      <p className="soft">
        {t('panel.overviewCount', {
          entities: visible.entities.length,
          relations: visible.relations.length,
        })}
      </p>
      {rows.length > 0 && (
        <section className="facts">
          <h3 className="facts-head">{t('panel.overviewMost')}</h3>
          <ul className="overview-list">
            {rows.map(({ entity, links }) => (
              <li key={entity.id}>
                <KindMark kind={entity.kind} group={vocabulary.group(entity.kind)} size={22} />
                <EntityButton entity={entity} />
                <span className="soft">{links}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { useTools } from './context.ts';
import { EntityButton } from './EntityButton.tsx';
import { Mark } from './Mark.tsx';
import { namesApart } from './namesApart.ts';
import { useRowsByLinks } from './useRowsByLinks.ts';

const MOST_LINKED = 12;

/** With nothing selected: what the picture holds, and where to begin. */
export function Overview() {
  const { t } = useTranslation();
  const { visible, vocabulary } = useTools();
  const rows = useRowsByLinks()
    .filter(({ links }) => links > 0)
    .slice(0, MOST_LINKED);
  const called = namesApart(
    rows.map(({ entity }) => entity),
    vocabulary,
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
                <Mark kind={entity.kind} size={22} />
                <EntityButton entity={entity} called={called(entity)} />
                <span className="soft">{links}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

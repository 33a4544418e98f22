import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRelationPlaces } from '../api/relationPlaces.ts';
import { groupBy } from '../state/groupBy.ts';
import { adoptLooks } from '../ui/adoptLooks.ts';
import { Notice } from '../ui/Notice.tsx';
import { usePart, useTools } from './context.ts';
import { EntityButton } from './EntityButton.tsx';
import { Legend } from './Legend.tsx';
import { Mark } from './Mark.tsx';
import looks from './OutlineView.css?inline';
import { PlainFacts } from './PlainFacts.tsx';
import { StartExtent } from './StartNotice.tsx';
import { useRowsByLinks } from './useRowsByLinks.ts';

const FIRST = 8;

adoptLooks(looks);

/** What the canvas shows, in sentences: each entity under its kind, with the facts that link it to the others. */
export function OutlineView() {
  const { t } = useTranslation();
  const { visible, vocabulary } = useTools();
  const ids = useMemo(() => visible.entities.map(({ id }) => id), [visible]);
  const places = useRelationPlaces(ids);
  const selection = usePart((state) => state.selection);
  const rows = useRowsByLinks();
  const ends = useMemo(
    () =>
      groupBy(
        visible.relations.flatMap((relation) => [
          { id: relation.from.id, relation },
          { id: relation.to.id, relation },
        ]),
        ({ id }) => id,
      ),
    [visible],
  );
  const byKind = groupBy(rows, (row) => row.entity.kind);
  return (
    <div className="sheet">
      <Legend />
      <div className="sheet-body outline">
        <h2>{t('outline.title')}</h2>
        {rows.length === 0 && <Notice title={t('table.empty')} />}
        {vocabulary.kinds.map((kind) => {
          const group = byKind.get(kind);
          return (
            group && (
              <section key={kind}>
                <h3>
                  <Mark kind={kind} size={22} />
                  {vocabulary.kind(kind)}
                  <span className="soft">{t('panel.total', { count: group.length })}</span>
                </h3>
                <ul>
                  {group.map(({ entity }) => {
                    const own = (ends.get(entity.id) ?? []).map(({ relation }) => relation);
                    return (
                      <li key={entity.id} className={selection.includes(entity.id) ? 'selected' : ''}>
                        <h4>
                          <EntityButton entity={entity} />
                        </h4>
                        {own.length === 0 ? (
                          <p className="soft">{t('outline.none')}</p>
                        ) : (
                          <PlainFacts facts={own} first={FIRST} places={places} />
                        )}
                      </li>
                    );
                  })}
                </ul>
              </section>
            )
          );
        })}
        <StartExtent />
      </div>
    </div>
  );
}

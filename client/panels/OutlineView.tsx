import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRelationPlaces } from '../api/relationPlaces.ts';
import { KindMark } from '../graph/KindMark.tsx';
import type { GraphRelation } from '../state/graphData.ts';
import { groupBy } from '../state/groupBy.ts';
import { rowsOf } from '../state/rows.ts';
import { Notice } from '../ui/Notice.tsx';
import { usePart, useTools } from './context.ts';
import { EntityButton } from './EntityButton.tsx';
import { Legend } from './Legend.tsx';
import { nameOf } from './Name.tsx';
import { PlainFacts } from './PlainFacts.tsx';
import { StartExtent } from './StartNotice.tsx';

const FIRST = 8;

/** What the canvas shows, in sentences: each entity under its kind, with the facts that link it to the others. */
export function OutlineView() {
  const { t } = useTranslation();
  const { visible, vocabulary } = useTools();
  const ids = useMemo(() => visible.entities.map(({ id }) => id), [visible]);
  const places = useRelationPlaces(ids);
  const selection = usePart((state) => state.selection);
  const { locale } = vocabulary;
  const rows = useMemo(
    () =>
      rowsOf(
        visible,
        { by: 'links', descending: true },
        { name: (entity) => nameOf(entity, locale), kind: vocabulary.kind },
        locale,
      ),
    [visible, vocabulary, locale],
  );
  const facts = useMemo(() => {
    const found = new Map<string, GraphRelation[]>();
    for (const relation of visible.relations) {
      for (const end of [relation.from.id, relation.to.id]) {
        const known = found.get(end);
        if (known) known.push(relation);
        else found.set(end, [relation]);
      }
    }
    return found;
  }, [visible]);
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
                  <KindMark kind={kind} group={vocabulary.group(kind)} size={22} />
                  {vocabulary.kind(kind)}
                  <span className="soft">{t('panel.total', { count: group.length })}</span>
                </h3>
                <ul>
                  {group.map(({ entity }) => {
                    const own = facts.get(entity.id) ?? [];
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

import { useTranslation } from 'react-i18next';
import type { Paged } from '../api/useCard.ts';
import type { RelationLineFragment } from '../generated/graphql.ts';
import { dayOf } from '../state/facts.ts';
import { groupBy } from '../state/groupBy.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Cut } from './Cut.tsx';
import { useTools } from './context.ts';
import { FactLine } from './FactLine.tsx';

const FIRST = 5;

/** Newest first; those without a date last, as the server gives them. */
export const newestFirst = (relations: readonly RelationLineFragment[]): readonly RelationLineFragment[] =>
  [...relations].sort(
    (a, b) =>
      (dayOf(b, b.to) ?? Number.NEGATIVE_INFINITY) - (dayOf(a, a.to) ?? Number.NEGATIVE_INFINITY) || 0,
  );

interface FactGroupsProps {
  readonly id: string;
  readonly relations: Paged<RelationLineFragment>;
}

/** An entity's relations under the headings a reader looks for. */
export function FactGroups({ id, relations: { nodes, total, load } }: FactGroupsProps) {
  const { t } = useTranslation();
  const { vocabulary } = useTools();
  if (total === 0) {
    return (
      <Notice title={t('panel.noRelations')}>
        {t('panel.noRelationsText')} {t('panel.noLinkIsNoProof')}
      </Notice>
    );
  }
  const byTopic = groupBy(nodes, (relation) => vocabulary.topicOf(relation.type));
  return (
    <>
      {vocabulary.topics.map(({ topic }) => {
        const group = byTopic.get(topic);
        return (
          group && (
            <section key={topic} className="facts">
              <h3 className="facts-head">
                {vocabulary.topic(topic)}
                <span>{t('panel.total', { count: group.length })}</span>
              </h3>
              <Cut items={newestFirst(group)} first={FIRST}>
                {(items) => (
                  <ul>
                    {items.map((relation) => (
                      <FactLine key={relation.id} id={id} relation={relation} />
                    ))}
                  </ul>
                )}
              </Cut>
            </section>
          )
        );
      })}
      {load && (
        <Button onClick={() => void load()}>{t('panel.loadMore', { loaded: nodes.length, total })}</Button>
      )}
    </>
  );
}

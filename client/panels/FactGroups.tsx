import { useTranslation } from 'react-i18next';
import type { Paged } from '../api/useCard.ts';
import type { RelationLineFragment } from '../generated/graphql.ts';
import { Notice } from '../ui/Notice.tsx';
import { Cut } from './Cut.tsx';
import { useTools } from './context.ts';
import { FactLine } from './FactLine.tsx';
import { factGroupsOf } from './factGroupsOf.ts';
import { LoadMore } from './LoadMore.tsx';

interface FactGroupsProps {
  readonly entity: { readonly id: string; readonly kind: string };
  readonly relations: Paged<RelationLineFragment>;
}

/** An entity's relations under the headings a reader looks for. */
export function FactGroups({ entity, relations }: FactGroupsProps) {
  const { t } = useTranslation();
  const { vocabulary } = useTools();
  if (relations.total === 0) {
    return (
      <Notice title={t('panel.noRelations')}>
        {t('panel.noRelationsText')} {t('panel.noLinkIsNoProof')}
      </Notice>
    );
  }
  return (
    <>
      {factGroupsOf(entity, relations.nodes, vocabulary).map(({ key, title, facts, first }) => (
        <section key={key} className="facts">
          <h3 className="facts-head">
            {title}
            <span>{t('panel.total', { count: facts.length })}</span>
          </h3>
          <Cut items={facts} first={first}>
            {(items) => (
              <ul>
                {items.map((relation) => (
                  <FactLine key={relation.id} id={entity.id} relation={relation} />
                ))}
              </ul>
            )}
          </Cut>
        </section>
      ))}
      <LoadMore list={relations} />
    </>
  );
}

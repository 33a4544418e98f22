import { useTranslation } from 'react-i18next';
import type { Paged } from '../api/useCard.ts';
import type { RelationLineFragment } from '../generated/graphql.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Cut } from './Cut.tsx';
import { useTools } from './context.ts';
import { FactLine } from './FactLine.tsx';
import { factGroupsOf } from './factGroupsOf.ts';

interface FactGroupsProps {
  readonly entity: { readonly id: string; readonly kind: string };
  readonly relations: Paged<RelationLineFragment>;
}

/** An entity's relations under the headings a reader looks for. */
export function FactGroups({ entity, relations: { nodes, total, load } }: FactGroupsProps) {
  const { t } = useTranslation();
  const { vocabulary } = useTools();
  if (total === 0) {
    return (
      <Notice title={t('panel.noRelations')}>
        {t('panel.noRelationsText')} {t('panel.noLinkIsNoProof')}
      </Notice>
    );
  }
  return (
    <>
      {factGroupsOf(entity, nodes, vocabulary).map(({ key, title, facts, first }) => (
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
      {load && (
        <Button onClick={() => void load()}>{t('panel.loadMore', { loaded: nodes.length, total })}</Button>
      )}
    </>
  );
}

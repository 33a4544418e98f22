import { useTranslation } from 'react-i18next';
import { dateText } from '../i18n/format.ts';
import type { GraphEntity, GraphRelation } from '../state/graphData.ts';
import { Badge } from '../ui/Badge.tsx';
import { useTools } from './context.ts';
import { isHappening, stateText, whenText } from './relationText.ts';

/** How the words for a state look. */
export const LOOKS = { PLANNED: 'planned', ACTIVE: 'plain', ENDED: 'ended' } as const;

/**
 * The state of a relation: what is planned, what is over, and when a span was last known to hold. A span
 * without such a date says nothing: no source says that it holds today.
 */
export function StateBadge({
  relation,
  to,
}: {
  readonly relation: Pick<GraphRelation, 'type' | 'state' | 'since' | 'until' | 'asOf'>;
  readonly to: GraphEntity | undefined;
}) {
  const { t } = useTranslation();
  const { vocabulary } = useTools();
  const { locale } = vocabulary;
  const happening = isHappening(relation, to, vocabulary);
  if (relation.state === 'PLANNED') {
    const when = happening && relation.since ? ` ${dateText(relation.since, locale)}` : '';
    return <Badge look={LOOKS.PLANNED}>{`${t('panel.planned')}${when}`}</Badge>;
  }
  if (happening) {
    const when = whenText(relation, to, vocabulary, t);
    return when ? <Badge look="plain">{when}</Badge> : null;
  }
  const state = stateText(relation, to, vocabulary, t);
  return state && <Badge look={LOOKS[relation.state]}>{state}</Badge>;
}

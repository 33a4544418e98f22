import { useTranslation } from 'react-i18next';
import { withView } from '../state/explorer.ts';
import type { GraphEntity } from '../state/graphData.ts';
import { emptyAsk, fieldsOf } from '../state/introduction.ts';
import { ownOrganisation } from '../state/ownOrganisation.ts';
import { Button } from '../ui/Button.tsx';
import { RouteIcon } from '../ui/icons.ts';
import { useTools } from './context.ts';

/**
 * Leads to the routes between two, or from one's own organisation to one, or to whom one reaches where no own
 * organisation is set. Nothing for others than one or two actors.
 */
export function RoutesButton({ entities }: { readonly entities: readonly GraphEntity[] }) {
  const { t } = useTranslation();
  const { store, vocabulary } = useTools();
  const [first, second] = entities;
  if (!first || entities.length > 2) return null;
  if (entities.some(({ kind }) => vocabulary.group(kind) !== 'ACTOR')) return null;
  const open = () => {
    const own = ownOrganisation();
    const alone = !second && own !== null && own !== first.id;
    const ends = alone ? { from: own, to: first.id } : { from: first.id, to: second?.id ?? null };
    store.update((state) => ({
      ...withView(state, { page: 'introduction', source: null, fact: null }),
      asked: fieldsOf({ ...emptyAsk, ...ends, own }),
    }));
  };
  return (
    <Button icon={<RouteIcon />} onClick={open}>
      {t('nav.introduction')}
    </Button>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withView } from '../state/explorer.ts';
import type { GraphEntity } from '../state/graphData.ts';
import { ORDERS } from '../state/view.ts';
import { Button } from '../ui/Button.tsx';
import { Pin, PinOff, Plus } from '../ui/icons.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { ActionsMenu } from './ActionsMenu.tsx';
import { usePart, useTools } from './context.ts';
import { RoutesButton } from './RoutesButton.tsx';
import { type Extent, isWhole } from './useExtent.ts';

interface CardActionsProps {
  readonly entity: GraphEntity;
  readonly extent: Extent;
}

/** What one can do from here. */
export function CardActions({ entity, extent }: CardActionsProps) {
  const { t } = useTranslation();
  const { store, actions } = useTools();
  const canvas = usePart((state) => state.canvas);
  const order = usePart((state) => state.view.order);
  const [busy, setBusy] = useState(false);
  const there = canvas.shown.includes(entity.id) && !canvas.hidden.includes(entity.id);
  const pinned = canvas.pinned.includes(entity.id);
  const { shown, unseen, total, filtered } = extent;
  const known = Math.min(shown, total ?? shown);
  const words = () => {
    if (total === null) return t('actions.expand');
    if (total === 0) return filtered ? t('actions.expandFiltered') : t('actions.expandNone');
    if (known >= total && unseen > 0) return t('actions.expandedUnseen', { total, unseen });
    if (known >= total) return t(filtered ? 'actions.expandedFiltered' : 'actions.expandedAll', { total });
    return t('actions.expandCount', { shown: known, total });
  };
  return (
    <div className="card-actions">
      <Button
        look="primary"
        icon={<Plus />}
        disabled={busy || (total !== null && known >= total)}
        aria-busy={busy}
        onClick={() => {
          setBusy(true);
          void actions.expand(entity.id).finally(() => setBusy(false));
        }}
      >
        {words()}
      </Button>
      {there ? (
        <Button
          icon={pinned ? <PinOff /> : <Pin />}
          aria-pressed={pinned}
          onClick={() => actions.pin([entity.id])}
        >
          {t('actions.pin')}
        </Button>
      ) : (
        <Button icon={<Plus />} onClick={() => actions.add(entity.id)}>
          {t('actions.add')}
        </Button>
      )}
      <RoutesButton entities={[entity]} />
      <ActionsMenu ids={[entity.id]} whole={isWhole(extent)} />
      {total !== null && total > known && extent.ordered && (
        <Segmented
          label={t('actions.order')}
          options={ORDERS.map((value) => ({ value, label: t(`actions.${value}`) }))}
          value={order}
          onChange={(value) => store.update((state) => withView(state, { order: value }))}
        />
      )}
    </div>
  );
}

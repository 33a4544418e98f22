import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Point } from '../state/canvas.ts';
import { Menu } from '../ui/Menu.tsx';
import { usePart, useTools } from './context.ts';
import { entityActions } from './entityActions.tsx';
import { isWhole, useExtent } from './useExtent.ts';

/** The actions on a node, in a menu where they were asked for; on all that is selected where the node is part of it. */
export function useNodeMenu(useReach = useExtent): {
  readonly menu: ReactNode;
  readonly onMenu: (id: string, at: Point) => void;
} {
  const { t } = useTranslation();
  const { store, actions } = useTools();
  const canvas = usePart((state) => state.canvas);
  const selection = usePart((state) => state.selection);
  const [asked, setAsked] = useState<{ readonly id: string; readonly at: Point } | null>(null);
  const close = useCallback(() => setAsked(null), []);
  const onMenu = useCallback(
    (id: string, at: Point) => {
      if (!store.get().selection.includes(id)) actions.select([id]);
      setAsked({ id, at });
    },
    [store, actions],
  );
  const ids = asked && selection.includes(asked.id) ? selection : asked ? [asked.id] : [];
  const extent = useReach(asked && ids.length === 1 ? asked.id : null);
  const menu = asked && (
    <Menu
      label={t('actions.label')}
      at={asked.at}
      items={entityActions(ids, canvas, actions, t, isWhole(extent))}
      onClose={close}
    />
  );
  return { menu, onMenu };
}

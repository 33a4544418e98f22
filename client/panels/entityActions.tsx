import type { TFunction } from 'i18next';
import type { Canvas } from '../state/canvas.ts';
import { EyeOff, Fit, Pin, PinOff, Plus, Shrink, Trash } from '../ui/icons.ts';
import type { MenuItem } from '../ui/Menu.tsx';
import type { Actions } from './useActions.ts';

/**
 * What can be done with an entity: the same on a right click, on the menu button and by key. One that is
 * `whole` has all its neighbours on the canvas: there is nothing to expand.
 */
export function entityActions(
  ids: readonly string[],
  canvas: Canvas,
  actions: Actions,
  t: TFunction<'words'>,
  whole = false,
): readonly MenuItem[] {
  const [id] = ids;
  if (id === undefined) return [];
  const there = ids.every((one) => canvas.shown.includes(one) && !canvas.hidden.includes(one));
  const pinned = ids.every((one) => canvas.pinned.includes(one));
  const one = ids.length === 1;
  if (!there) return [{ name: 'add', label: t('actions.add'), icon: <Plus />, run: () => actions.add(id) }];
  return [
    ...(one
      ? [
          ...(whole
            ? []
            : [
                {
                  name: 'expand',
                  label: t('actions.expand'),
                  icon: <Plus />,
                  run: () => void actions.expand(id),
                },
              ]),
          {
            name: 'collapse',
            label: t('actions.collapse'),
            icon: <Shrink />,
            run: () => actions.collapse(id),
          },
        ]
      : []),
    {
      name: 'pin',
      label: pinned ? t('actions.unpin') : t('actions.pin'),
      icon: pinned ? <PinOff /> : <Pin />,
      run: () => actions.pin(ids),
    },
    { name: 'only', label: t('actions.onlyThese'), icon: <Fit />, run: () => actions.keepOnly(ids) },
    { name: 'hide', label: t('actions.hide'), icon: <EyeOff />, run: () => actions.hide(ids) },
    { name: 'remove', label: t('actions.remove'), icon: <Trash />, run: () => actions.remove(ids) },
  ];
}

import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/Button.tsx';
import { More } from '../ui/icons.ts';
import { Menu } from '../ui/Menu.tsx';
import { usePart, useTools } from './context.ts';
import { entityActions } from './entityActions.tsx';

interface ActionsMenuProps {
  readonly ids: readonly string[];
  /** Whether all neighbours of the one are there. */
  readonly whole?: boolean;
}

/** A button with the same actions as a right click. */
export function ActionsMenu({ ids, whole = false }: ActionsMenuProps) {
  const { t } = useTranslation();
  const { actions } = useTools();
  const canvas = usePart((state) => state.canvas);
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <div className="anchor">
      <IconButton
        look="plain"
        label={t('actions.more')}
        icon={<More />}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <Menu
          label={t('actions.label')}
          items={entityActions(ids, canvas, actions, t, whole)}
          onClose={close}
        />
      )}
    </div>
  );
}

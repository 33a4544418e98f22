import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { ActionsMenu } from './ActionsMenu.tsx';
import { usePart, useTools } from './context.ts';
import { entityActions } from './entityActions.tsx';
import { RoutesButton } from './RoutesButton.tsx';

interface SeveralActionsProps {
  readonly ids: readonly string[];
  /** Whether all but the way to the routes is in a menu. */
  readonly folded?: boolean;
}

/** What one can do with several selected at once. */
export function SeveralActions({ ids, folded = false }: SeveralActionsProps) {
  const { t } = useTranslation();
  const { loaded, actions } = useTools();
  const canvas = usePart((state) => state.canvas);
  return (
    <div className="card-actions">
      {!folded &&
        entityActions(ids, canvas, actions, t).map((item) => (
          <Button key={item.name} icon={item.icon} onClick={item.run}>
            {item.label}
          </Button>
        ))}
      <RoutesButton entities={ids.flatMap((id) => loaded.graph.entities.get(id) ?? [])} />
      {folded && <ActionsMenu ids={ids} />}
      <Button look="link" onClick={() => actions.select([])}>
        {t('panel.clear')}
      </Button>
    </div>
  );
}

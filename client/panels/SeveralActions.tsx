import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { usePart, useTools } from './context.ts';
import { entityActions } from './entityActions.tsx';
import { RoutesButton } from './RoutesButton.tsx';

/** What one can do with several selected at once. */
export function SeveralActions({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const { loaded, actions } = useTools();
  const canvas = usePart((state) => state.canvas);
  return (
    <div className="card-actions">
      {entityActions(ids, canvas, actions, t).map((item) => (
        <Button key={item.name} icon={item.icon} onClick={item.run}>
          {item.label}
        </Button>
      ))}
      <RoutesButton entities={ids.flatMap((id) => loaded.graph.entities.get(id) ?? [])} />
      <Button look="link" onClick={() => actions.select([])}>
        {t('panel.clear')}
      </Button>
    </div>
  );
}

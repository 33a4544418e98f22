import { useTranslation } from 'react-i18next';
import { useRelationPlaces } from '../api/relationPlaces.ts';
import { Button } from '../ui/Button.tsx';
import { usePart, useTools } from './context.ts';
import { EntityButton } from './EntityButton.tsx';
import { entityActions } from './entityActions.tsx';
import { Mark } from './Mark.tsx';
import { PlainFacts } from './PlainFacts.tsx';
import { RoutesButton } from './RoutesButton.tsx';

/** Several selected at once: who they are, and what joins them. */
export function Several({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const { loaded, visible, actions } = useTools();
  const places = useRelationPlaces(ids);
  const canvas = usePart((state) => state.canvas);
  const entities = ids.flatMap((id) => loaded.graph.entities.get(id) ?? []);
  const between = visible.relations.filter((r) => ids.includes(r.from.id) && ids.includes(r.to.id));
  return (
    <div className="several">
      <h2 className="card-name">{t('panel.several', { count: ids.length })}</h2>
      <div className="card-actions">
        {entityActions(ids, canvas, actions, t).map((item) => (
          <Button key={item.name} icon={item.icon} onClick={item.run}>
            {item.label}
          </Button>
        ))}
        <RoutesButton entities={entities} />
        <Button look="link" onClick={() => actions.select([])}>
          {t('panel.clear')}
        </Button>
      </div>
      <ul className="overview-list">
        {entities.map((entity) => (
          <li key={entity.id}>
            <Mark kind={entity.kind} size={22} />
            <EntityButton entity={entity} />
          </li>
        ))}
      </ul>
      <section className="facts">
        <h3 className="facts-head">
          {t('panel.between')}
          <span>{t('panel.total', { count: between.length })}</span>
        </h3>
        {between.length === 0 ? (
          <p className="soft">{t('panel.betweenNone')}</p>
        ) : (
          <PlainFacts facts={between} first={12} places={places} />
        )}
      </section>
    </div>
  );
}

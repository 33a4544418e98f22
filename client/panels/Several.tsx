import { useTranslation } from 'react-i18next';
import { useRelationPlaces } from '../api/relationPlaces.ts';
import { useTools } from './context.ts';
import { EntityButton } from './EntityButton.tsx';
import { KeptBack } from './KeptBack.tsx';
import { Mark } from './Mark.tsx';
import { PlainFacts } from './PlainFacts.tsx';
import { SeveralActions } from './SeveralActions.tsx';

/** Several selected at once: who they are, and what joins them. */
export function Several({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const { loaded, visible } = useTools();
  const places = useRelationPlaces(ids);
  const entities = ids.flatMap((id) => loaded.graph.entities.get(id) ?? []);
  const between = visible.relations.filter((r) => ids.includes(r.from.id) && ids.includes(r.to.id));
  return (
    <div className="several">
      <h2 className="card-name">{t('panel.several', { count: ids.length })}</h2>
      <KeptBack ids={ids} />
      <SeveralActions ids={ids} />
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

import { useTranslation } from 'react-i18next';
import { errorText } from '../api/errorText.ts';
import { useCard } from '../api/useCard.ts';
import { withView } from '../state/explorer.ts';
import { TABS } from '../state/view.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { Essentials, OtherAttributes } from './AttributeList.tsx';
import { CardActions } from './CardActions.tsx';
import { CardHead } from './CardHead.tsx';
import { usePart, useTools } from './context.ts';
import { FactGroups } from './FactGroups.tsx';
import { KeptBack } from './KeptBack.tsx';
import { MeasureTables } from './MeasureTables.tsx';
import { StageList } from './StageList.tsx';
import { Timeline } from './Timeline.tsx';
import { type Extent, useExtent } from './useExtent.ts';

interface CardProps {
  readonly id: string;
  /** What expanding would add where that is not the neighbours by facts. */
  readonly extent?: Extent;
}

/** Everything known of one entity, as an index card. */
export function Card({ id, extent: given }: CardProps) {
  const { t } = useTranslation();
  const { store } = useTools();
  const tab = usePart((state) => state.view.tab);
  const card = useCard(id);
  const byFacts = useExtent(card.entity && !given ? id : null);
  const { entity } = card;

  if (!entity) {
    if (card.error)
      return (
        <Notice
          level={2}
          look="problem"
          title={errorText(card.error, t)}
          actions={<Button onClick={card.retry}>{t('error.retry')}</Button>}
        />
      );
    if (entity === null)
      return (
        <Notice level={2} title={t('panel.missing')}>
          {t('panel.missingText')}
        </Notice>
      );
    return (
      <p className="soft" role="status">
        {t('loading')}
      </p>
    );
  }
  // Nothing but a name: no data, which is not the same as no links.
  const nothing = entity.attributes.length === 0 && card.relations.total === 0 && card.measures.total === 0;
  // How full a site is, is what it is.
  const figuresFirst = entity.kind === 'Facility';
  return (
    <article className="card" aria-label={entity.name}>
      <CardHead entity={entity} relations={card.relations.nodes} />
      <KeptBack ids={[id]} />
      <CardActions entity={entity} extent={given ?? byFacts} />
      <Tabs
        label={t('panel.tabs')}
        tabs={TABS.map((value) => ({ value, label: t(`panel.${value}`) }))}
        value={tab}
        onChange={(value) => store.update((state) => withView(state, { tab: value }))}
      >
        {nothing ? (
          <Notice title={t('panel.noData')}>{t('panel.noDataText')}</Notice>
        ) : tab === 'card' ? (
          <>
            <Essentials record={id} attributes={entity.attributes} />
            {'stages' in entity && <StageList stages={entity.stages} />}
            {figuresFirst && <MeasureTables measures={card.measures} />}
            <FactGroups entity={entity} relations={card.relations} />
            {!figuresFirst && <MeasureTables measures={card.measures} />}
            <OtherAttributes record={id} attributes={entity.attributes} />
          </>
        ) : (
          <Timeline card={entity} relations={card.relations.nodes} measures={card.measures.nodes} />
        )}
      </Tabs>
    </article>
  );
}

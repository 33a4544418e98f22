import { useState } from 'react';
import type { Cluster, ClusterMember, ClusterYear, DrawnMembers, Told } from '../../api/useClusterMap.ts';
import { MOST_MEMBERS } from '../../api/useClusterMap.ts';
import type { ClusterLook } from '../../graph/clusters/clusterLooks.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useTools } from '../context.ts';
import { EntityButton } from '../EntityButton.tsx';
import { nameOf } from '../Name.tsx';
import { Said } from '../Said.tsx';
import { decimalText, shareText, timesText } from './figures.ts';
import { Cross } from './icons.ts';
import { Problem } from './Problem.tsx';
import { useClusters } from './useClusters.ts';
import { useWords } from './useWords.ts';

/** So many members at first; the rest on demand. */
const FIRST = 12;

interface ClusterPaneProps {
  readonly cluster: Cluster;
  readonly look: ClusterLook;
  readonly members: Told<DrawnMembers>;
}

/** An opened cluster: its figures, what binds it, and who is in it. */
export function ClusterPane({ cluster, look, members }: ClusterPaneProps) {
  const { t } = useWords();
  const { vocabulary } = useTools();
  const { locale } = vocabulary;
  // One member has it in common with nobody.
  const traits = cluster.traits.filter(({ members: count }) => count > 1);
  return (
    <PaneFrame name={cluster.name} look={look}>
      <p className="soft">{t('namedBy', { what: vocabulary.word('ClusterNaming', cluster.namedBy) })}</p>
      <Figures cluster={cluster} />
      <section>
        <h3>{t('binds')}</h3>
        {traits.length === 0 && <p>{t('noTraits')}</p>}
        <ul className="cluster-traits">
          {traits.map(({ entity, by, members: count, times }) => (
            <li key={`${by} ${entity.id}`}>
              <Said
                text={t('trait', {
                  kind: vocabulary.word('ClusterNaming', by),
                  name: nameOf(entity, locale),
                })}
              />
              <small>{t('traitText', { members: count, times: timesText(times) })}</small>
            </li>
          ))}
        </ul>
      </section>
      <Members told={members} size={cluster.size} />
    </PaneFrame>
  );
}

interface PaneFrameProps {
  readonly name: string;
  readonly look: ClusterLook;
  readonly children: React.ReactNode;
}

export function PaneFrame({ name, look, children }: PaneFrameProps) {
  const { t } = useWords();
  const { change } = useClusters();
  const close = () => {
    change((now) => ({ ...now, open: '', look: null }));
    // The map is where the reader was.
    document.querySelector<SVGElement>('.cluster-map [tabindex="0"]')?.focus();
  };
  return (
    <section
      className="cluster-pane"
      aria-label={t('pane', { name })}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div className="cluster-pane-head">
        <h2 style={{ borderColor: look.colour }}>
          <Said text={name} />
        </h2>
        <IconButton label={t('close')} icon={<Cross />} onClick={close} />
      </div>
      {children}
    </section>
  );
}

export function Figures({
  cluster,
}: {
  readonly cluster: Pick<Cluster, 'size' | 'density' | 'inside'> & { readonly ties?: number };
}) {
  const { t } = useWords();
  return (
    <dl className="cluster-figures">
      <div>
        <dt>{t('size')}</dt>
        <dd>{t('sizeValue', { count: cluster.size })}</dd>
      </div>
      {cluster.ties !== undefined && (
        <div>
          <dt>{t('ties')}</dt>
          <dd>{t('tiesValue', { count: cluster.ties })}</dd>
        </div>
      )}
      <div>
        <dt>{t('density')}</dt>
        <dd>{decimalText(cluster.density)}</dd>
      </div>
      <div>
        <dt title={t('insideText')}>{t('inside')}</dt>
        <dd>{shareText(cluster.inside)}</dd>
      </div>
    </dl>
  );
}

function Members({ told, size }: { readonly told: Told<DrawnMembers>; readonly size: number }) {
  const { t, w } = useWords();
  const [isWhole, setIsWhole] = useState(false);
  const { change } = useClusters();
  const { answer } = told;
  const all = answer?.members ?? [];
  const shown = isWhole ? all.slice(0, 100) : all.slice(0, FIRST);
  return (
    <section>
      <h3>{t('members')}</h3>
      <p className="soft">{t('membersText')}</p>
      {told.error && <Problem told={told} />}
      {told.loading && <p role="status">{w('loading')}</p>}
      {answer && size > MOST_MEMBERS && (
        <p className="soft">{t('cutMembers', { shown: MOST_MEMBERS, count: size })}</p>
      )}
      <ol className="cluster-members">
        {shown.map((member) => (
          <MemberLine key={member.entity.id} member={member} />
        ))}
      </ol>
      {shown.length < Math.min(100, all.length) && (
        <Button look="link" onClick={() => setIsWhole(true)}>
          {t('more', { count: Math.min(100, all.length) - shown.length })}
        </Button>
      )}
      {all.length > FIRST && (
        <Button look="link" onClick={() => change((now) => ({ ...now, show: 'table' }))}>
          {t('toTable', { count: all.length })}
        </Button>
      )}
    </section>
  );
}

function MemberLine({ member }: { readonly member: ClusterMember }) {
  const { t } = useWords();
  const { entity, certainty } = member;
  return (
    <li>
      <EntityButton entity={entity} />
      {typeof certainty === 'number' && (
        <small title={t('certaintyText')}>
          {t('certainty')} {shareText(certainty)}
        </small>
      )}
    </li>
  );
}

type YearCluster = ClusterYear['clusters'][number];

/** A cluster of one fiscal year: its members' lines are on the map of that year. */
export function YearPane({
  cluster,
  look,
  year,
}: {
  readonly cluster: YearCluster;
  readonly look: ClusterLook;
  readonly year: number;
}) {
  const { t } = useWords();
  const { change } = useClusters();
  return (
    <PaneFrame name={cluster.name} look={look}>
      <p className="soft">{t('yearValue', { year })}</p>
      <Figures cluster={cluster} />
      <h3>{t('topMembers')}</h3>
      <ol className="cluster-members">
        {cluster.topMembers.map((entity) => (
          <li key={entity.id}>
            <EntityButton entity={entity} />
          </li>
        ))}
      </ol>
      <Button
        onClick={() =>
          change((now) => ({
            ...now,
            mode: 'period',
            years: { from: year, to: year },
            dateless: false,
            open: '',
            look: null,
          }))
        }
      >
        {t('openYear')}
      </Button>
      <p className="soft">{t('openYearText')}</p>
    </PaneFrame>
  );
}

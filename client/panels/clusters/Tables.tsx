import type { Cluster, ClusterChange, ClusterMember, ClusterYear } from '../../api/useClusterMap.ts';
import { type ClusterSort, sortedClustersBy } from '../../state/clusters.ts';
import { useTools } from '../context.ts';
import { EntityButton } from '../EntityButton.tsx';
import { nameOf } from '../Name.tsx';
import { Said } from '../Said.tsx';
import { SortHead } from '../SortHead.tsx';
import { changeKey } from './ChangeList.tsx';
import { decimalText, shareText } from './figures.ts';
import { useClusters } from './useClusters.ts';
import { useWords } from './useWords.ts';

const SORTED = ['name', 'size', 'density', 'inside'] as const;
const HEADS = { name: 'cluster', size: 'size', density: 'density', inside: 'inside' } as const;

export function sortedClusters<C extends Pick<Cluster, 'name' | 'size' | 'density' | 'inside'>>(
  clusters: readonly C[],
  { by, descending }: { readonly by: ClusterSort; readonly descending: boolean },
): readonly C[] {
  const way = descending ? -1 : 1;
  return [...clusters].sort((a, b) =>
    by === 'name' ? way * a.name.localeCompare(b.name, 'ja') : way * (a[by] - b[by]),
  );
}

/** The table twin of the map: a row for each cluster; a name opens it. */
export function ClusterTable({ clusters }: { readonly clusters: readonly Cluster[] }) {
  const { t } = useWords();
  const { locale } = useTools().vocabulary;
  const { ask, change } = useClusters();
  const names = (all: Cluster['topMembers']) =>
    all.map((entity) => nameOf(entity, locale)).join(t('between'));
  return (
    <table className="rows cluster-table">
      <caption className="unseen">{t('table')}</caption>
      <thead>
        <tr>
          {SORTED.map((by) => (
            <SortHead
              key={by}
              label={t(HEADS[by])}
              number={by !== 'name'}
              sorted={ask.sort.by === by ? ask.sort : null}
              onSort={() => change((now) => ({ ...now, sort: sortedClustersBy(now, by) }))}
            />
          ))}
          <th scope="col">{t('fields')}</th>
          <th scope="col">{t('topMembers')}</th>
        </tr>
      </thead>
      <tbody>
        {sortedClusters(clusters, ask.sort).map((cluster) => (
          <tr key={cluster.id} className={cluster.id === ask.open ? 'selected' : ''}>
            <th scope="row">
              <button
                type="button"
                className="entity-button"
                aria-expanded={cluster.id === ask.open}
                title={t('openRow', { name: cluster.name })}
                onClick={() =>
                  change((now) => ({ ...now, open: now.open === cluster.id ? '' : cluster.id, look: null }))
                }
              >
                <Said text={cluster.name} />
              </button>
            </th>
            <td className="number">{cluster.size}</td>
            <td className="number">{decimalText(cluster.density)}</td>
            <td className="number">{shareText(cluster.inside)}</td>
            <td>
              <Said text={names(cluster.fields)} />
            </td>
            <td>
              <Said text={names(cluster.topMembers)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Everybody in a cluster, the most central first. */
export function MemberTable({
  name,
  members,
}: {
  readonly name: string;
  readonly members: readonly ClusterMember[];
}) {
  const { t } = useWords();
  const { vocabulary } = useTools();
  return (
    <>
      <h2>
        <Said text={t('memberTable', { name })} />
      </h2>
      <table className="rows cluster-member-table">
        <thead>
          <tr>
            <th scope="col">{t('member')}</th>
            <th scope="col" className="number" title={t('certaintyText')}>
              {t('certainty')}
            </th>
            <th scope="col" className="number" title={t('bridgesText')}>
              {t('bridging')}
            </th>
            <th scope="col" className="number" title={t('brokerageText')}>
              {t('brokerage')}
            </th>
            <th scope="col" className="number" title={t('insideText')}>
              {t('inside')}
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map(({ entity, certainty, bridging, brokerage, inside }) => (
            <tr key={entity.id}>
              <th scope="row">
                <EntityButton entity={entity} />
                <small> {vocabulary.kind(entity.kind)}</small>
              </th>
              <td className="number">{typeof certainty === 'number' ? shareText(certainty) : ''}</td>
              <td className="number">{decimalText(bridging)}</td>
              <td className="number">{typeof brokerage === 'number' ? shareText(brokerage) : ''}</td>
              <td className="number">{shareText(inside)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The table twin of a comparison. */
export function ChangeTable({ changes }: { readonly changes: readonly ClusterChange[] }) {
  const { t } = useWords();
  const { locale } = useTools().vocabulary;
  const clusters = (all: ClusterChange['before']) =>
    all.map(({ name, size }) => `${name} (${size})`).join(t('between'));
  const actors = (all: ClusterChange['moved']) => all.map((one) => nameOf(one, locale)).join(t('between'));
  return (
    <table className="rows cluster-change-table">
      <caption className="unseen">{t('changes')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('changes')}</th>
          <th scope="col">{t('before')}</th>
          <th scope="col">{t('after')}</th>
          <th scope="col">{t('moved')}</th>
          <th scope="col">{t('arrived')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={changeKey(change)}>
            <th scope="row">
              <span aria-hidden="true">{t(`changeMark.${change.kind}`)}</span>{' '}
              {t(`changeKind.${change.kind}`)}
            </th>
            <td>
              <Said text={clusters(change.before)} />
            </td>
            <td>
              <Said text={clusters(change.after)} />
            </td>
            <td>
              <Said text={actors(change.moved)} />
            </td>
            <td>
              <Said text={actors(change.arrived)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How many clusters of a year are shown, of those it has. */
export function YearCut({ year }: { readonly year: Pick<ClusterYear, 'clusterCount' | 'clusters'> }) {
  const { t } = useWords();
  return t('cutYear', { shown: year.clusters.length, count: year.clusterCount });
}

/** The yearly sheet: each year's clusters, and what became of those of the year before. */
export function YearTable({ years }: { readonly years: readonly ClusterYear[] }) {
  const { t } = useWords();
  return (
    <table className="rows cluster-year-table">
      <caption className="unseen">{t('yearTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('year')}</th>
          <th scope="col" className="number">
            {t('facts')}
          </th>
          <th scope="col">{t('cluster')}</th>
          <th scope="col" className="number">
            {t('size')}
          </th>
          <th scope="col">{t('change')}</th>
        </tr>
      </thead>
      <tbody>
        {years.flatMap(({ fiscalYear, facts, clusterCount, clusters, changes }) => [
          ...clusters.map((cluster) => {
            const change = changes.find(({ after }) => after.some(({ id }) => id === cluster.id));
            return (
              <tr key={`${fiscalYear} ${cluster.id}`}>
                <td>{t('yearValue', { year: fiscalYear })}</td>
                <td className="number">{facts}</td>
                <th scope="row">
                  <Said text={cluster.name} />
                </th>
                <td className="number">{cluster.size}</td>
                <td>{change && <Said text={change.sentence} />}</td>
              </tr>
            );
          }),
          ...(clusterCount > clusters.length
            ? [
                <tr key={`${fiscalYear} cut`}>
                  <td>{t('yearValue', { year: fiscalYear })}</td>
                  <td className="number">{facts}</td>
                  <td colSpan={3}>
                    <YearCut year={{ clusterCount, clusters }} />
                  </td>
                </tr>,
              ]
            : []),
          ...changes
            .filter(({ after }) => after.length === 0)
            .map((change) => (
              <tr key={`${fiscalYear} ${changeKey(change)}`}>
                <td>{t('yearValue', { year: fiscalYear })}</td>
                <td className="number">{facts}</td>
                <th scope="row">
                  <Said text={change.before.map(({ name }) => name).join(t('between'))} />
                </th>
                <td className="number">0</td>
                <td>
                  <Said text={change.sentence} />
                </td>
              </tr>
            )),
        ])}
      </tbody>
    </table>
  );
}

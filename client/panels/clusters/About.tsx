import type { ClusterEntity, ClusterMap } from '../../api/useClusterMap.ts';
import { MOST_CLUSTERS, MOST_MEMBERS } from '../../api/useClusterMap.ts';
import { dateText } from '../../i18n/format.ts';
import type { FiscalYears } from '../../state/filters.ts';
import { useTools } from '../context.ts';
import { EntityButton } from '../EntityButton.tsx';
import { decimalText } from './figures.ts';
import { useWords } from './useWords.ts';
import { yearsText } from './yearText.ts';

/** What the map is of, in words: how much, until when, and who is not on it. */
export function About({ map, years }: { readonly map: ClusterMap; readonly years: FiscalYears | null }) {
  const words = useWords();
  const { t } = words;
  const { locale } = useTools().vocabulary;
  const { actors, ties, clusterCount, asOf, modularity, undatedFacts } = map;
  return (
    <section className="clusters-about">
      <h2>{t('about')}</h2>
      <p>{t('aboutCount', { actors, ties, clusters: clusterCount })}</p>
      {asOf && <p>{t('aboutAsOf', { date: dateText(asOf, locale), years: yearsText(years, words) })}</p>}
      <p>{t('aboutModularity', { value: decimalText(modularity) })}</p>
      {clusterCount > map.clusters.length && (
        <p>{t('cutClusters', { shown: MOST_CLUSTERS, count: clusterCount })}</p>
      )}
      {actors > MOST_MEMBERS && <p>{t('dotsLeftOut')}</p>}
      <NotDrawn isolated={map.isolated} tiedToHubsOnly={map.tiedToHubsOnly} />
      <Hubs hubs={map.spanning} />
      <p className="soft">{t('datelessCount', { count: undatedFacts })}</p>
    </section>
  );
}

/** Who is named, but in no cluster. */
export function NotDrawn({
  isolated,
  tiedToHubsOnly,
}: {
  readonly isolated: number;
  readonly tiedToHubsOnly: number;
}) {
  const { t } = useWords();
  return (
    <p className="clusters-isolated">
      {isolated === 0
        ? t('aboutNoneIsolated')
        : t('aboutIsolated', { count: isolated, hubs: tiedToHubsOnly })}
    </p>
  );
}

export function Hubs({ hubs }: { readonly hubs: readonly ClusterEntity[] }) {
  const { t } = useWords();
  if (hubs.length === 0) return <p>{t('aboutNoHubs')}</p>;
  return (
    <div className="clusters-hubs">
      <p>{t('aboutHubs')}</p>
      <ul>
        {hubs.map((hub) => (
          <li key={hub.id}>
            <EntityButton entity={hub} />
          </li>
        ))}
      </ul>
    </div>
  );
}

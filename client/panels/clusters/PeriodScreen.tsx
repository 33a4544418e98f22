import { useCallback, useMemo } from 'react';
import {
  type MapAsk,
  MOST_MEMBERS,
  useBrokerage,
  useClusterMap,
  useClusterMembers,
  useClusterPlaces,
  useKnownYears,
} from '../../api/useClusterMap.ts';
import { clusterLooks } from '../../graph/clusters/clusterLooks.ts';
import { askedAnew, type Look } from '../../state/clusters.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useTools } from '../context.ts';
import { About } from './About.tsx';
import { Bridges } from './Bridges.tsx';
import { Citation } from './Citation.tsx';
import { ClusterPane } from './ClusterPane.tsx';
import { Dateless, Head } from './Head.tsx';
import { Legend } from './Legend.tsx';
import { MapStage } from './MapStage.tsx';
import { Paper } from './Paper.tsx';
import { Problem, Working } from './Problem.tsx';
import { SaveButtons } from './SaveButtons.tsx';
import { Screen } from './Screen.tsx';
import { sceneOf } from './scenes.ts';
import { ClusterTable, MemberTable } from './Tables.tsx';
import { useClusters } from './useClusters.ts';
import { useWords } from './useWords.ts';
import { YearsChoice } from './YearsChoice.tsx';
import { yearsText } from './yearText.ts';

const NOBODY: readonly string[] = [];

/** The map of one period, or of all that is known. */
export function PeriodScreen() {
  const words = useWords();
  const { t } = words;
  const { ask, change } = useClusters();
  const { actions, vocabulary } = useTools();
  const { locale } = vocabulary;
  const { years, dateless, resolution, open } = ask;
  const known = useKnownYears().answer ?? [];
  const mapAsk = useMemo<MapAsk>(
    () => ({ years, dateless, compareWith: null, resolution }),
    [years, dateless, resolution],
  );
  const told = useClusterMap(mapAsk, locale);
  const map = told.answer;
  const isSmall = map !== undefined && map.actors <= MOST_MEMBERS;
  const all = useClusterMembers(mapAsk, '', false, !isSmall).answer;
  const cluster = map?.clusters.find(({ id }) => id === open);
  const opened = useClusterMembers(mapAsk, open, false, !cluster).answer;
  const detailed = useClusterMembers(mapAsk, open, true, !cluster);
  const ids = useMemo(() => map?.bridges.map(({ entity }) => entity.id) ?? NOBODY, [map]);
  const places = useClusterPlaces(mapAsk, ids);
  const brokerage = useBrokerage(mapAsk, ids);
  const scene = useMemo(
    () => map && sceneOf({ map, all: all?.members ?? [], opened, places }, locale),
    [map, all, opened, places, locale],
  );
  const looks = useMemo(() => clusterLooks(map?.clusters.map(({ id }) => id) ?? []), [map]);
  const onLook = useCallback(
    (look: Look | null, to: string) => change((now) => ({ ...now, look, open: to }), { silent: to === open }),
    [change, open],
  );
  const onOpen = useCallback(
    (id: string) => change((now) => ({ ...now, open: now.open === id ? '' : id, look: null })),
    [change],
  );
  const head = (
    <Head>
      <YearsChoice
        label={t('years')}
        value={years}
        known={known.map(({ fiscalYear }) => fiscalYear)}
        hasAll
        onChange={(to) => change((now) => askedAnew(now, { years: to }))}
      />
      <Dateless />
    </Head>
  );
  if (told.error || !map || !scene)
    return <Screen head={head}>{told.error ? <Problem told={told} /> : <Working />}</Screen>;
  if (map.clusterCount === 0) return <Screen head={head}>{<Empty />}</Screen>;
  const title = `${t('title')} ${yearsText(years, words)}`;
  return (
    <>
      <Screen
        head={head}
        side={
          <>
            <SaveButtons years={years} against={null} titles={[title]} notes={[map.citation]} />
            {open !== '' && !cluster && <p className="clusters-warning">{t('unknownOpen')}</p>}
            {cluster && (
              <ClusterPane key={cluster.id} cluster={cluster} look={looks(cluster.id)} members={detailed} />
            )}
            <About map={map} years={years} />
            <Bridges bridges={map.bridges} brokerage={brokerage} pivots={map.pivots} actors={map.actors} />
            {ask.show === 'map' && <Legend />}
            <Citation text={map.citation} />
          </>
        }
      >
        {ask.show === 'map' ? (
          <MapStage
            label={t('canvas')}
            scene={scene}
            looks={looks}
            open={cluster ? open : ''}
            look={ask.look}
            onLook={onLook}
            onOpen={onOpen}
            onEntity={actions.add}
          />
        ) : (
          <div className="clusters-sheet">
            <p className="soft">{t('tableKeys')}</p>
            <ClusterTable clusters={map.clusters} />
            {cluster && detailed.answer && (
              <MemberTable name={cluster.name} members={detailed.answer.members} />
            )}
          </div>
        )}
      </Screen>
      <Paper map={map} years={years} />
    </>
  );
}

function Empty() {
  const { t } = useWords();
  const { ask, change } = useClusters();
  return (
    <Notice
      level={2}
      title={t('empty')}
      actions={
        <>
          {ask.years && (
            <Button onClick={() => change((now) => askedAnew(now, { years: null }))}>{t('widen')}</Button>
          )}
          {!ask.dateless && (
            <Button onClick={() => change((now) => askedAnew(now, { dateless: true }))}>
              {t('withDateless')}
            </Button>
          )}
        </>
      }
    >
      {t('emptyText')}
    </Notice>
  );
}

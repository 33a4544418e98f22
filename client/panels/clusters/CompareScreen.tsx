import { useCallback, useMemo } from 'react';
import {
  type ClusterMap,
  type MapAsk,
  useClusterMap,
  useClusterMembers,
  useClusterPlaces,
  useKnownYears,
} from '../../api/useClusterMap.ts';
import { clusterLooks } from '../../graph/clusters/clusterLooks.ts';
import { boxAround } from '../../graph/clusters/mapView.ts';
import { askedAnew, comparedIn, type Look } from '../../state/clusters.ts';
import type { FiscalYears } from '../../state/filters.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useTools } from '../context.ts';
import { Said } from '../Said.tsx';
import { Hubs } from './About.tsx';
import { ChangeList, Warning } from './ChangeList.tsx';
import { Citation } from './Citation.tsx';
import { Dateless, Head } from './Head.tsx';
import { Legend } from './Legend.tsx';
import { MapStage } from './MapStage.tsx';
import { ComparePaper } from './Paper.tsx';
import { Problem, Working } from './Problem.tsx';
import { SaveButtons } from './SaveButtons.tsx';
import { Screen } from './Screen.tsx';
import { sceneOf } from './scenes.ts';
import { ChangeTable } from './Tables.tsx';
import { useClusters } from './useClusters.ts';
import { useWords } from './useWords.ts';
import { YearsChoice } from './YearsChoice.tsx';
import { yearsText } from './yearText.ts';

/** Actors are drawn one by one in both maps while they are few enough together. */
const MOST_DOTS = 600;
const NOBODY: readonly string[] = [];

/** Two periods beside each other, and what has become of the clusters. */
export function CompareScreen() {
  const { t } = useWords();
  const { ask, change } = useClusters();
  const known = useKnownYears();
  const years = known.answer?.map(({ fiscalYear }) => fiscalYear) ?? [];
  const periods = comparedIn(ask, years);
  const head = (
    <Head>
      {(['before', 'after'] as const).map((which) => (
        <YearsChoice
          key={which}
          label={t(which)}
          value={periods?.[which] ?? null}
          known={years}
          hasAll={false}
          onChange={(to) =>
            change((now) => askedAnew(now, which === 'before' ? { against: to } : { years: to }))
          }
        />
      ))}
      <Dateless />
    </Head>
  );
  if (known.error) return <Screen head={head}>{<Problem told={known} />}</Screen>;
  if (!known.answer) return <Screen head={head}>{<Working />}</Screen>;
  if (!periods)
    return (
      <Screen head={head}>
        <Notice
          level={2}
          title={t('emptyCompare')}
          actions={
            <Button onClick={() => change((now) => askedAnew(now, { mode: 'period' }))}>
              {t('wholeMap')}
            </Button>
          }
        />
      </Screen>
    );
  return <Compared head={head} before={periods.before} after={periods.after} />;
}

interface ComparedProps {
  readonly head: React.ReactNode;
  readonly before: FiscalYears;
  readonly after: FiscalYears;
}

function Compared({ head, before, after }: ComparedProps) {
  const words = useWords();
  const { t } = words;
  const { ask, change } = useClusters();
  const { vocabulary } = useTools();
  const { locale } = vocabulary;
  const { dateless, resolution, open } = ask;
  const earlier = useMap({ years: before, dateless, compareWith: null, resolution }, locale);
  const later = useMap({ years: after, dateless, compareWith: before, resolution }, locale);
  const [one, other] = [earlier.told.answer, later.told.answer];
  const looks = useMemo(() => clusterLooks(idsIn(one), idsIn(other)), [one, other]);
  const box = useMemo(() => boxAround([...(one?.clusters ?? []), ...(other?.clusters ?? [])]), [one, other]);
  const onLook = useCallback(
    (look: Look | null) => change((now) => ({ ...now, look }), { silent: true }),
    [change],
  );
  const onOpen = useCallback(
    (id: string) => change((now) => ({ ...now, open: now.open === id ? '' : id })),
    [change],
  );
  const failed = [earlier.told, later.told].find(({ error }) => error);
  if (failed) return <Screen head={head}>{<Problem told={failed} />}</Screen>;
  if (!one || !other || !earlier.scene || !later.scene) return <Screen head={head}>{<Working />}</Screen>;
  const titles = [`${t('before')} ${yearsText(before, words)}`, `${t('after')} ${yearsText(after, words)}`];
  const isSame = before.from === after.from && before.to === after.to;
  const overlaps = !isSame && before.to >= after.from && after.to >= before.from;
  return (
    <>
      <Screen
        head={head}
        side={
          <>
            <SaveButtons
              years={after}
              against={before}
              titles={titles}
              notes={[...(other.warning ? [other.warning] : []), one.citation, other.citation]}
            />
            {other.warning ? <Warning text={other.warning} /> : <p>{t('comparable')}</p>}
            {(isSame || overlaps) && (
              <p className="clusters-warning">{t(isSame ? 'compareSame' : 'compareOverlap')}</p>
            )}
            <section>
              <h2>{t('changes')}</h2>
              <p className="soft">{t('compareAbout')}</p>
              <ChangeList changes={other.changes} />
            </section>
            <Hubs hubs={other.spanning} />
            {ask.show === 'map' && <Legend />}
            <Citation text={`${one.citation} / ${other.citation}`} />
          </>
        }
      >
        {ask.show === 'map' ? (
          <div className="clusters-two">
            {[
              { ...earlier, map: one, title: titles[0] ?? '' },
              { ...later, map: other, title: titles[1] ?? '' },
            ].map(({ map, scene, title }) => (
              <CompareMap
                key={title}
                map={map}
                scene={scene}
                title={title}
                looks={looks}
                box={box}
                open={open}
                look={ask.look}
                onLook={onLook}
                onOpen={onOpen}
              />
            ))}
          </div>
        ) : (
          <div className="clusters-sheet">
            <ChangeTable changes={other.changes} />
          </div>
        )}
      </Screen>
      <ComparePaper before={one} after={other} titles={titles} />
    </>
  );
}

const idsIn = (map: ClusterMap | undefined) => map?.clusters.map(({ id }) => id) ?? [];

/** A map with what is drawn of it. */
function useMap(ask: MapAsk, locale: 'ja' | 'en') {
  const told = useClusterMap(ask, locale);
  const map = told.answer;
  const members = useClusterMembers(ask, '', false, !map || map.actors > MOST_DOTS).answer;
  const ids = useMemo(() => map?.bridges.map(({ entity }) => entity.id) ?? NOBODY, [map]);
  const places = useClusterPlaces(ask, ids);
  const scene = useMemo(
    () => map && sceneOf({ map, all: members?.members ?? [], opened: undefined, places }, locale),
    [map, members, places, locale],
  );
  return { told, scene };
}

type Stage = Parameters<typeof MapStage>[0];
type CompareMapProps = Pick<Stage, 'looks' | 'box' | 'open' | 'look' | 'onOpen' | 'onLook'> & {
  readonly map: ClusterMap;
  readonly scene: Stage['scene'] | undefined;
  readonly title: string;
};

function CompareMap({ map, scene, title, open, ...rest }: CompareMapProps) {
  const { t } = useWords();
  const { actions } = useTools();
  const isThere = map.clusters.some(({ id }) => id === open);
  return (
    <figure className="clusters-one">
      <figcaption>
        <strong>{title}</strong>{' '}
        <small className="clusters-one-told">
          <Said text={t('aboutCount', { actors: map.actors, ties: map.ties, clusters: map.clusterCount })} />
        </small>
      </figcaption>
      {map.clusterCount === 0 || !scene ? (
        <Notice title={t('empty')}>{t('emptyText')}</Notice>
      ) : (
        <MapStage
          {...rest}
          label={t('canvasOf', { of: title })}
          scene={scene}
          staysWhole
          open={isThere ? open : ''}
          onEntity={actions.add}
        />
      )}
    </figure>
  );
}

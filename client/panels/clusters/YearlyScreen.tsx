import { useCallback, useMemo } from 'react';
import { useClusterYears, useYearCited } from '../../api/useClusterMap.ts';
import { clusterLooks } from '../../graph/clusters/clusterLooks.ts';
import type { ClusterScene } from '../../graph/clusters/clusterScene.ts';
import { boxAround } from '../../graph/clusters/mapView.ts';
import { askedAnew, type Look } from '../../state/clusters.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useTools } from '../context.ts';
import { nameOf } from '../Name.tsx';
import { Hubs, NotDrawn } from './About.tsx';
import { ChangeList, Warning } from './ChangeList.tsx';
import { Citation } from './Citation.tsx';
import { YearPane } from './ClusterPane.tsx';
import { Head } from './Head.tsx';
import { Legend } from './Legend.tsx';
import { MapStage } from './MapStage.tsx';
import { YearPaper } from './Paper.tsx';
import { Problem, Working } from './Problem.tsx';
import { SaveButtons } from './SaveButtons.tsx';
import { Screen } from './Screen.tsx';
import { YearCut, YearTable } from './Tables.tsx';
import { useClusters } from './useClusters.ts';
import { useWords } from './useWords.ts';
import { YearBar } from './YearBar.tsx';

/** The maps of all fiscal years, one at a time: what goes on keeps place, look and name. */
export function YearlyScreen() {
  const { t } = useWords();
  const { ask, change } = useClusters();
  const { actions, vocabulary } = useTools();
  const { locale } = vocabulary;
  const { resolution, open } = ask;
  const told = useClusterYears(resolution, locale, false);
  const sheet = told.answer;
  const year = ask.year ?? sheet?.at(-1)?.fiscalYear;
  const shown = sheet?.find(({ fiscalYear }) => fiscalYear === year);
  const cited = useYearCited(shown?.fiscalYear, resolution, locale);
  const looks = useMemo(
    () => clusterLooks(...(sheet ?? []).map(({ clusters }) => clusters.map(({ id }) => id))),
    [sheet],
  );
  const box = useMemo(() => boxAround((sheet ?? []).flatMap(({ clusters }) => clusters)), [sheet]);
  const scene = useMemo<ClusterScene>(
    () => ({
      clusters: shown?.clusters ?? [],
      links: [],
      members: [],
      ties: [],
      bridges: [],
      hubs: cited?.spanning.map((hub) => nameOf(hub, locale)) ?? [],
    }),
    [shown, cited, locale],
  );
  const cluster = shown?.clusters.find(({ id }) => id === open);
  const onLook = useCallback(
    (look: Look | null) => change((now) => ({ ...now, look }), { silent: true }),
    [change],
  );
  const onOpen = useCallback(
    (id: string) => change((now) => ({ ...now, open: now.open === id ? '' : id })),
    [change],
  );
  // While it is played no year is a step of its own: one would go back through each.
  const onYear = useCallback(
    (to: number, isPlayed: boolean) => change((now) => ({ ...now, year: to }), { silent: isPlayed }),
    [change],
  );
  const head = <Head />;
  if (told.error || !sheet)
    return <Screen head={head}>{told.error ? <Problem told={told} /> : <Working />}</Screen>;
  if (sheet.length === 0 || year === undefined)
    return (
      <Screen head={head}>
        <Notice
          level={2}
          title={t('emptyYears')}
          actions={
            <Button onClick={() => change((now) => askedAnew(now, { mode: 'period' }))}>
              {t('wholeMap')}
            </Button>
          }
        />
      </Screen>
    );
  const title = `${t('title')} ${t('yearValue', { year })}`;
  return (
    <>
      <Screen
        head={head}
        foot={<YearBar years={sheet} year={year} onYear={onYear} />}
        side={
          <>
            <SaveButtons
              years={null}
              against={null}
              titles={[title]}
              notes={[...(cited ? [cited.citation] : []), ...(shown?.warning ? [shown.warning] : [])]}
            />
            <section className="clusters-about">
              <h2>{t('yearValue', { year })}</h2>
              <p role="status">
                {shown
                  ? t('playing', {
                      year: t('yearValue', { year }),
                      clusters: shown.clusterCount,
                      actors: shown.actors,
                    })
                  : t('yearMissing', { year })}
              </p>
              {shown && (
                <p className="soft">{t('yearFacts', { count: shown.facts, known: shown.lastKnown })}</p>
              )}
              {shown && shown.clusterCount > shown.clusters.length && (
                <p>
                  <YearCut year={shown} />
                </p>
              )}
              {cited && <NotDrawn isolated={cited.isolated} tiedToHubsOnly={cited.tiedToHubsOnly} />}
              {cited && <Hubs hubs={cited.spanning} />}
            </section>
            {shown?.warning && <Warning text={shown.warning} />}
            {cluster && shown && (
              <YearPane key={cluster.id} cluster={cluster} look={looks(cluster.id)} year={shown.fiscalYear} />
            )}
            {shown && (
              <section>
                <h2>{t('change')}</h2>
                {shown === sheet[0] ? <p>{t('firstYear')}</p> : <ChangeList changes={shown.changes} />}
              </section>
            )}
            {ask.show === 'map' && <Legend hasMembers={false} />}
            {cited && <Citation text={cited.citation} />}
          </>
        }
      >
        {ask.show === 'map' ? (
          <MapStage
            label={t('canvasOf', { of: t('yearValue', { year }) })}
            scene={scene}
            looks={looks}
            box={box}
            open={cluster ? open : ''}
            staysWhole
            look={ask.look}
            onLook={onLook}
            onOpen={onOpen}
            onEntity={actions.add}
          />
        ) : (
          <div className="clusters-sheet">
            <YearTable years={sheet} />
          </div>
        )}
      </Screen>
      <YearPaper sheet={sheet} title={title} citation={cited?.citation ?? ''} />
    </>
  );
}

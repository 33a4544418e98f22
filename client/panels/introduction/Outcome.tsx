import type { Names } from '../../api/useNames.ts';
import { type Routes, useBestBefore } from '../../api/useRoutes.ts';
import { useUnknownEnds } from '../../api/useUnknownEnds.ts';
import { dateText } from '../../i18n/format.ts';
import {
  type Ask,
  changedIn,
  emptyAsk,
  MOST_HOPS,
  toggleBack,
  withEnds,
  withUsualLimits,
} from '../../state/introduction.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useTools } from '../context.ts';
import { nameOf } from '../Name.tsx';
import { Said } from '../Said.tsx';
import { listedNames, routeNames } from './namesText.ts';
import { Problem } from './Problem.tsx';
import { strengthText } from './strength.ts';
import { useAsk } from './useAsk.ts';
import { useWords } from './useWords.ts';

interface OutcomeProps {
  readonly routes: Routes;
  readonly names: Names;
}

/** How the search ended, in plain words, and what to do where it found nothing. */
export function Outcome({ routes, names }: OutcomeProps) {
  const { t, w } = useWords();
  const { vocabulary } = useTools();
  const { ask, change } = useAsk();
  const { answer, error, loading } = routes;
  const step = (label: string, to: (ask: Ask) => Ask) => (
    <Button key={label} onClick={() => change(to)}>
      {label}
    </Button>
  );
  const chooseAgain = step(t('change'), (now) => withEnds(now, { to: null }));
  if (error) return <Problem error={error} names={names} retry={routes.retry} chooseAgain={chooseAgain} />;
  if (!answer) {
    return (
      <p className="soft" role="status">
        {loading ? t('searching') : ''}
      </p>
    );
  }
  const { outcome, searchedHops, stepsApart, asOf } = answer;
  const fewer = Math.max(1, ask.hops - 1);
  // More steps are offered only where they lead to the other.
  const more = Math.max(ask.hops + 1, stepsApart ?? Number.POSITIVE_INFINITY);
  const wider = (now: Ask): Ask => ({
    ...withEnds(withUsualLimits(now), {}),
    hops: Math.max(now.hops, emptyAsk.hops),
  });
  const narrowed = ask.avoid.length + ask.via.length + changedIn({ ...ask, hops: wider(ask).hops }) > 0;
  const knowBoth = new Set(routes.hubs?.knowBoth.map(({ id }) => id));
  const bridges = (routes.hubs?.excludedEntities ?? []).filter(
    ({ id }) => knowBoth.has(id) && !ask.back.includes(id),
  );
  return (
    <div className="outcome" role="status">
      {outcome === 'FOUND' && <p>{t('found', { count: answer.routes.length })}</p>}
      {outcome === 'NONE_WITHIN_HOPS' && (
        <Notice
          level={2}
          title={t('none', { count: searchedHops })}
          actions={
            <>
              {bridges.map((hub) =>
                step(t('askBackOf', { name: nameOf(hub, vocabulary.locale) }), (now) =>
                  toggleBack(now, hub.id),
                ),
              )}
              {more <= MOST_HOPS && step(t('moreHops', { count: more }), (now) => ({ ...now, hops: more }))}
              {narrowed && step(t('reset'), wider)}
            </>
          }
        >
          {bridges.length > 0 && (
            <Said text={t('noneButHubs', { names: listedNames(bridges, vocabulary.locale) })} />
          )}
          {stepsApart === null && t('apartNever')}
          {stepsApart !== null && stepsApart > searchedHops && t('apart', { count: stepsApart })}
          {t(stepsApart === null ? 'noneNeverText' : 'noneText')}
        </Notice>
      )}
      {outcome === 'STOPPED_EARLY' && (
        <Notice
          level={2}
          title={t('stopped')}
          actions={
            fewer < ask.hops && step(t('fewerHops', { count: fewer }), (now) => ({ ...now, hops: fewer }))
          }
        >
          {t('stoppedText', { count: searchedHops })}
        </Notice>
      )}
      {outcome === 'NOTHING_KNOWN' && (
        <Notice level={2} title={t('nothing')} actions={chooseAgain}>
          <NothingKnown names={names} />
        </Notice>
      )}
      <Roots answer={answer} names={names} />
      {asOf && <p className="soft">{t('asOf', { date: dateText(asOf, vocabulary.locale) })}</p>}
      {!loading && <Before answer={answer} />}
      {loading && <p className="unseen">{w('loading')}</p>}
    </div>
  );
}

/** Says of whom nothing is known. */
function NothingKnown({ names }: { readonly names: OutcomeProps['names'] }) {
  const { t } = useWords();
  const { vocabulary } = useTools();
  const { ask } = useAsk();
  const unknown = useUnknownEnds(ask.from, ask.to).flatMap((id) => names.entities.get(id) ?? []);
  return unknown.length > 0 ? (
    <Said text={t('nothingOf', { names: listedNames(unknown, vocabulary.locale) })} />
  ) : (
    t('nothingText')
  );
}

/** Says where a department was answered for by the organisation it belongs to. */
function Roots({
  answer,
  names,
}: {
  readonly answer: NonNullable<Routes['answer']>;
  readonly names: OutcomeProps['names'];
}) {
  const { t } = useWords();
  const { vocabulary } = useTools();
  const { ask } = useAsk();
  const [route] = answer.routes;
  const ends = [
    [ask.from, route?.entities[0]],
    [ask.to, route?.entities.at(-1)],
  ] as const;
  return ends.map(([id, root]) => {
    const asked = id === null ? undefined : names.entities.get(id);
    if (!asked || !root || root.id === asked.id) return null;
    const { locale } = vocabulary;
    return (
      <p key={asked.id}>
        <Said text={t('rollup', { name: nameOf(asked, locale), root: nameOf(root, locale) })} />
      </p>
    );
  });
}

/** What avoiding someone has changed. */
function Before({ answer }: { readonly answer: NonNullable<Routes['answer']> }) {
  const { t } = useWords();
  const { vocabulary } = useTools();
  const { ask } = useAsk();
  const before = useBestBefore(ask);
  if (!before) return null;
  const [best] = answer.routes;
  const [strength, after] = [before, best].map((route) => route && strengthText(route.strength));
  const names = routeNames(before.entities, vocabulary.locale);
  const same =
    best && best.entities.map(({ id }) => id).join() === before.entities.map(({ id }) => id).join();
  const gone = t('changedGone', { before: strength, names });
  const other =
    strength === after
      ? t('changedRoute', { after, names })
      : t('changedStrength', { before: strength, after }) + gone;
  return (
    <p className="outcome-changed">
      <strong>{t('changed')}</strong> <Said text={same ? t('changedNothing') : best ? other : gone} />
    </p>
  );
}

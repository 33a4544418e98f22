import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { type Names, useNames } from '../../api/useNames.ts';
import { useReach } from '../../api/useReach.ts';
import { type Routes, useRoutes } from '../../api/useRoutes.ts';
import type { GraphEntity } from '../../state/graphData.ts';
import { type Ask, swapEnds, withoutIds } from '../../state/introduction.ts';
import { ownOrganisation } from '../../state/ownOrganisation.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { usePart, useTools } from '../context.ts';
import { nameOf } from '../Name.tsx';
import { Said } from '../Said.tsx';
import { Brief } from './Brief.tsx';
import { Ends } from './Ends.tsx';
import { LeftOut } from './LeftOut.tsx';
import { calledBy } from './namesText.ts';
import { Options } from './Options.tsx';
import { Outcome } from './Outcome.tsx';
import { ReachList } from './ReachList.tsx';
import { ReachTable } from './ReachTable.tsx';
import { RouteList } from './RouteList.tsx';
import { RouteStage } from './RouteStage.tsx';
import { useAsk } from './useAsk.ts';
import { useWords } from './useWords.ts';

const idsOf = ({ from, to, own, avoid, via }: Ask): readonly string[] =>
  [from, to, own, ...avoid, ...via].filter((id) => id !== null);

const nobody: readonly GraphEntity[] = [];
/** Whom the answers name anyway. */
const metIn = ({ answer, hubs }: Pick<Routes, 'answer' | 'hubs'>): readonly GraphEntity[] =>
  answer || hubs
    ? [...(answer?.routes.flatMap(({ entities }) => entities) ?? []), ...(hubs?.excludedEntities ?? [])]
    : nobody;

/** Two ends, the routes between them in words on the left and as a picture on the right; from one end alone, whom it reaches. */
export function RoutesScreen({ head }: { readonly head: ReactNode }) {
  const { ask, change } = useAsk();
  const locale = usePart((state) => state.view.locale);
  const found = useRoutes(ask, locale);
  const { answer, hubs } = found;
  const kept = ownOrganisation();
  const names = useNames(
    useMemo(() => [...idsOf(ask), ...(kept === null ? [] : [kept])], [ask, kept]),
    useMemo(() => metIn({ answer, hubs }), [answer, hubs]),
  );
  const routes = {
    ...found,
    retry: () => {
      found.retry();
      names.retry();
    },
  };
  const list = useRef<HTMLOListElement>(null);
  const shown = routes.answer?.routes.length ?? 0;
  const { chosen } = ask;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || shown < 2) return;
      const { target } = event;
      const busy = target instanceof HTMLElement && target.closest('input, textarea, select, [role=menu]');
      const arrow = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const letter = event.key.toLowerCase() === 'n' ? (event.shiftKey ? -1 : 1) : undefined;
      const step = isBeforeRoutes(target) ? (arrow ?? letter) : letter;
      if (busy || step === undefined) return;
      event.preventDefault();
      const next = (Math.min(chosen, shown - 1) + step + shown) % shown;
      change((now) => ({ ...now, chosen: next }));
      // The arrows go on from there.
      if (arrow) list.current?.querySelectorAll<HTMLElement>('.route-head')[next]?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [change, shown, chosen]);
  const both = ask.from !== null && ask.to !== null;
  const alone = both ? null : ask.from;
  const reach = useReach(ask, alone);
  const isTable = usePart((state) => state.view.drawing === 'table');
  // Routes that stay in sight while others are looked for are not those of what is asked now.
  const asPaper = both && answer !== undefined && shown > 0 && !routes.loading;
  const paper = asPaper && <Brief answer={answer} hubs={hubs} names={names} />;
  if (ask.screen === 'brief' && asPaper) return paper;
  return (
    <>
      <div className="intro-screen">
        <div className="intro-side">
          {head}
          <Ends names={names} />
          {ask.from === null ? <Begin to={ask.to} names={names} /> : <Options answer={routes.answer} />}
          <OwnAside own={kept} names={names} />
          {both && (
            <>
              <Outcome routes={routes} names={names} />
              {routes.answer && <RouteList answer={routes.answer} list={list} />}
              <LeftOut routes={routes} names={names} />
            </>
          )}
          {alone !== null && <ReachList from={alone} reach={reach} names={names} />}
        </div>
        {alone !== null && isTable && reach.rows.length > 0 && <ReachTable reach={reach} />}
        <RouteStage routes={answer?.routes ?? []} asOf={answer?.asOf ?? null} loading={routes.loading} />
      </div>
      {paper}
    </>
  );
}

/**
 * Where an address is silent about the reader's own organisation, as one from a colleague is, it may introduce like
 * any other: says so, and leaves it out with one click.
 */
function OwnAside({ own, names }: { readonly own: string | null; readonly names: Names }) {
  const { t } = useWords();
  const { locale } = useTools().vocabulary;
  const { ask, change } = useAsk();
  const entity = own === null ? undefined : names.entities.get(own);
  if (!entity || ask.own !== null || ask.from === null || ask.from === own || ask.to === own) return null;
  const name = nameOf(entity, locale);
  return (
    <p className="soft">
      <Said text={t('ownAside', { name })} />{' '}
      <Button
        look="link"
        aria-label={t('leaveOutOf', { name })}
        onClick={() => change((now) => ({ ...now, own, chosen: 0 }))}
      >
        {t('leaveOut')}
      </Button>
    </p>
  );
}

/** Whether the focus is nowhere yet, or on the ends: arrow keys lead to the routes there. */
const isBeforeRoutes = (target: EventTarget | null): boolean =>
  target === document.body ||
  (target instanceof HTMLElement && (target.id === 'content' || target.closest('.ends') !== null));

/** What to do where nobody is chosen to start from. */
function Begin({ to, names }: { readonly to: string | null; readonly names: Names }) {
  const { t } = useWords();
  const { ask, change } = useAsk();
  const { locale } = useTools().vocabulary;
  if (to === null) return <p className="intro-begin">{t('begin')}</p>;
  if (names.missing.has(to))
    return (
      <Notice
        look="problem"
        title={t('missingOf', { names: to })}
        actions={<Button onClick={() => change((now) => withoutIds(now, [to]))}>{t('missingDrop')}</Button>}
      >
        {t('missingText')}
      </Notice>
    );
  const name = calledBy(names, to, locale, t);
  return (
    <div className="intro-begin">
      <p>
        <Said text={t('beginFrom', { name })} />
      </p>
      <Button look="link" onClick={() => change(() => swapEnds(ask))}>
        {t('asFrom', { name })}
      </Button>
    </div>
  );
}

import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { type Names, useNames } from '../../api/useNames.ts';
import { type Routes, useRoutes } from '../../api/useRoutes.ts';
import type { GraphEntity } from '../../state/graphData.ts';
import { type Ask, swapEnds, withoutIds } from '../../state/introduction.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { usePart, useTools } from '../context.ts';
import { Said } from '../Said.tsx';
import { Brief } from './Brief.tsx';
import { Ends } from './Ends.tsx';
import { LeftOut } from './LeftOut.tsx';
import { calledBy } from './namesText.ts';
import { Options } from './Options.tsx';
import { Outcome } from './Outcome.tsx';
import { ReachList } from './ReachList.tsx';
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
  const names = useNames(
    useMemo(() => idsOf(ask), [ask]),
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
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const busy = target instanceof HTMLElement && target.closest('input, textarea, select, [role=menu]');
      if (event.key.toLowerCase() !== 'n' || busy || event.ctrlKey || event.metaKey || event.altKey) return;
      if (shown < 2) return;
      event.preventDefault();
      const step = event.shiftKey ? -1 : 1;
      change((now) => ({ ...now, chosen: (Math.min(now.chosen, shown - 1) + step + shown) % shown }));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [change, shown]);
  const both = ask.from !== null && ask.to !== null;
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
          {both && (
            <>
              <Outcome routes={routes} names={names} />
              {routes.answer && <RouteList answer={routes.answer} list={list} />}
              <LeftOut routes={routes} names={names} />
            </>
          )}
          {!both && ask.from !== null && <ReachList from={ask.from} names={names} />}
        </div>
        <RouteStage routes={answer?.routes ?? []} asOf={answer?.asOf ?? null} loading={routes.loading} />
      </div>
      {paper}
    </>
  );
}

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

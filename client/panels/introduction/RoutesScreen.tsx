import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useNames } from '../../api/useNames.ts';
import { useRoutes } from '../../api/useRoutes.ts';
import type { Ask } from '../../state/introduction.ts';
import { usePart } from '../context.ts';
import { Brief } from './Brief.tsx';
import { Ends } from './Ends.tsx';
import { LeftOut } from './LeftOut.tsx';
import { Options } from './Options.tsx';
import { Outcome } from './Outcome.tsx';
import { ReachList } from './ReachList.tsx';
import { RouteList } from './RouteList.tsx';
import { RouteStage } from './RouteStage.tsx';
import { useAsk } from './useAsk.ts';
import { useWords } from './useWords.ts';

const idsOf = ({ from, to, own, avoid, via }: Ask): readonly string[] =>
  [from, to, own, ...avoid, ...via].filter((id) => id !== null);

/** Two ends, the routes between them in words on the left and as a picture on the right; from one end alone, whom it reaches. */
export function RoutesScreen({ head }: { readonly head: ReactNode }) {
  const { t } = useWords();
  const { ask, change } = useAsk();
  const locale = usePart((state) => state.view.locale);
  const names = useNames(useMemo(() => idsOf(ask), [ask]));
  const routes = useRoutes(ask, locale);
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
  const asPaper = both && routes.answer !== undefined && shown > 0;
  const paper = asPaper && routes.answer && (
    <Brief answer={routes.answer} hubs={routes.hubs} names={names.entities} />
  );
  if (ask.screen === 'brief' && asPaper) return paper;
  return (
    <>
      <div className="intro-screen">
        <div className="intro-side">
          {head}
          <Ends names={names.entities} />
          {ask.from === null && ask.to === null ? (
            <p className="intro-begin">{t('begin')}</p>
          ) : (
            <Options answer={routes.answer} />
          )}
          {both && (
            <>
              <Outcome routes={routes} names={names.entities} />
              {routes.answer && <RouteList answer={routes.answer} list={list} />}
              <LeftOut routes={routes} names={names.entities} />
            </>
          )}
          {!both && ask.from !== null && <ReachList from={ask.from} />}
        </div>
        <RouteStage routes={routes.answer?.routes ?? []} loading={routes.loading} />
      </div>
      {paper}
    </>
  );
}

import type { KeyboardEvent, RefObject } from 'react';
import { useAsOf } from '../../api/useAsOf.ts';
import { type Route, type RoutesAnswer, useStrengthNow } from '../../api/useRoutes.ts';
import { stepOf } from '../../graph/tieWidth.ts';
import { dateText } from '../../i18n/format.ts';
import { MOST_ROUTES } from '../../state/introduction.ts';
import { Button } from '../../ui/Button.tsx';
import { useTools } from '../context.ts';
import { Name, nameOf } from '../Name.tsx';
import { Said } from '../Said.tsx';
import { GoBetween } from './GoBetween.tsx';
import { HopLine } from './HopLine.tsx';
import { strengthText } from './strength.ts';
import { useAsk } from './useAsk.ts';
import { useWords } from './useWords.ts';

interface RouteListProps {
  readonly answer: RoutesAnswer;
  readonly list: RefObject<HTMLOListElement | null>;
}

/** The routes in words, strongest first; the chosen one in full. Arrow keys go from one to the next. */
export function RouteList({ answer, list }: RouteListProps) {
  const { t } = useWords();
  const { ask, change } = useAsk();
  const { routes } = answer;
  if (routes.length === 0) return null;
  const chosen = Math.min(ask.chosen, routes.length - 1);
  const choose = (to: number) => change((now) => ({ ...now, chosen: to }));
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>, at: number) => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: routes.length - 1 }[event.key];
    if (to === undefined || routes.length < 2 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = (to + routes.length) % routes.length;
    choose(next);
    list.current?.querySelectorAll<HTMLElement>('.route-head')[next]?.focus();
  };
  const full = routes.length >= ask.count && ask.count < MOST_ROUTES;
  return (
    <section aria-label={t('routesLabel')}>
      {routes.length > 1 && <p className="soft route-keys">{t('keys')}</p>}
      <ol className="routes" ref={list}>
        {routes.map((route, i) => (
          <li key={route.entities.map(({ id }) => id).join()} className={i === chosen ? 'chosen' : ''}>
            <RouteHead
              route={route}
              number={i + 1}
              open={i === chosen}
              onChoose={() => choose(i)}
              onKeyDown={(event) => onKeyDown(event, i)}
            />
            {i === chosen && <RouteBody route={route} />}
          </li>
        ))}
      </ol>
      {full && (
        <Button
          look="link"
          onClick={() => change((now) => ({ ...now, count: Math.min(MOST_ROUTES, now.count * 2) }))}
        >
          {t('more')}
        </Button>
      )}
    </section>
  );
}

export const isWeakest = (route: Route, at: number): boolean =>
  route.hops.length > 1 && route.hops[at]?.from.id === route.weakestHop.from.id;

interface RouteHeadProps {
  readonly route: Route;
  readonly number: number;
  readonly open: boolean;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

function RouteHead({ route, number, open, onChoose, onKeyDown }: RouteHeadProps) {
  const { t } = useWords();
  return (
    <button
      type="button"
      className="route-head"
      aria-expanded={open}
      onClick={onChoose}
      onKeyDown={onKeyDown}
    >
      <span className="route-number">
        <span className="unseen">{t('route', { number: '' })}</span>
        {number}
      </span>
      <span className="route-line">
        {route.entities.map((entity, i) => (
          <span key={entity.id} className="route-stop">
            {i > 0 && <HopMark route={route} at={i - 1} />}
            <Name entity={entity} />
          </span>
        ))}
      </span>
      <span className="route-strength">
        <span className="unseen">{t('strength', { value: '' })}</span>
        {strengthText(route.strength)}
        <small>{t('hopCount', { count: route.hops.length })}</small>
      </span>
    </button>
  );
}

function HopMark({ route, at }: { readonly route: Route; readonly at: number }) {
  const { t } = useWords();
  const strength = route.hops[at]?.strength ?? 0;
  const weakest = isWeakest(route, at);
  return (
    <span
      className={`hop-mark hop-${stepOf(strength)} ${weakest ? 'hop-weakest' : ''}`}
      title={weakest ? t('weakest') : t(stepOf(strength))}
    >
      {strengthText(strength)}
      {weakest && <span className="unseen">{t('weakest')}</span>}
    </span>
  );
}

function RouteBody({ route }: { readonly route: Route }) {
  const { t } = useWords();
  const { vocabulary } = useTools();
  const { locale } = vocabulary;
  const weakest = route.hops.find((_, i) => isWeakest(route, i));
  const [first, second] = route.hops;
  return (
    <div className="route-body">
      {first && !second ? (
        <p>{t(first.direct ? 'direct' : 'shared')}</p>
      ) : (
        weakest && (
          <p>
            <Said
              text={t('weakestIs', {
                from: nameOf(weakest.from, locale),
                to: nameOf(weakest.to, locale),
                step: t(stepOf(weakest.strength)),
                value: strengthText(weakest.strength),
              })}
            />
          </p>
        )
      )}
      <StrengthNow route={route} />
      <ol className="hops">
        {route.hops.map((hop, i) => (
          <li key={`${hop.from.id} ${hop.to.id}`} className="hop">
            {i > 0 && <GoBetween entity={hop.from} />}
            <HopLine hop={hop} weakest={isWeakest(route, i)} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What a route of the chosen period is worth today. */
function StrengthNow({ route }: { readonly route: Route }) {
  const { t } = useWords();
  const { vocabulary } = useTools();
  const { ask } = useAsk();
  const asOf = useAsOf();
  const now = useStrengthNow(ask, route);
  if (now === undefined || asOf === null) return null;
  const date = dateText(asOf, vocabulary.locale);
  return (
    <p className="route-now">
      {now === null
        ? t('nowGone', { date })
        : t('nowSame', { date, now: strengthText(now), was: strengthText(route.strength) })}
    </p>
  );
}

import { useEffect, useMemo, useState } from 'react';
import { type CombinedError, useQuery } from 'urql';
import type {
  EntityKind,
  HubsQuery,
  RelationType,
  RouteLineFragment,
  RoutesQuery,
} from '../generated/later/graphql.ts';
import type { Ask } from '../state/introduction.ts';
import type { Locale } from '../state/view.ts';
import { BestRouteDocument, HubsDocument, RoutesDocument } from './later/introduction.ts';
import { periodOf } from './period.ts';

export type Route = RouteLineFragment;
export type HopLine = Route['hops'][number];
export type RoutesAnswer = RoutesQuery['introductionPaths'];
export type Hubs = HubsQuery['introductionPaths'];

const NEVER = { from: '', to: '' };

/** What is chosen of a list; nothing chosen is all of it. */
export const chosenOf = <T extends string>(words: readonly string[]): T[] | null =>
  words.length > 0 ? (words as T[]) : null;

/** The ends and limits of a question, without anyone left out or required. */
const plainly = ({ from, to, hops, least, own, kinds, types, ...rest }: Ask) => ({
  ...(from !== null && to !== null ? { from, to } : NEVER),
  maxHops: hops,
  minStrength: least,
  own,
  kinds: chosenOf<EntityKind>(kinds),
  relationTypes: chosenOf<RelationType>(types),
  period: periodOf(rest),
});

/** Hubs are left out as the server does, or all let in but those not asked back. */
function leftOut(ask: Ask, hubs: Hubs | undefined) {
  if (ask.back.length === 0) return { hubs: 'EXCLUDE' as const, avoid: [...ask.avoid] };
  const out = (hubs?.excludedEntities ?? []).map(({ id }) => id).filter((id) => !ask.back.includes(id));
  return { hubs: 'INCLUDE' as const, avoid: [...ask.avoid, ...out] };
}

/**
 * Who would be left out without being asked to, where some of them are asked back: they have to be known before the
 * question can be put. Undefined until that is known of this very question; elsewhere the answer itself says it.
 */
function useHubs(ask: Ask, needless: boolean) {
  const pause = needless || ask.back.length === 0;
  const [{ data, fetching, stale, error }, again] = useQuery({
    query: HubsDocument,
    variables: { ...plainly(ask), avoid: [...ask.avoid], via: [...ask.via] },
    pause,
  });
  const hubs = pause || fetching || stale || error ? undefined : data?.introductionPaths;
  const waiting = !pause && hubs === undefined;
  return { hubs, waiting, fetching, error: fetching ? undefined : error, again };
}

export interface Routes {
  readonly answer: RoutesAnswer | undefined;
  readonly hubs: Hubs | undefined;
  readonly loading: boolean;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
}

/** The routes between two, and who is left out as a go-between without being asked to. */
export function useRoutes(ask: Ask, locale: Locale): Routes {
  const ends = ask.from !== null && ask.to !== null ? { from: ask.from, to: ask.to } : null;
  const known = useHubs(ask, ends === null);
  const { waiting } = known;
  const [result, again] = useQuery({
    query: RoutesDocument,
    variables: {
      ...plainly(ask),
      ...leftOut(ask, known.hubs),
      via: [...ask.via],
      first: ask.count,
      distinct: ask.distinct,
      locale: locale === 'ja' ? 'JA' : 'EN',
    },
    pause: ends === null || waiting,
  });
  const between = ends ? `${ends.from}\n${ends.to}` : '';
  const unknown = ends === null || waiting || result.fetching || result.stale;
  const current = unknown ? undefined : result.data?.introductionPaths;
  // While other routes between the same two are looked for, those found before stay in sight.
  const [last, setLast] = useState<{ readonly between: string; readonly answer: RoutesAnswer }>();
  useEffect(() => {
    if (current) setLast({ between, answer: current });
  }, [between, current]);
  const kept = last?.between === between && !result.error ? last.answer : undefined;
  return {
    answer: ends ? (current ?? kept) : undefined,
    hubs: ask.back.length > 0 ? known.hubs : current,
    loading: ends !== null && (result.fetching || known.fetching),
    error: ends ? (waiting ? known.error : result.error) : undefined,
    retry: () => (waiting ? known.again : again)({ requestPolicy: 'network-only' }),
  };
}

/** The best route of the same question with nobody avoided; null where nobody is, undefined until it is known. */
export function useBestBefore(ask: Ask) {
  const { from, to } = ask;
  const before = { ...ask, avoid: [] };
  const needless = from === null || to === null || ask.avoid.length === 0;
  const { hubs, waiting } = useHubs(before, needless);
  const [{ data, fetching, stale }] = useQuery({
    query: BestRouteDocument,
    variables: { ...plainly(before), ...leftOut(before, hubs), via: [...ask.via], first: 1 },
    pause: needless || waiting,
  });
  if (ask.avoid.length === 0) return null;
  return data && !fetching && !stale ? (data.introductionPaths.routes[0] ?? null) : undefined;
}

/** How strong a route of a period is now, over all years: null where it is no more, undefined until that is known. */
export function useStrengthNow(ask: Ask, route: Route | undefined): number | null | undefined {
  const ids = useMemo(() => route?.entities.map(({ id }) => id) ?? [], [route]);
  const [{ data }] = useQuery({
    query: BestRouteDocument,
    variables: {
      from: ids[0] ?? '',
      to: ids.at(-1) ?? '',
      maxHops: Math.max(1, ids.length - 1),
      via: ids.slice(1, -1),
      first: 20,
      hubs: 'INCLUDE',
      relationTypes: chosenOf<RelationType>(ask.types),
    },
    pause: ask.period === null || ids.length < 2,
  });
  if (ask.period === null || !data) return undefined;
  const same = data.introductionPaths.routes.find(
    ({ entities }) => entities.length === ids.length && entities.every(({ id }, i) => id === ids[i]),
  );
  return same?.strength ?? null;
}

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

export type Route = RouteLineFragment;
export type HopLine = Route['hops'][number];
export type RoutesAnswer = RoutesQuery['introductionPaths'];
export type Hubs = HubsQuery['introductionPaths'];

const NEVER = { from: '', to: '' };

export const periodOf = ({ period, undated }: Pick<Ask, 'period' | 'undated'>) =>
  period || !undated ? { from: period && `FY${period.from}`, to: period && `FY${period.to}`, undated } : null;

/** What is chosen of a list; nothing chosen is all of it. */
export const chosenOf = <T extends string>(words: readonly string[]): T[] | null =>
  words.length > 0 ? (words as T[]) : null;

/** The ends and limits of a question, without anyone left out or required. */
const plainly = ({ hops, least, own, kinds, types, ...rest }: Ask) => ({
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
  const ends = [ask.from, ask.to];
  return {
    hubs: 'INCLUDE' as const,
    avoid: [...new Set([...ask.avoid, ...out])].filter((id) => !ends.includes(id) && !ask.via.includes(id)),
  };
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
  const [hubs, askHubs] = useQuery({
    query: HubsDocument,
    variables: { ...(ends ?? NEVER), ...plainly(ask) },
    pause: ends === null,
  });
  const known = hubs.data?.introductionPaths;
  const waiting = ask.back.length > 0 && known === undefined;
  const [result, again] = useQuery({
    query: RoutesDocument,
    variables: {
      ...(ends ?? NEVER),
      ...plainly(ask),
      ...leftOut(ask, known),
      via: [...ask.via],
      first: ask.count,
      distinct: ask.distinct,
      locale: locale === 'ja' ? 'JA' : 'EN',
    },
    pause: ends === null || waiting,
  });
  const between = ends ? `${ends.from}\n${ends.to}` : '';
  const current = result.fetching || result.stale || waiting ? undefined : result.data?.introductionPaths;
  // While other routes between the same two are looked for, those found before stay in sight.
  const [last, setLast] = useState<{ readonly between: string; readonly answer: RoutesAnswer }>();
  useEffect(() => {
    if (current) setLast({ between, answer: current });
  }, [between, current]);
  const kept = last?.between === between && !result.error ? last.answer : undefined;
  return {
    answer: ends ? (current ?? kept) : undefined,
    hubs: ends ? known : undefined,
    loading: ends !== null && (result.fetching || (waiting && hubs.fetching)),
    error: ends ? (result.error ?? (waiting ? hubs.error : undefined)) : undefined,
    retry: () => {
      askHubs({ requestPolicy: 'network-only' });
      again({ requestPolicy: 'network-only' });
    },
  };
}

/** The best route as it was before anyone was avoided; null where nobody is, undefined until it is known. */
export function useBestBefore(ask: Ask) {
  const { from, to } = ask;
  const [{ data }] = useQuery({
    query: BestRouteDocument,
    variables: {
      from: from ?? '',
      to: to ?? '',
      ...plainly(ask),
      via: [...ask.via],
      first: 1,
      hubs: 'EXCLUDE',
    },
    pause: from === null || to === null || ask.avoid.length === 0,
  });
  if (ask.avoid.length === 0) return null;
  return data ? (data.introductionPaths.routes[0] ?? null) : undefined;
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

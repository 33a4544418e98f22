import { useMemo } from 'react';
import { type CombinedError, useQuery } from 'urql';
import type {
  ClusterMapQuery,
  ClusterMembersQuery,
  ClusterPlacesQuery,
  ClusterYearsQuery,
} from '../generated/later/graphql.ts';
import type { FiscalYears } from '../state/filters.ts';
import type { Locale } from '../state/view.ts';
import {
  ClusterBrokerageDocument,
  ClusterFactsDocument,
  ClusterMapDocument,
  ClusterMembersDocument,
  ClusterPlacesDocument,
  ClusterYearCitedDocument,
  ClusterYearsDocument,
} from './later/clusters.ts';
import { periodOf } from './period.ts';
import { localeOf } from './useGapMatrix.ts';

export type ClusterMap = ClusterMapQuery['clusterMap'];
export type Cluster = ClusterMap['clusters'][number];
export type ClusterEntity = ClusterMap['spanning'][number];
export type ClusterBridge = ClusterMap['bridges'][number];
export type ClusterChange = ClusterMap['changes'][number];
export type ClusterMember = ClusterMembersQuery['clusterMap']['members']['edges'][number]['node'];
export type MemberTie = ClusterMembersQuery['clusterMap']['memberTies'][number];
export type ClusterYear = ClusterYearsQuery['clusterYears'][number];
export type PlacedMember = ClusterPlacesQuery['clusterMap']['members']['edges'][number]['node'];

/** Drawn and listed at most; with members, ties and bridges never more than 1,500 marks and 5,000 lines. */
export const MOST_CLUSTERS = 400;
export const MOST_MEMBERS = 1_000;
const MOST_TIES = 4_000;

/** What one map is of. */
export interface MapAsk {
  readonly years: FiscalYears | null;
  readonly dateless: boolean;
  readonly compareWith: FiscalYears | null;
  readonly resolution: number;
}

export interface Told<Answer> {
  readonly answer: Answer | undefined;
  readonly loading: boolean;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
}

const variablesOf = ({ years, dateless, compareWith, resolution }: MapAsk) => ({
  period: periodOf({ period: years, undated: dateless }),
  compareWith: compareWith && periodOf({ period: compareWith, undated: dateless }),
  resolution,
});

export function useClusterMap(ask: MapAsk, locale: Locale, pause = false): Told<ClusterMap> {
  const [{ data, fetching, stale, error }, again] = useQuery({
    query: ClusterMapDocument,
    variables: { ...variablesOf(ask), clusters: MOST_CLUSTERS, locale: localeOf(locale) },
    pause,
  });
  return toldOf({ data: data?.clusterMap, waiting: fetching || stale, error, pause, again });
}

export interface DrawnMembers {
  readonly members: readonly ClusterMember[];
  readonly ties: readonly MemberTie[];
  readonly totalCount: number;
}

/** The members of one cluster, or with '' of the whole map; `details` are how sure and how much in between each is. */
export function useClusterMembers(
  ask: MapAsk,
  cluster: string,
  details: boolean,
  pause = false,
): Told<DrawnMembers> {
  const [{ data, fetching, stale, error }, again] = useQuery({
    query: ClusterMembersDocument,
    variables: {
      ...variablesOf(ask),
      cluster: cluster === '' ? null : cluster,
      first: MOST_MEMBERS,
      ties: cluster === '' ? 1 : MOST_TIES,
      details,
    },
    pause,
  });
  const answer = useMemo<DrawnMembers | undefined>(
    () =>
      data && {
        members: data.clusterMap.members.edges.map(({ node }) => node),
        ties: cluster === '' ? [] : data.clusterMap.memberTies,
        totalCount: data.clusterMap.members.totalCount,
      },
    [data, cluster],
  );
  return toldOf({ data: answer, waiting: fetching || stale, error, pause, again });
}

/** Where some actors stand; none until it is known. */
export function useClusterPlaces(ask: MapAsk, ids: readonly string[]): readonly PlacedMember[] {
  const [{ data }] = useQuery({
    query: ClusterPlacesDocument,
    variables: { ...variablesOf(ask), ids: [...ids] },
    pause: ids.length === 0,
  });
  return useMemo(
    () => (ids.length === 0 ? [] : (data?.clusterMap.members.edges.map(({ node }) => node) ?? [])),
    [data, ids],
  );
}

/** How much goes through each of some actors, by id; empty until it is known. */
export function useBrokerage(ask: MapAsk, ids: readonly string[]): ReadonlyMap<string, number> {
  const [{ data }] = useQuery({
    query: ClusterBrokerageDocument,
    variables: { ...variablesOf(ask), ids: [...ids] },
    pause: ids.length === 0,
  });
  return useMemo(
    () =>
      new Map(
        data?.clusterMap.members.edges.flatMap(({ node }) =>
          typeof node.brokerage === 'number' ? [[node.entity.id, node.brokerage] as const] : [],
        ) ?? [],
      ),
    [data],
  );
}

export interface KnownYear {
  readonly fiscalYear: number;
  readonly facts: number;
}

/** The fiscal years there are dated facts of, each year between them included, in their order. */
export function useKnownYears(): Told<readonly KnownYear[]> {
  const [{ data, fetching, error }, again] = useQuery({ query: ClusterFactsDocument });
  const answer = useMemo(() => {
    if (!data) return undefined;
    const facts = new Map(
      data.clusterMap.factsPerYear.map(({ fiscalYear, facts: count }) => [fiscalYear, count]),
    );
    if (facts.size === 0) return [];
    const [first, last] = [Math.min(...facts.keys()), Math.max(...facts.keys())];
    return Array.from({ length: last - first + 1 }, (_, i) => ({
      fiscalYear: first + i,
      facts: facts.get(first + i) ?? 0,
    }));
  }, [data]);
  return toldOf({ data: answer, waiting: fetching, error, pause: false, again });
}

export function useClusterYears(
  resolution: number,
  locale: Locale,
  pause: boolean,
): Told<readonly ClusterYear[]> {
  const [{ data, fetching, stale, error }, again] = useQuery({
    query: ClusterYearsDocument,
    variables: { resolution, locale: localeOf(locale) },
    pause,
  });
  return toldOf({ data: data?.clusterYears, waiting: fetching || stale, error, pause, again });
}

/** What the map of one year is cited by, its hubs, and who is not drawn; nothing while there is no year. */
export function useYearCited(year: number | undefined, resolution: number, locale: Locale) {
  const [{ data }] = useQuery({
    query: ClusterYearCitedDocument,
    variables: {
      period: periodOf({ period: year === undefined ? null : { from: year, to: year }, undated: false }),
      resolution,
      locale: localeOf(locale),
    },
    pause: year === undefined,
  });
  return year === undefined ? undefined : data?.clusterMap;
}

interface Asking<Answer> {
  readonly data: Answer | undefined;
  readonly waiting: boolean;
  readonly error: CombinedError | undefined;
  readonly pause: boolean;
  readonly again: (options: { readonly requestPolicy: 'network-only' }) => void;
}

const toldOf = <Answer>({ data, waiting, error, pause, again }: Asking<Answer>): Told<Answer> => ({
  answer: pause || waiting || error ? undefined : data,
  loading: !pause && waiting,
  error: pause || waiting ? undefined : error,
  retry: () => again({ requestPolicy: 'network-only' }),
});

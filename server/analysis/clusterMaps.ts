import { fiscalYearOf } from '../model/dates.ts';
import { byText } from '../model/order.ts';
import type { Period } from '../model/periods.ts';
import type { Id } from '../model/records.ts';
import type { TieFilter } from '../model/ties/tieFilter.ts';
import type { Viewer } from '../model/visibility.ts';
import type { Brokerage } from './clusters/brokerage.ts';
import type { Change } from './clusters/change.ts';
import { BINDING_GROUPS, type ClusterGraph } from './clusters/clusterGraph.ts';
import type { MapFound, WorksOutClusters } from './clusters/clusterWork.ts';
import { memberOfEach } from './members/members.ts';
import type { Projections, Surrounded } from './projections.ts';
import type { TieGraph } from './tieGraph.ts';

/** What chance is drawn from: always the same, so that everybody gets the same map. */
export const SEED = 1;
/** How many resolutions are kept of one state of the ties: the least recently asked for goes first. */
const KEPT = 8;

/** A cluster map of one viewer, of one state of the ties. */
export interface ClusterView extends MapFound {
  readonly surrounded: Surrounded;
  readonly graph: ClusterGraph;
  readonly resolution: number;
  /** Clusters in the order they are answered: by size down, then id. */
  readonly order: readonly number[];
  readonly idOf: (cluster: number) => Id;
  /** Actors named that are in no cluster and no hubs; of these, those with a tie to hubs alone. */
  readonly isolated: number;
  readonly tiedToHubsOnly: number;
  /** Both by actor; worked out when they are asked for first. */
  readonly certainty: () => Promise<Float64Array>;
  readonly brokerage: () => Promise<Brokerage>;
}

export interface ComparedView extends ClusterView {
  readonly before: ClusterView;
  readonly changes: readonly Change[];
}

/** Cluster maps, each worked out once for the same ties and arguments, and forgotten with the ties. */
export interface ClusterMaps {
  of(viewer: Viewer, filter: TieFilter, resolution: number): Promise<ClusterView>;
  /** The later one, with what goes on since the earlier in its place. */
  compared(before: ClusterView, after: ClusterView): Promise<ComparedView>;
}

export function clusterMaps(projections: Projections, work: WorksOutClusters): ClusterMaps {
  const known = new WeakMap<TieGraph, Map<number, Promise<ClusterView>>>();
  const comparisons = new WeakMap<ClusterView, WeakMap<ClusterView, Promise<ComparedView>>>();
  return {
    async of(viewer, filter, resolution) {
      const surrounded = await projections.withMembers(viewer, filter);
      const kept = known.get(surrounded.graph) ?? new Map<number, Promise<ClusterView>>();
      known.set(surrounded.graph, kept);
      const standing = kept.get(resolution) ?? viewOf(surrounded, resolution, work);
      kept.delete(resolution);
      kept.set(resolution, standing);
      for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
      return standing.catch((error: unknown) => {
        kept.delete(resolution);
        throw error;
      });
    },
    compared(before, after) {
      const kept = comparisons.get(after) ?? new WeakMap<ClusterView, Promise<ComparedView>>();
      comparisons.set(after, kept);
      const standing = kept.get(before) ?? compare(before, after, work);
      kept.set(before, standing);
      return standing.catch((error: unknown) => {
        kept.delete(before);
        throw error;
      });
    },
  };
}

async function viewOf(
  surrounded: Surrounded,
  resolution: number,
  work: WorksOutClusters,
): Promise<ClusterView> {
  const graph = clusterGraphOf(surrounded);
  const parameters = { resolution, seed: SEED };
  const map = await work.find(graph, parameters);
  const { members } = surrounded;
  const tied = graph.offsets.length - 1;
  const { hubs } = surrounded.standard;
  const inNone = tied - map.found.members.length - graph.hubs.length;
  const idOf = (cluster: number) => members.entityId(map.ids[cluster] ?? 0);
  return {
    ...map,
    surrounded,
    graph,
    resolution,
    order: orderOf(map, idOf),
    idOf,
    isolated: members.ids.length - map.found.members.length - hubs.length,
    tiedToHubsOnly: inNone,
    certainty: once(() => work.certainty(graph, map.found, parameters)),
    brokerage: once(() => work.brokerage(graph, SEED)),
  };
}

async function compare(
  before: ClusterView,
  after: ClusterView,
  work: WorksOutClusters,
): Promise<ComparedView> {
  const { changes, ids, names, layout } = await work.compare(
    { graph: before.graph, map: mapIn(before) },
    { graph: after.graph, map: mapIn(after) },
  );
  const idOf = (cluster: number) => after.surrounded.members.entityId(ids[cluster] ?? 0);
  return { ...after, ids, names, layout, idOf, order: orderOf({ ...after, ids }, idOf), before, changes };
}

/** What can be handed to a thread. */
const mapIn = ({ found, links, participation, traits, names, ids, layout }: ClusterView): MapFound => ({
  found,
  links,
  participation,
  traits,
  names,
  ids,
  layout,
});

function orderOf({ found }: Pick<MapFound, 'found' | 'ids'>, idOf: (cluster: number) => Id) {
  const size = (cluster: number) => (found.begins[cluster + 1] ?? 0) - (found.begins[cluster] ?? 0);
  return Array.from({ length: found.count }, (_, cluster) => ({ cluster, id: idOf(cluster) }))
    .sort((x, y) => size(y.cluster) - size(x.cluster) || byText(x.id, y.id))
    .map(({ cluster }) => cluster);
}

function clusterGraphOf({ graph, standard, members }: Surrounded): ClusterGraph {
  const { offsets, neighbours, ties } = graph.projection;
  const { groups } = members.derived;
  return {
    offsets,
    neighbours,
    ties,
    strengths: graph.strengths,
    entities: graph.entities,
    hubs: Uint32Array.from(standard.hubs.flatMap((id) => graph.numberOf(id) ?? [])).sort(),
    memberOf: memberOfEach(graph, members),
    groups: Object.fromEntries(
      BINDING_GROUPS.map((by) => {
        const { entities, offsets: from, groups: of } = groups[by];
        return [by, { entities, offsets: from, groups: of }];
      }),
    ) as ClusterGraph['groups'],
  };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let started: Promise<T> | null = null;
  return () => {
    started ??= work().catch((error: unknown) => {
      started = null;
      throw error;
    });
    return started;
  };
}

/** Beyond so many times as many facts a year, two periods are not compared without a warning. */
const MUCH_MORE = 2;

export interface Comparability {
  readonly isComparable: boolean;
  /** Facts a fiscal year that are last known to hold in it. */
  readonly before: number;
  readonly after: number;
}

/**
 * Whether about as much is known of two periods, by what is last known to hold in them: a relation whose beginning is
 * not known counts in every earlier year, and says nothing of how much is known of it. Years of a period are those that
 * lie within all there is a fact of.
 * @param years of all time.
 */
export function comparability(
  years: ReadonlyMap<number, number>,
  before: Period | undefined,
  after: Period | undefined,
): Comparability {
  const all = [...years.keys()];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const yearly = (period: Period | undefined): number => {
    const from = period?.from == null ? least : Math.max(least, fiscalYearOf(period.from));
    const to = period?.to == null ? most : Math.min(most, fiscalYearOf(period.to));
    if (all.length === 0 || to < from) return 0;
    const within = all.filter((year) => year >= from && year <= to);
    return within.reduce((sum, year) => sum + (years.get(year) ?? 0), 0) / (to - from + 1);
  };
  const [one, other] = [yearly(before), yearly(after)];
  const [less, more] = [Math.min(one, other), Math.max(one, other)];
  return { isComparable: less > 0 && more <= MUCH_MORE * less, before: one, after: other };
}

import { namesOf, type Trait, traitsOf } from './binding.ts';
import { participation } from './bridges.ts';
import { type Brokerage, brokerageOf } from './brokerage.ts';
import { certaintyOf } from './certainty.ts';
import { type Changes, changesBetween } from './change.ts';
import type { ClusterGraph } from './clusterGraph.ts';
import { type FoundClusters, findClusters } from './foundClusters.ts';
import { type Layout, layoutAfter, layoutOf } from './layout.ts';
import { type ClusterLinks, linksBetween } from './links.ts';
import { clusteredOf } from './weightedGraph.ts';

export interface ClusterParameters {
  readonly resolution: number;
  readonly seed: number;
}

/** Everything a map tells by itself; clusters by number, actors as in the graph. */
export interface MapFound {
  readonly found: FoundClusters;
  readonly links: ClusterLinks;
  readonly participation: Float64Array;
  readonly traits: readonly (readonly Trait[])[];
  /** By cluster: what it is named after; null where it goes by its most central member. */
  readonly names: readonly (Trait | null)[];
  /** By cluster: the entity whose id it has. */
  readonly ids: Int32Array;
  readonly layout: Layout;
}

/** What changes about a map by being compared with an earlier one. */
export interface MapCompared extends Changes, Pick<MapFound, 'names' | 'ids' | 'layout'> {}

/** The work of a cluster map, here or in a thread of its own: pure, of what can be handed from one to the other. */
export interface WorksOutClusters {
  find(graph: ClusterGraph, parameters: ClusterParameters): Promise<MapFound>;
  compare(before: Compared, after: Compared): Promise<MapCompared>;
  /** By actor: see {@link certaintyOf}. */
  certainty(graph: ClusterGraph, found: FoundClusters, parameters: ClusterParameters): Promise<Float64Array>;
  brokerage(graph: ClusterGraph, seed: number): Promise<Brokerage>;
  close(): Promise<void>;
}

export interface Compared {
  readonly graph: ClusterGraph;
  /** With ids, names and places as they are answered. */
  readonly map: MapFound;
}

/** In the thread it is asked in, which stands still meanwhile. */
export const workHere: WorksOutClusters = {
  find: async (graph, parameters) => findMap(graph, parameters),
  compare: async (before, after) => compareMaps(before, after),
  certainty: async (graph, found, { resolution, seed }) =>
    certaintyOf(clusteredOf(graph, graph.hubs), found, resolution, seed),
  brokerage: async (graph, seed) => brokerageOf(clusteredOf(graph, graph.hubs), seed),
  close: async () => {},
};

export function findMap(graph: ClusterGraph, { resolution, seed }: ClusterParameters): MapFound {
  const clustered = clusteredOf(graph, graph.hubs);
  const found = findClusters(clustered, resolution, seed);
  const links = linksBetween(clustered, found);
  const traits = traitsOf(graph, found);
  return {
    found,
    links,
    participation: participation(clustered, found),
    traits,
    names: namesOf(traits, sizesOf(found), found.members.length),
    ids: Int32Array.from(
      { length: found.count },
      (_, cluster) => graph.entities[found.members[found.begins[cluster] ?? 0] ?? 0] ?? 0,
    ),
    layout: layoutOf(clustered, found, links),
  };
}

const sizesOf = ({ count, begins }: FoundClusters): readonly number[] =>
  Array.from({ length: count }, (_, cluster) => (begins[cluster + 1] ?? 0) - (begins[cluster] ?? 0));

/** Those that go on take over id, name and place; who stays in one keeps its place in it. */
export function compareMaps(before: Compared, after: Compared): MapCompared {
  const { found, links, traits } = after.map;
  const { entities } = after.graph;
  const earlier = before.map;
  const { changes, goesOn } = changesBetween(
    { found: earlier.found, entities: before.graph.entities },
    { found, entities },
  );

  const ids = new Int32Array(found.count).fill(-1);
  const names = new Map<number, Trait | null>();
  const clusters = new Map<number, { x: number; y: number }>();
  /** By entity: where it stood, and in which cluster. */
  const stood = new Map<number, { source: number; slot: number }>();
  goesOn.forEach((source, cluster) => {
    if (source < 0) return;
    ids[cluster] = earlier.ids[source] ?? 0;
    names.set(cluster, earlier.names[source] ?? null);
    const { x, y } = earlier.layout.clusters;
    clusters.set(cluster, { x: x[source] ?? 0, y: y[source] ?? 0 });
    const { begins, members } = earlier.found;
    for (const actor of members.subarray(begins[source], begins[source + 1]))
      stood.set(before.graph.entities[actor] ?? 0, { source, slot: earlier.layout.slots[actor] ?? 0 });
  });
  // An id that goes on is given to nobody else: another takes that of its next member.
  const taken = new Set(ids);
  for (let cluster = 0; cluster < found.count; cluster++) {
    if ((goesOn[cluster] ?? -1) >= 0) continue;
    const own = found.members.subarray(found.begins[cluster], found.begins[cluster + 1]);
    const entity = Array.from(own, (actor) => entities[actor] ?? 0).find((each) => !taken.has(each));
    ids[cluster] = entity ?? entities[own[0] ?? 0] ?? 0;
    taken.add(ids[cluster] ?? 0);
  }
  const slots = new Map<number, number>();
  for (const actor of found.members) {
    const place = stood.get(entities[actor] ?? 0);
    if (place && place.source === goesOn[found.clusterOf[actor] ?? 0]) slots.set(actor, place.slot);
  }
  return {
    changes,
    goesOn,
    ids,
    names: namesOf(traits, sizesOf(found), found.members.length, names),
    layout: layoutAfter(clusteredOf(after.graph, after.graph.hubs), found, links, { clusters, slots }),
  };
}

import { membersOf } from './aggregate.ts';
import { type LeidenOptions, leiden, type Partition } from './leiden.ts';
import type { Clustered, WeightedGraph } from './weightedGraph.ts';

/** Clusters as numbers: see each column. Actors that are left out, or have no tie left, are in none. */
export interface FoundClusters {
  readonly modularity: number;
  /** How many seeds were tried: the best of them stands. */
  readonly runs: number;
  /** Largest first, of equals the one whose most central member's id comes first. */
  readonly count: number;
  /** By actor: its cluster, or -1. */
  readonly clusterOf: Int32Array;
  /** Where the members of each cluster begin; one more at the end. */
  readonly begins: Uint32Array;
  /** Actors: those with most weight inside their cluster first, then by id. The first is the most central. */
  readonly members: Uint32Array;
  /** By actor: the weight of its ties, those to actors left out not counted, and of these the weight inside its cluster. */
  readonly strengths: Float64Array;
  readonly inside: Float64Array;
  /** By cluster: ties inside it. */
  readonly ties: Uint32Array;
}

/** Most arcs worked through by trying seeds, and most seeds. */
const WORK = 400_000;
const MOST_RUNS = 24;
/** Graphs of so many arcs and more get few passes. */
const PASSES = [
  { arcs: 300_000, passes: 2 },
  { arcs: 50_000, passes: 4 },
  { arcs: 0, passes: 12 },
];

/** How many seeds are tried on a graph of so many arcs: many where it costs nothing, one where it is large. */
export const runsFor = (arcs: number): number =>
  Math.max(1, Math.min(MOST_RUNS, Math.floor(WORK / Math.max(1, arcs))));

export const optionsFor = (graph: WeightedGraph, resolution: number, seed: number): LeidenOptions => ({
  resolution,
  seed,
  passes: PASSES.find(({ arcs }) => graph.neighbours.length >= arcs)?.passes ?? 1,
});

/** The best of several seeds, which follow the one given; of equals the first. */
export function bestPartition(graph: WeightedGraph, resolution: number, seed: number): Partition {
  let best: Partition | null = null;
  for (let run = 0; run < runsFor(graph.neighbours.length); run++) {
    const found = leiden(graph, optionsFor(graph, resolution, seed + run));
    if (best === null || found.modularity > best.modularity) best = found;
  }
  return best ?? { clusterOf: new Int32Array(0), count: 0, modularity: 0 };
}

/** @param seed a whole number; the same for the same ties, resolution and seed. */
export function findClusters(
  { graph, actors, nodeOf }: Clustered,
  resolution: number,
  seed: number,
): FoundClusters {
  const partition = bestPartition(graph, resolution, seed);
  const { offsets, neighbours, weights } = graph;
  const nodes = actors.length;
  const inside = new Float64Array(nodes);
  const ties = new Uint32Array(partition.count);
  for (let node = 0; node < nodes; node++) {
    const cluster = partition.clusterOf[node] ?? 0;
    let sum = 0;
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
      const other = neighbours[arc] ?? 0;
      if (partition.clusterOf[other] !== cluster) continue;
      sum += weights[arc] ?? 0;
      if (other > node) ties[cluster] = (ties[cluster] ?? 0) + 1;
    }
    inside[node] = sum;
  }
  const rows = membersOf(partition.clusterOf, partition.count);
  const groups = Array.from({ length: partition.count }, (_, cluster) =>
    rows.members
      .slice(rows.begins[cluster], rows.begins[cluster + 1])
      .sort((x, y) => (inside[y] ?? 0) - (inside[x] ?? 0) || x - y),
  );
  const order = [...groups.keys()].sort((x, y) => {
    const [a, b] = [groups[x], groups[y]];
    return (b?.length ?? 0) - (a?.length ?? 0) || (a?.[0] ?? 0) - (b?.[0] ?? 0);
  });
  const everybody = nodeOf.length;
  const begins = new Uint32Array(order.length + 1);
  const members = new Uint32Array(nodes);
  const clusterOf = new Int32Array(everybody).fill(-1);
  order.forEach((found, cluster) => {
    let at = begins[cluster] ?? 0;
    for (const node of groups[found] ?? []) {
      const actor = actors[node] ?? 0;
      members[at++] = actor;
      clusterOf[actor] = cluster;
    }
    begins[cluster + 1] = at;
  });
  const byActor = (values: Float64Array) =>
    Float64Array.from(nodeOf, (node) => (node < 0 ? 0 : (values[node] ?? 0)));
  return {
    modularity: partition.modularity,
    runs: runsFor(neighbours.length),
    count: order.length,
    clusterOf,
    begins,
    members,
    strengths: byActor(graph.strengths),
    inside: byActor(inside),
    ties: Uint32Array.from(order, (found) => ties[found] ?? 0),
  };
}

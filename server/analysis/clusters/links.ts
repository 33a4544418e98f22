import type { FoundClusters } from './foundClusters.ts';
import type { Clustered } from './weightedGraph.ts';

/** What ties clusters to each other: pairs of them, the lesser number first; those with most weight first. */
export interface ClusterLinks {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly weights: Float64Array;
  readonly ties: Uint32Array;
}

export function linksBetween(
  { graph, actors }: Clustered,
  { clusterOf, count }: FoundClusters,
): ClusterLinks {
  const { offsets, neighbours, weights } = graph;
  const found = new Map<number, { weight: number; ties: number }>();
  for (let node = 0; node < actors.length; node++) {
    const own = clusterOf[actors[node] ?? 0] ?? 0;
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
      const other = clusterOf[actors[neighbours[arc] ?? 0] ?? 0] ?? 0;
      if (other <= own) continue;
      const key = own * count + other;
      const known = found.get(key);
      if (known) {
        known.weight += weights[arc] ?? 0;
        known.ties++;
      } else found.set(key, { weight: weights[arc] ?? 0, ties: 1 });
    }
  }
  const all = [...found].sort(([x, p], [y, q]) => q.weight - p.weight || x - y);
  return {
    a: Uint32Array.from(all, ([key]) => Math.floor(key / count)),
    b: Uint32Array.from(all, ([key]) => key % count),
    weights: Float64Array.from(all, ([, { weight }]) => weight),
    ties: Uint32Array.from(all, ([, { ties }]) => ties),
  };
}

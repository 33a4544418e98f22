import type { WeightedGraph } from './weightedGraph.ts';

/**
 * Of a partition, by Newman and Girvan (2004) with a resolution (Reichardt, Bornholdt 2006): the share of weight that
 * lies within clusters, less the resolution times what chance would put there if everybody kept their strength. 0
 * where there is no weight. Sums are over whole numbers until the last division.
 */
export function modularity(
  { offsets, neighbours, weights, strengths, total }: WeightedGraph,
  clusterOf: ArrayLike<number>,
  resolution: number,
): number {
  if (total === 0) return 0;
  const sums = new Float64Array(strengths.length);
  let within = 0;
  let kept = 0;
  for (let node = 0; node < strengths.length; node++) {
    const cluster = clusterOf[node] ?? 0;
    let own = 0;
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
      own += weights[arc] ?? 0;
      if (clusterOf[neighbours[arc] ?? 0] === cluster) within += weights[arc] ?? 0;
    }
    // What a node holds within it, where it stands for several.
    kept += (strengths[node] ?? 0) - own;
    sums[cluster] = (sums[cluster] ?? 0) + (strengths[node] ?? 0);
  }
  let chance = 0;
  for (const sum of sums) chance += (sum / total) * (sum / total);
  return (within + kept) / total - resolution * chance;
}

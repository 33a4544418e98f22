import type { WeightedGraph } from './weightedGraph.ts';

/**
 * Moves nodes one by one to the cluster where modularity gains most, until none gains: first all, in the order given,
 * then again those next to one that moved. Of equal gains to stay is best, then the cluster of the lowest number.
 * `clusterOf` (numbers below that of nodes) is changed where it lies. A gain is total * (weight to the cluster) -
 * resolution * (product of the strengths): of whole numbers, so that it is the same however they were summed up.
 * @returns how many nodes moved.
 */
export function moveNodes(
  { offsets, neighbours, weights, strengths, total }: WeightedGraph,
  clusterOf: Int32Array,
  order: Uint32Array,
  resolution: number,
): number {
  const nodes = strengths.length;
  const sums = new Float64Array(nodes);
  const sizes = new Uint32Array(nodes);
  for (let node = 0; node < nodes; node++) {
    const cluster = clusterOf[node] ?? 0;
    sums[cluster] = (sums[cluster] ?? 0) + (strengths[node] ?? 0);
    sizes[cluster] = (sizes[cluster] ?? 0) + 1;
  }
  const empty = new Uint32Array(nodes);
  let empties = 0;
  for (let cluster = nodes - 1; cluster >= 0; cluster--) if (sizes[cluster] === 0) empty[empties++] = cluster;

  // A ring: nobody waits twice, so as many places as nodes are enough.
  const queue = order.slice();
  const waits = new Uint8Array(nodes).fill(1);
  let [first, waiting, moved] = [0, nodes, 0];
  const toward = new Float64Array(nodes);
  const touched = new Uint32Array(nodes);

  while (waiting > 0) {
    const node = queue[first] ?? 0;
    first = first + 1 === nodes ? 0 : first + 1;
    waiting--;
    waits[node] = 0;
    const begin = offsets[node] ?? 0;
    const end = offsets[node + 1] ?? 0;
    const strength = strengths[node] ?? 0;
    const own = clusterOf[node] ?? 0;
    let count = 0;
    for (let arc = begin; arc < end; arc++) {
      const cluster = clusterOf[neighbours[arc] ?? 0] ?? 0;
      const known = toward[cluster] ?? 0;
      if (known === 0) touched[count++] = cluster;
      toward[cluster] = known + (weights[arc] ?? 0);
    }
    const left = (sums[own] ?? 0) - strength;
    sums[own] = left;
    const pull = resolution * strength;
    let best = own;
    let most = total * (toward[own] ?? 0) - pull * left;
    for (let i = 0; i < count; i++) {
      const cluster = touched[i] ?? 0;
      const gain = total * (toward[cluster] ?? 0) - pull * (sums[cluster] ?? 0);
      toward[cluster] = 0;
      if (cluster === own || gain < most) continue;
      if (gain > most || (best !== own && cluster < best)) {
        best = cluster;
        most = gain;
      }
    }
    // Alone is better than where it loses.
    if (most < 0 && (sizes[own] ?? 0) > 1) best = empty[empties - 1] ?? own;
    sums[best] = (sums[best] ?? 0) + strength;
    if (best === own) continue;
    moved++;
    if (sizes[best] === 0) empties--;
    sizes[best] = (sizes[best] ?? 0) + 1;
    sizes[own] = (sizes[own] ?? 0) - 1;
    if (sizes[own] === 0) empty[empties++] = own;
    clusterOf[node] = best;
    for (let arc = begin; arc < end; arc++) {
      const other = neighbours[arc] ?? 0;
      if (waits[other] === 1 || clusterOf[other] === best) continue;
      waits[other] = 1;
      let last = first + waiting;
      if (last >= nodes) last -= nodes;
      queue[last] = other;
      waiting++;
    }
  }
  return moved;
}

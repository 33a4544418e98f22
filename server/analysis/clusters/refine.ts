import type { WeightedGraph } from './weightedGraph.ts';

/**
 * Splits each cluster into parts that hold together: from single nodes, each node still alone, in the order given,
 * joins the part of its cluster where modularity gains most; but only nodes and parts tied well enough to the rest of
 * their cluster take part (Traag, Waltman, van Eck 2019, with the best part in place of a drawn one). A node joins
 * only what it has a tie with, so that every part is connected.
 * @returns the part of each node, by the number of one of its nodes.
 */
export function refine(
  { offsets, neighbours, weights, strengths, total }: WeightedGraph,
  clusterOf: Int32Array,
  order: Uint32Array,
  resolution: number,
): Int32Array {
  const nodes = strengths.length;
  const clusterSums = new Float64Array(nodes);
  const partOf = new Int32Array(nodes);
  /** Of each part: its strength, and its weight to the rest of its cluster. */
  const sums = strengths.slice();
  const cuts = new Float64Array(nodes);
  const isAlone = new Uint8Array(nodes).fill(1);
  for (let node = 0; node < nodes; node++) {
    const cluster = clusterOf[node] ?? 0;
    clusterSums[cluster] = (clusterSums[cluster] ?? 0) + (strengths[node] ?? 0);
    partOf[node] = node;
    let cut = 0;
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++)
      if (clusterOf[neighbours[arc] ?? 0] === cluster) cut += weights[arc] ?? 0;
    cuts[node] = cut;
  }
  const toward = new Float64Array(nodes);
  const touched = new Uint32Array(nodes);
  for (const node of order) {
    if (isAlone[node] === 0) continue;
    const cluster = clusterOf[node] ?? 0;
    const all = clusterSums[cluster] ?? 0;
    const strength = strengths[node] ?? 0;
    const cut = cuts[node] ?? 0;
    if (cut === 0 || total * cut < resolution * strength * (all - strength)) continue;
    let count = 0;
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
      const other = neighbours[arc] ?? 0;
      if (clusterOf[other] !== cluster) continue;
      const part = partOf[other] ?? 0;
      const known = toward[part] ?? 0;
      if (known === 0) touched[count++] = part;
      toward[part] = known + (weights[arc] ?? 0);
    }
    let best = node;
    let most = 0;
    let shared = 0;
    for (let i = 0; i < count; i++) {
      const part = touched[i] ?? 0;
      const weight = toward[part] ?? 0;
      toward[part] = 0;
      const sum = sums[part] ?? 0;
      const gain = total * weight - resolution * strength * sum;
      if (gain < most || (gain === most && (best === node || part > best))) continue;
      if (total * (cuts[part] ?? 0) < resolution * sum * (all - sum)) continue;
      best = part;
      most = gain;
      shared = weight;
    }
    if (best === node) continue;
    partOf[node] = best;
    isAlone[best] = 0;
    sums[best] = (sums[best] ?? 0) + strength;
    cuts[best] = (cuts[best] ?? 0) + cut - 2 * shared;
  }
  return partOf;
}

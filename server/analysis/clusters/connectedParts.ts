import type { WeightedGraph } from './weightedGraph.ts';

/**
 * Each cluster split into what hangs together, numbered by the first node of each. To split what does not hang
 * together always raises modularity, as only what chance would put there goes.
 */
export function connectedParts(
  { offsets, neighbours, strengths }: Pick<WeightedGraph, 'offsets' | 'neighbours' | 'strengths'>,
  clusterOf: Int32Array,
): { readonly clusterOf: Int32Array; readonly count: number } {
  const nodes = strengths.length;
  const found = new Int32Array(nodes).fill(-1);
  const stack = new Uint32Array(nodes);
  let count = 0;
  for (let start = 0; start < nodes; start++) {
    if ((found[start] ?? 0) >= 0) continue;
    const cluster = clusterOf[start];
    let waiting = 1;
    stack[0] = start;
    found[start] = count;
    while (waiting > 0) {
      const node = stack[--waiting] ?? 0;
      for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
        const other = neighbours[arc] ?? 0;
        if ((found[other] ?? 0) >= 0 || clusterOf[other] !== cluster) continue;
        found[other] = count;
        stack[waiting++] = other;
      }
    }
    count++;
  }
  return { clusterOf: found, count };
}

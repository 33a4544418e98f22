import type { WeightedGraph } from '../../../server/analysis/clusters/weightedGraph.ts';

export type Edge = readonly [a: number, b: number, weight: number];

/** Rows in the order of the edges. */
export function weighted(nodes: number, edges: readonly Edge[]): WeightedGraph {
  const rows: [to: number, weight: number][][] = Array.from({ length: nodes }, () => []);
  for (const [a, b, weight] of edges) {
    rows[a]?.push([b, weight]);
    rows[b]?.push([a, weight]);
  }
  const offsets = [0];
  for (const row of rows) offsets.push((offsets.at(-1) ?? 0) + row.length);
  const strengths = rows.map((row) => row.reduce((sum, [, weight]) => sum + weight, 0));
  return {
    offsets: Uint32Array.from(offsets),
    neighbours: Uint32Array.from(rows.flatMap((row) => row.map(([to]) => to))),
    weights: Float64Array.from(rows.flatMap((row) => row.map(([, weight]) => weight))),
    strengths: Float64Array.from(strengths),
    total: strengths.reduce((sum, strength) => sum + strength, 0),
  };
}

/** Each pair tied by chance, with a weight from 1 to `most`. */
export function randomEdges(nodes: number, chance: number, most: number, random: () => number): Edge[] {
  const edges: Edge[] = [];
  for (let a = 0; a < nodes; a++)
    for (let b = a + 1; b < nodes; b++)
      if (random() < chance) edges.push([a, b, 1 + Math.floor(most * random())]);
  return edges;
}

/** The definition, pair by pair: the sum over pairs in one cluster of w - resolution * s s' / total, by total. */
export function directModularity(
  nodes: number,
  edges: readonly Edge[],
  clusterOf: ArrayLike<number>,
  resolution: number,
): number {
  const weight = (a: number, b: number) =>
    edges.reduce((sum, [x, y, w]) => sum + ((x === a && y === b) || (x === b && y === a) ? w : 0), 0);
  const strength = (a: number) => edges.reduce((sum, [x, y, w]) => sum + (x === a || y === a ? w : 0), 0);
  const total = edges.reduce((sum, [, , w]) => sum + 2 * w, 0);
  let sum = 0;
  for (let a = 0; a < nodes; a++)
    for (let b = 0; b < nodes; b++)
      if (clusterOf[a] === clusterOf[b])
        sum += weight(a, b) - (resolution * strength(a) * strength(b)) / total;
  return sum / total;
}

/** Every way to put so many into clusters, as cluster by node. */
export function* partitionsOf(nodes: number): Generator<readonly number[]> {
  function* from(begun: number[], clusters: number): Generator<readonly number[]> {
    if (begun.length === nodes) {
      yield begun;
      return;
    }
    for (let cluster = 0; cluster <= clusters; cluster++)
      yield* from([...begun, cluster], Math.max(clusters, cluster + 1));
  }
  yield* from([], 0);
}

/** Whether every cluster hangs together, walked from its first node. */
export function areConnected(nodes: number, edges: readonly Edge[], clusterOf: ArrayLike<number>): boolean {
  const seen = new Set<number>();
  const started = new Set<number>();
  for (let start = 0; start < nodes; start++) {
    if (seen.has(start)) continue;
    const cluster = clusterOf[start] ?? -1;
    if (started.has(cluster)) return false;
    started.add(cluster);
    const waiting = [start];
    seen.add(start);
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      for (const [a, b] of edges) {
        if (a !== node && b !== node) continue;
        const other = a === node ? b : a;
        if (seen.has(other) || clusterOf[other] !== cluster) continue;
        seen.add(other);
        waiting.push(other);
      }
    }
  }
  return true;
}

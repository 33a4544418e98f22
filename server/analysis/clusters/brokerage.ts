import { randomFrom } from '../../model/random.ts';
import type { Clustered } from './weightedGraph.ts';

/** From so many actors routes are followed to all others; from all where there are no more. */
export const PIVOTS = 256;

export interface Brokerage {
  /** By actor: the share, from 0 to 1, of the ways of fewest steps between two others that go through it. */
  readonly shares: Float64Array;
  readonly pivots: number;
}

/**
 * Who stands between others: betweenness (Freeman 1977) by Brandes (2001), over ways of fewest steps; of several
 * between two each counts in part; a pair without a way counts as one that nobody is on. Followed from a sample of
 * actors, the same for the same seed (Brandes, Pich 2007), and so exact where all of them are followed from. Time: a
 * breadth-first search there and back from each.
 */
export function brokerageOf({ graph, actors, nodeOf }: Clustered, seed: number): Brokerage {
  const { offsets, neighbours } = graph;
  const nodes = actors.length;
  const pivots = pivotsOf(nodes, seed);
  const sums = new Float64Array(nodes);
  const depth = new Int32Array(nodes).fill(-1);
  const ways = new Float64Array(nodes);
  const share = new Float64Array(nodes);
  const queue = new Uint32Array(nodes);
  for (const pivot of pivots) {
    let end = 1;
    queue[0] = pivot;
    depth[pivot] = 0;
    ways[pivot] = 1;
    for (let at = 0; at < end; at++) {
      const node = queue[at] ?? 0;
      const next = (depth[node] ?? 0) + 1;
      const count = ways[node] ?? 0;
      for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
        const other = neighbours[arc] ?? 0;
        const known = depth[other] ?? -1;
        if (known < 0) {
          depth[other] = next;
          ways[other] = count;
          queue[end++] = other;
        } else if (known === next) ways[other] = (ways[other] ?? 0) + count;
      }
    }
    // Back from the farthest: each hands what goes through it to those one step nearer.
    for (let at = end - 1; at > 0; at--) {
      const node = queue[at] ?? 0;
      const before = (depth[node] ?? 0) - 1;
      const each = (1 + (share[node] ?? 0)) / (ways[node] ?? 1);
      for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
        const other = neighbours[arc] ?? 0;
        if (depth[other] === before) share[other] = (share[other] ?? 0) + each * (ways[other] ?? 0);
      }
    }
    for (let at = 0; at < end; at++) {
      const node = queue[at] ?? 0;
      if (at > 0) sums[node] = (sums[node] ?? 0) + (share[node] ?? 0);
      share[node] = 0;
      depth[node] = -1;
    }
  }
  // Pairs of two others, from every pivot but oneself.
  const pairs = ((nodes - 1) * (nodes - 2) * pivots.length) / Math.max(1, nodes);
  return {
    pivots: pivots.length,
    shares: Float64Array.from(nodeOf, (node) =>
      node < 0 || pairs === 0 ? 0 : Math.min(1, (sums[node] ?? 0) / pairs),
    ),
  };
}

/** Evenly drawn, each once. */
function pivotsOf(nodes: number, seed: number): Uint32Array {
  const all = Uint32Array.from({ length: nodes }, (_, node) => node);
  if (nodes <= PIVOTS) return all;
  const random = randomFrom(seed);
  for (let i = 0; i < PIVOTS; i++) {
    const at = i + Math.floor(random() * (nodes - i));
    [all[i], all[at]] = [all[at] ?? 0, all[i] ?? 0];
  }
  return all.slice(0, PIVOTS);
}

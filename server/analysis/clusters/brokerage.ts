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
  /** What goes through a node and ends at it, for each way that leads to it. */
  const share = new Float64Array(nodes);
  const queue = new Uint32Array(nodes);
  /** Of each in the queue: those one step farther, from where on. */
  const begins = new Uint32Array(nodes + 1);
  const farther = new Uint32Array(neighbours.length);
  for (const pivot of pivots) {
    let end = 1;
    let steps = 0;
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
        else continue;
        farther[steps++] = other;
      }
      begins[at + 1] = steps;
    }
    // Back from the farthest: through each goes what goes through those one step farther, by its part of their ways.
    for (let at = end - 1; at > 0; at--) {
      const node = queue[at] ?? 0;
      let each = 0;
      for (let step = begins[at] ?? 0; step < (begins[at + 1] ?? 0); step++)
        each += share[farther[step] ?? 0] ?? 0;
      const count = ways[node] ?? 1;
      sums[node] = (sums[node] ?? 0) + each * count;
      share[node] = each + 1 / count;
    }
    for (let at = 0; at < end; at++) depth[queue[at] ?? 0] = -1;
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

import { randomFrom } from '../../model/random.ts';
import { aggregate } from './aggregate.ts';
import { connectedParts } from './connectedParts.ts';
import { moveNodes } from './localMoving.ts';
import { modularity } from './modularity.ts';
import { refine } from './refine.ts';
import type { WeightedGraph } from './weightedGraph.ts';

export interface LeidenOptions {
  /** Above 0: the greater, the smaller the clusters. */
  readonly resolution: number;
  readonly seed: number;
  /** Most passes; fewer where one finds nothing better. */
  readonly passes: number;
}

export interface Partition {
  /** By node: numbered by the first node of each. */
  readonly clusterOf: Int32Array;
  readonly count: number;
  readonly modularity: number;
}

/**
 * Groups with more weight among them than chance would give, each of them connected: the Leiden algorithm (Traag,
 * Waltman, van Eck, "From Louvain to Leiden", Scientific Reports 9, 2019). Each pass moves nodes, splits what it finds
 * into parts that hold together, goes on with parts in place of nodes, and begins with what the one before found.
 * Time goes with arcs, nearly. The same for the same graph, numbers and seed.
 */
export function leiden(graph: WeightedGraph, { resolution, seed, passes }: LeidenOptions): Partition {
  const random = randomFrom(seed);
  let best: Int32Array = Int32Array.from({ length: graph.strengths.length }, (_, node) => node);
  let most = Number.NEGATIVE_INFINITY;
  for (let turn = 0; turn < passes; turn++) {
    const found = onePass(graph, best, resolution, random);
    if (found.modularity <= most) break;
    best = found.clusterOf;
    most = found.modularity;
  }
  const { clusterOf, count } = connectedParts(graph, best);
  return { clusterOf, count, modularity: modularity(graph, clusterOf, resolution) };
}

function onePass(
  graph: WeightedGraph,
  start: Int32Array,
  resolution: number,
  random: () => number,
): { readonly clusterOf: Int32Array; readonly modularity: number } {
  let level = graph;
  let clusterOf: Int32Array = start.slice();
  /** By node of the whole graph: its node on this level. */
  let nodeOf: Int32Array | null = null;
  for (;;) {
    const count = clusterOf.length;
    moveNodes(level, clusterOf, shuffled(count, random), resolution);
    const parts = refine(level, clusterOf, shuffled(count, random), resolution);
    const next = aggregate(level, parts);
    if (next.graph.strengths.length === count) break;
    clusterOf = handedUp(clusterOf, next.nodeOf, next.graph.strengths.length);
    if (nodeOf === null) nodeOf = next.nodeOf;
    else for (let node = 0; node < nodeOf.length; node++) nodeOf[node] = next.nodeOf[nodeOf[node] ?? 0] ?? 0;
    level = next.graph;
  }
  return {
    clusterOf: nodeOf === null ? clusterOf : nodeOf.map((node) => clusterOf[node] ?? 0),
    // On every level it is that of the whole graph, and here there is least to go through.
    modularity: modularity(level, clusterOf, resolution),
  };
}

/** The clusters of parts, which lie within one each, numbered anew from 0. */
function handedUp(clusterOf: Int32Array, nodeOf: Int32Array, count: number): Int32Array {
  const numbers = new Int32Array(clusterOf.length).fill(-1);
  const above = new Int32Array(count);
  let clusters = 0;
  for (let node = 0; node < clusterOf.length; node++) {
    const cluster = clusterOf[node] ?? 0;
    if ((numbers[cluster] ?? -1) < 0) numbers[cluster] = clusters++;
    above[nodeOf[node] ?? 0] = numbers[cluster] ?? 0;
  }
  return above;
}

function shuffled(count: number, random: () => number): Uint32Array {
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const at = Math.floor((i + 1) * random());
    order[i] = order[at] ?? 0;
    order[at] = i;
  }
  return order;
}

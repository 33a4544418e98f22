/** Nodes and the weights between them, as rows of typed arrays. */
export interface WeightedGraph {
  /** Where the arcs of each node begin; one more at the end. */
  readonly offsets: Uint32Array;
  /** Every edge is two arcs; no node is its own neighbour. */
  readonly neighbours: Uint32Array;
  /** Whole numbers above 0, so that sums are exact in any order. */
  readonly weights: Float64Array;
  /** By node: the sum of its weights, and twice what lies within it where it stands for several. */
  readonly strengths: Float64Array;
  /** The sum of all strengths: twice the weight of all edges. */
  readonly total: number;
}

/** A strength of a tie as a whole number, at least 5. */
export const weightOf = (strength: number): number => Math.round(1_000 * strength);

export interface TieRows {
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  /** The tie of each arc. */
  readonly ties: Uint32Array;
  /** By tie. */
  readonly strengths: Float64Array;
}

export interface Clustered {
  readonly graph: WeightedGraph;
  /** By node: its number among the actors; ascending. */
  readonly actors: Uint32Array;
  /** By actor: its node; -1 where it is left out or has no tie left. */
  readonly nodeOf: Int32Array;
}

/** What is clustered: actors with a tie left once some are left out. */
export function clusteredOf({ offsets, neighbours, ties, strengths }: TieRows, out: Uint32Array): Clustered {
  const count = offsets.length - 1;
  const isOut = new Uint8Array(count);
  for (const actor of out) isOut[actor] = 1;
  const nodeOf = new Int32Array(count).fill(-1);
  const actors = new Uint32Array(count);
  let nodes = 0;
  let arcs = 0;
  for (let actor = 0; actor < count; actor++) {
    if (isOut[actor] === 1) continue;
    let left = 0;
    for (let arc = offsets[actor] ?? 0; arc < (offsets[actor + 1] ?? 0); arc++)
      if (isOut[neighbours[arc] ?? 0] === 0) left++;
    if (left === 0) continue;
    arcs += left;
    actors[nodes] = actor;
    nodeOf[actor] = nodes++;
  }
  const from = new Uint32Array(nodes + 1);
  const to = new Uint32Array(arcs);
  const weights = new Float64Array(arcs);
  const sums = new Float64Array(nodes);
  let total = 0;
  let at = 0;
  for (let node = 0; node < nodes; node++) {
    const actor = actors[node] ?? 0;
    let sum = 0;
    for (let arc = offsets[actor] ?? 0; arc < (offsets[actor + 1] ?? 0); arc++) {
      const other = nodeOf[neighbours[arc] ?? 0] ?? -1;
      if (other < 0) continue;
      const weight = weightOf(strengths[ties[arc] ?? 0] ?? 0);
      to[at] = other;
      weights[at++] = weight;
      sum += weight;
    }
    from[node + 1] = at;
    sums[node] = sum;
    total += sum;
  }
  return {
    graph: { offsets: from, neighbours: to, weights, strengths: sums, total },
    actors: actors.slice(0, nodes),
    nodeOf,
  };
}

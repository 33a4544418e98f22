import type { WeightedGraph } from './weightedGraph.ts';

/** Each part as one node, numbered by the first node of each, and the weights between them. */
export function aggregate(
  { offsets, neighbours, weights, strengths, total }: WeightedGraph,
  partOf: Int32Array,
): { readonly graph: WeightedGraph; readonly nodeOf: Int32Array } {
  const nodes = strengths.length;
  const numbers = new Int32Array(nodes).fill(-1);
  const nodeOf = new Int32Array(nodes);
  let count = 0;
  for (let node = 0; node < nodes; node++) {
    const part = partOf[node] ?? 0;
    if ((numbers[part] ?? -1) < 0) numbers[part] = count++;
    nodeOf[node] = numbers[part] ?? 0;
  }
  const { begins, members } = membersOf(nodeOf, count);
  const sums = new Float64Array(count);
  const from = new Uint32Array(count + 1);
  const to = new Uint32Array(neighbours.length);
  const between = new Float64Array(neighbours.length);
  const place = new Int32Array(count).fill(-1);
  let arcs = 0;
  for (let part = 0; part < count; part++) {
    const begin = arcs;
    for (let i = begins[part] ?? 0; i < (begins[part + 1] ?? 0); i++) {
      const node = members[i] ?? 0;
      sums[part] = (sums[part] ?? 0) + (strengths[node] ?? 0);
      for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
        const other = nodeOf[neighbours[arc] ?? 0] ?? 0;
        if (other === part) continue;
        let at = place[other] ?? -1;
        if (at < begin) {
          at = arcs++;
          place[other] = at;
          to[at] = other;
          between[at] = 0;
        }
        between[at] = (between[at] ?? 0) + (weights[arc] ?? 0);
      }
    }
    from[part + 1] = arcs;
  }
  return {
    graph: {
      offsets: from,
      neighbours: to.slice(0, arcs),
      weights: between.slice(0, arcs),
      strengths: sums,
      total,
    },
    nodeOf,
  };
}

/** The members of each group, ascending. */
export function membersOf(groupOf: ArrayLike<number>, count: number) {
  const begins = new Uint32Array(count + 1);
  let left = 0;
  for (let i = 0; i < groupOf.length; i++) {
    const group = groupOf[i] ?? -1;
    if (group < 0) continue;
    begins[group + 1] = (begins[group + 1] ?? 0) + 1;
    left++;
  }
  for (let group = 0; group < count; group++)
    begins[group + 1] = (begins[group + 1] ?? 0) + (begins[group] ?? 0);
  const members = new Uint32Array(left);
  const next = begins.slice();
  for (let i = 0; i < groupOf.length; i++) {
    const group = groupOf[i] ?? -1;
    if (group < 0) continue;
    const at = next[group] ?? 0;
    next[group] = at + 1;
    members[at] = i;
  }
  return { begins, members };
}

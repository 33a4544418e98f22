import { expect, it } from 'vitest';
import { refine } from '../../../server/analysis/clusters/refine.ts';
import { randomFrom } from '../../../server/model/random.ts';
import { type Edge, randomEdges, weighted } from './graphs.ts';

/** The refinement of the paper told set by set: who joins whom is asked of the definition each time. */
function refinedDirectly(
  nodes: number,
  edges: readonly Edge[],
  clusterOf: Int32Array,
  order: readonly number[],
  resolution: number,
): number[][] {
  const all = Array.from({ length: nodes }, (_, node) => node);
  const between = (some: readonly number[], others: readonly number[]) =>
    edges.reduce(
      (sum, [a, b, weight]) =>
        sum +
        Number(some.includes(a) && others.includes(b)) * weight +
        Number(some.includes(b) && others.includes(a)) * weight,
      0,
    );
  const strength = (some: readonly number[]) => between(some, all);
  const isWellTied = (some: readonly number[]) => {
    const rest = all.filter((node) => clusterOf[node] === clusterOf[some[0] ?? 0] && !some.includes(node));
    return strength(all) * between(some, rest) >= resolution * strength(some) * strength(rest);
  };
  let parts = all.map((node) => [node]);
  for (const node of order) {
    if (!parts.some((part) => part.length === 1 && part[0] === node) || !isWellTied([node])) continue;
    const gain = (part: readonly number[]) =>
      strength(all) * between([node], part) - resolution * strength([node]) * strength(part);
    const open = parts.filter(
      (part) =>
        !part.includes(node) &&
        clusterOf[part[0] ?? 0] === clusterOf[node] &&
        between([node], part) > 0 &&
        isWellTied(part) &&
        gain(part) > 0,
    );
    // Parts go by their first node; of equals the lowest.
    open.sort((x, y) => gain(y) - gain(x) || (x[0] ?? 0) - (y[0] ?? 0));
    const [best] = open;
    if (best)
      parts = parts
        .filter((part) => part[0] !== node)
        .map((part) => (part === best ? [...part, node] : part));
  }
  return parts.map((part) => part.sort((x, y) => x - y));
}

const partsOf = (partOf: Int32Array): number[][] =>
  [...new Set(partOf)].map((part) => [...partOf.keys()].filter((node) => partOf[node] === part));
const inOrder = (parts: number[][]) => parts.sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));

it('parts are those of the definition, whatever cluster, order and resolution', () => {
  const random = randomFrom(5);
  for (let turn = 0; turn < 3_000; turn++) {
    const nodes = 3 + Math.floor(5 * random());
    const edges = randomEdges(nodes, 0.3 + 0.5 * random(), 6, random);
    const clusters = 1 + (turn % 2);
    const clusterOf = Int32Array.from({ length: nodes }, () => Math.floor(clusters * random()));
    const keys = Array.from({ length: nodes }, random);
    const order = [...keys.keys()].sort((x, y) => (keys[x] ?? 0) - (keys[y] ?? 0));
    const resolution = [0.5, 1, 2][turn % 3] ?? 1;
    const found = refine(weighted(nodes, edges), clusterOf, Uint32Array.from(order), resolution);
    const expected = refinedDirectly(nodes, edges, clusterOf, order, resolution);
    expect(inOrder(partsOf(found)), `graph ${turn}`).toEqual(inOrder(expected));
  }
});

it('who is tied to the rest of the cluster less than chance would have it stays alone, and nobody joins it', () => {
  // 1 is drawn to 3, outside: of its 5 one lies in its cluster of 0, 1 and 2, where chance puts 5 * 3 / 14.
  const edges: Edge[] = [
    [0, 1, 1],
    [1, 3, 4],
    [2, 4, 2],
  ];
  const clusterOf = Int32Array.of(0, 0, 0, 3, 3);
  for (const order of [
    [0, 1, 2, 3, 4],
    [1, 0, 2, 3, 4],
  ])
    expect(refine(weighted(5, edges), clusterOf, Uint32Array.from(order), 1)).toEqual(
      Int32Array.of(0, 1, 2, 3, 4),
    );
});

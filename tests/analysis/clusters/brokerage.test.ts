import { describe, expect, it } from 'vitest';
import { brokerageOf, PIVOTS } from '../../../server/analysis/clusters/brokerage.ts';
import { randomFrom } from '../../../server/model/random.ts';
import { type Edge, randomEdges, weighted } from './graphs.ts';

const shares = (nodes: number, edges: readonly Edge[]) => {
  const actors = Uint32Array.from({ length: nodes }, (_, node) => node);
  return brokerageOf({ graph: weighted(nodes, edges), actors, nodeOf: Int32Array.from(actors) }, 1);
};

/** Every way of fewest steps between every two others, walked. */
function plainly(nodes: number, edges: readonly Edge[]): number[] {
  const next = (node: number) => edges.flatMap(([a, b]) => (a === node ? [b] : b === node ? [a] : []));
  const sums = new Array<number>(nodes).fill(0);
  for (let from = 0; from < nodes; from++) {
    for (let to = 0; to < nodes; to++) {
      if (from === to) continue;
      let ways: number[][] = [[from]];
      let found: number[][] = [];
      const seen = new Set([from]);
      while (ways.length > 0 && found.length === 0) {
        const longer = ways.flatMap((way) =>
          next(way.at(-1) ?? 0)
            .filter((node) => !seen.has(node))
            .map((node) => [...way, node]),
        );
        for (const way of longer) seen.add(way.at(-1) ?? 0);
        found = longer.filter((way) => way.at(-1) === to);
        ways = longer;
      }
      for (const way of found)
        for (const node of way.slice(1, -1)) sums[node] = (sums[node] ?? 0) + 1 / found.length;
    }
  }
  return sums.map((sum) => (nodes < 3 ? 0 : sum / ((nodes - 1) * (nodes - 2))));
}

describe('brokerage', () => {
  it('is the share of the ways of fewest steps, walked one by one on small graphs', () => {
    const random = randomFrom(4);
    for (let turn = 0; turn < 150; turn++) {
      const nodes = 1 + Math.floor(11 * random());
      const edges = randomEdges(nodes, 0.15 + 0.4 * random(), 1, random);
      const expected = plainly(nodes, edges);
      const found = shares(nodes, edges);
      expect(found.pivots).toBe(nodes);
      found.shares.forEach((share, node) => {
        expect(share, `graph ${turn}`).toBeCloseTo(expected[node] ?? 0, 12);
      });
    }
  });

  it('of a star is all in the middle, and sampled not far from that in a large one', () => {
    const star = (leaves: number) =>
      shares(
        leaves + 1,
        Array.from({ length: leaves }, (_, leaf): Edge => [0, leaf + 1, 1]),
      );
    expect([...star(4).shares]).toEqual([1, 0, 0, 0, 0]);
    const large = star(5_000);
    expect(large.pivots).toBe(PIVOTS);
    expect(large.shares[0]).toBeGreaterThan(0.99);
  });
});

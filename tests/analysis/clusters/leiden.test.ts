import { describe, expect, it } from 'vitest';
import { collaborations, projected } from '../../../bench/collaborations.ts';
import { connectedParts } from '../../../server/analysis/clusters/connectedParts.ts';
import { bestPartition } from '../../../server/analysis/clusters/foundClusters.ts';
import { leiden } from '../../../server/analysis/clusters/leiden.ts';
import { modularity } from '../../../server/analysis/clusters/modularity.ts';
import { clusteredOf } from '../../../server/analysis/clusters/weightedGraph.ts';
import { randomFrom } from '../../../server/model/random.ts';
import { areConnected, directModularity, type Edge, partitionsOf, randomEdges, weighted } from './graphs.ts';
import { KARATE } from './karate.ts';

const RESOLUTIONS = [0.3, 1, 1.7, 4];

describe('modularity', () => {
  it('is that of the definition, pair by pair', () => {
    const random = randomFrom(1);
    for (let turn = 0; turn < 200; turn++) {
      const nodes = 1 + Math.floor(12 * random());
      const edges = randomEdges(nodes, random(), 9, random);
      const clusterOf = Array.from({ length: nodes }, () => Math.floor(nodes * random()));
      const resolution = RESOLUTIONS[turn % 4] ?? 1;
      const expected = edges.length === 0 ? 0 : directModularity(nodes, edges, clusterOf, resolution);
      expect(modularity(weighted(nodes, edges), clusterOf, resolution)).toBeCloseTo(expected, 12);
    }
  });
});

describe('the clusters found', () => {
  it('are the best there are, of every way to divide small graphs', () => {
    const random = randomFrom(2);
    for (let turn = 0; turn < 300; turn++) {
      const nodes = 2 + Math.floor(6 * random());
      const edges = randomEdges(nodes, 0.2 + 0.6 * random(), 1 + Math.floor(20 * random()), random);
      if (edges.length === 0) continue;
      const graph = weighted(nodes, edges);
      const resolution = RESOLUTIONS[turn % 4] ?? 1;
      let best = Number.NEGATIVE_INFINITY;
      for (const clusterOf of partitionsOf(nodes))
        best = Math.max(best, modularity(graph, clusterOf, resolution));
      expect(bestPartition(graph, resolution, 1).modularity, `graph ${turn}`).toBeCloseTo(best, 12);
    }
  });

  it('of the karate club are the best ever found, 0.4198 (proven by Brandes and others, 2008)', () => {
    const edges = KARATE.flatMap(([a, others]) => others.map((b): Edge => [a - 1, b - 1, 1]));
    expect(edges.length).toBe(78);
    const found = bestPartition(weighted(34, edges), 1, 1);
    expect(found.modularity).toBeCloseTo(0.41979, 5);
    expect(found.count).toBe(4);
  });

  it.each([
    { groups: 10, size: 20, inside: 0.5, outside: 0.01 },
    { groups: 20, size: 50, inside: 0.3, outside: 0.005 },
  ])('are the $groups groups planted', ({ groups, size, inside, outside }) => {
    const random = randomFrom(groups);
    const nodes = groups * size;
    // Groups lie across the numbers, so that their order tells nothing.
    const group = (node: number) => node % groups;
    const edges: Edge[] = [];
    for (let a = 0; a < nodes; a++)
      for (let b = a + 1; b < nodes; b++)
        if (random() < (group(a) === group(b) ? inside : outside)) edges.push([a, b, 1]);
    const { clusterOf, count } = bestPartition(weighted(nodes, edges), 1, 1);
    expect(count).toBe(groups);
    expect([...clusterOf]).toEqual(Array.from({ length: nodes }, (_, node) => group(node)));
  });

  // igraph 1.0.0, community_leiden with 10 iterations on these weights, the best of 20 seeds.
  it.each([
    { actors: 500, ties: 1_500, seed: 1, igraph: 0.574696 },
    { actors: 500, ties: 1_500, seed: 2, igraph: 0.691862 },
    { actors: 2_000, ties: 10_000, seed: 1, igraph: 0.60631 },
    { actors: 2_000, ties: 10_000, seed: 2, igraph: 0.635973 },
  ])('of $ties generated ties ($seed) are as good as the best of igraph, $igraph', (graph) => {
    const list = collaborations(graph.actors, graph.ties, graph.seed);
    const strengths = Float64Array.from(list.costs, (cost) => Math.exp(-cost / 1_000));
    const clustered = clusteredOf({ ...projected(list), strengths }, new Uint32Array(0));
    expect(bestPartition(clustered.graph, 1, 1).modularity).toBeGreaterThan(graph.igraph - 0.001);
  });

  it('are split where they do not hang together', () => {
    const graph = weighted(5, [
      [0, 1, 1],
      [2, 3, 1],
      [3, 4, 1],
    ]);
    const { clusterOf, count } = connectedParts(graph, Int32Array.of(7, 7, 7, 7, 2));
    expect({ clusterOf, count }).toEqual({ clusterOf: Int32Array.of(0, 0, 1, 1, 2), count: 3 });
  });

  it('hang together, in thousands of random graphs', () => {
    const random = randomFrom(3);
    for (let turn = 0; turn < 4_000; turn++) {
      const nodes = 2 + Math.floor(30 * random());
      const edges = randomEdges(nodes, 3 / nodes, 5, random);
      const resolution = RESOLUTIONS[turn % 4] ?? 1;
      const passes = 1 + (turn % 3);
      const { clusterOf } = leiden(weighted(nodes, edges), { resolution, seed: turn, passes });
      if (!areConnected(nodes, edges, clusterOf)) expect(clusterOf, `graph ${turn}`).toBe('connected');
    }
  });

  it('are none without ties, and one of two', () => {
    expect(bestPartition(weighted(0, []), 1, 1)).toEqual({
      clusterOf: new Int32Array(0),
      count: 0,
      modularity: 0,
    });
    expect(bestPartition(weighted(2, [[0, 1, 7]]), 1, 1)).toEqual({
      clusterOf: Int32Array.of(0, 0),
      count: 1,
      modularity: 0,
    });
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TieList } from '../server/analysis/ties/rows.ts';

interface Graph {
  neighbors(id: string): string[];
  degree(id: string): number;
  areNeighbors(a: string, b: string): boolean;
  addNode(id: string): void;
  addEdge(a: string, b: string, attributes: { weight: number }): void;
}
export interface Graphology {
  readonly build: (list: TieList) => Graph;
  /** The best by resource allocation, as one writes it with its methods. */
  readonly best: (graph: Graph, actor: string, first: number) => readonly (readonly [string, number])[];
  /** One cheapest path, of any number of hops. */
  readonly shortest: (graph: Graph, from: string, to: string) => readonly string[] | null;
  /** One path of the fewest hops. */
  readonly fewestHops: (graph: Graph, from: string, to: string) => readonly string[] | null;
}

/** The peer, installed for this run alone; null where it cannot be, as without a network. */
export function installGraphology(): Graphology | null {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-graphology-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  try {
    const packages = ['graphology@0.26.0', 'graphology-shortest-path@2.1.0'];
    execFileSync(
      'npm',
      ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, ...packages],
      {
        stdio: 'ignore',
      },
    );
  } catch {
    return null;
  }
  const load = createRequire(join(folder, 'package.json'));
  const { UndirectedGraph } = load('graphology') as { UndirectedGraph: new () => Graph };
  const { dijkstra, bidirectional } = load('graphology-shortest-path') as {
    dijkstra: { bidirectional(graph: Graph, from: string, to: string, weight: string): string[] | null };
    bidirectional(graph: Graph, from: string, to: string): string[] | null;
  };
  return {
    build: ({ actors, a, b, costs }) => {
      const graph = new UndirectedGraph();
      for (let actor = 0; actor < actors; actor++) graph.addNode(String(actor));
      for (let tie = 0; tie < a.length; tie++)
        graph.addEdge(String(a[tie]), String(b[tie]), { weight: costs[tie] ?? 0 });
      return graph;
    },
    best: (graph, actor, first) => {
      const scores = new Map<string, number>();
      for (const partner of graph.neighbors(actor)) {
        const worth = 1 / graph.degree(partner);
        for (const other of graph.neighbors(partner))
          if (other !== actor && !graph.areNeighbors(actor, other))
            scores.set(other, (scores.get(other) ?? 0) + worth);
      }
      return [...scores].sort((x, y) => y[1] - x[1] || Number(x[0]) - Number(y[0])).slice(0, first);
    },
    shortest: (graph, from, to) => dijkstra.bidirectional(graph, from, to, 'weight'),
    fewestHops: (graph, from, to) => bidirectional(graph, from, to),
  };
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { weightOf } from '../../server/analysis/clusters/weightedGraph.ts';
import type { TieList } from '../../server/analysis/ties/rows.ts';
import { randomFrom } from '../../server/model/random.ts';
import { processorSeconds } from '../figure.ts';

interface Graph {
  addNode(id: number): void;
  addEdge(a: number, b: number, attributes: { weight: number }): void;
}
type Louvain = (
  graph: Graph,
  options: { getEdgeWeight: string; rng: () => number },
) => Readonly<Record<string, number>>;

export interface LouvainRun {
  /** Of the processor. */
  readonly processor: number;
  /** By actor. */
  readonly clusterOf: Int32Array;
}

/** graphology's Louvain, installed for this run alone; null where it cannot be, as without a network. */
export function graphologyLouvain(
  { actors, a, b }: TieList,
  strengths: Float64Array,
  runs: number,
): readonly LouvainRun[] | null {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-louvain-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  try {
    const packages = ['graphology@0.26.0', 'graphology-communities-louvain@2.0.2'];
    execFileSync(
      'npm',
      ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, ...packages],
      { stdio: 'ignore' },
    );
  } catch {
    return null;
  }
  const load = createRequire(join(folder, 'package.json'));
  const { UndirectedGraph } = load('graphology') as { UndirectedGraph: new () => Graph };
  const louvain = load('graphology-communities-louvain') as Louvain;
  const graph = new UndirectedGraph();
  for (let actor = 0; actor < actors; actor++) graph.addNode(actor);
  for (let tie = 0; tie < a.length; tie++)
    graph.addEdge(a[tie] ?? 0, b[tie] ?? 0, { weight: weightOf(strengths[tie] ?? 0) });
  return Array.from({ length: runs }, (_, seed) => {
    let found: ReturnType<Louvain> = {};
    const processor = processorSeconds(() => {
      found = louvain(graph, { getEdgeWeight: 'weight', rng: randomFrom(seed + 1) });
    });
    return { processor, clusterOf: Int32Array.from({ length: actors }, (_, actor) => found[actor] ?? 0) };
  });
}

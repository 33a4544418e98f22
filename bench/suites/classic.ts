import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { bestPartition } from '../../server/analysis/clusters/foundClusters.ts';
import { clusteredOf } from '../../server/analysis/clusters/weightedGraph.ts';
import { edgesIn } from '../clusters/edgesIn.ts';
import { igraphLeiden } from '../clusters/igraph.ts';
import { projected } from '../collaborations.ts';
import type { ReportFigure } from '../figure.ts';

const SEEDS = 20;
const PASSES = 10;

/**
 * Modularity of graphs in files of one's own, as the classic ones that may not be copied in here: `CLASSIC` names them,
 * with commas between. Beside the best of igraph; nothing where none is named.
 */
export async function bench(report: ReportFigure): Promise<void> {
  const files = (process.env.CLASSIC ?? '').split(',').filter((file) => file !== '');
  if (files.length === 0) console.error('CLASSIC names no file of a graph: no figures of classic graphs.');
  for (const file of files) {
    const { nodes, edges } = edgesIn(readFileSync(file, 'utf8'));
    const list = {
      actors: nodes,
      a: Uint32Array.from(edges, ([a]) => a),
      b: Uint32Array.from(edges, ([, b]) => b),
      costs: new Uint16Array(edges.length),
    };
    const strengths = new Float64Array(edges.length).fill(1);
    const clustered = clusteredOf({ ...projected(list), strengths }, new Uint32Array(0));
    const found = bestPartition(clustered.graph, 1, 1).modularity;
    const theirs = Array.from({ length: SEEDS }, (_, seed) => igraphLeiden(list, strengths, seed, PASSES));
    const known = theirs.flatMap((run) => run?.modularity ?? []);
    const best = known.length === 0 ? Number.NaN : Math.max(...known);
    const of = `modularity of ${basename(file)} (${nodes} nodes, ${edges.length} edges)`;
    report({ name: of, value: found, unit: 'Q', peer: { name: `igraph's best of ${SEEDS}`, value: best } });
    if (known.length > 0)
      report({ name: `${of}, below igraph's best`, value: best - found, unit: 'Q', limit: 0.001 });
  }
}

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import neo4j from 'neo4j-driver';
import { nothingBesideTies, type PairGraph } from '../../server/analysis/gaps/actorFacts.ts';
import { PairFinder } from '../../server/analysis/gaps/missingPairs.ts';
import type { TieList } from '../../server/analysis/ties/rows.ts';
import { projectRoot } from '../../server/projectRoot.ts';
import { percentile, type ReportFigure, timings } from '../figure.ts';
import { installGraphology } from '../graphology.ts';
import { putTies } from '../neo4jTies.ts';
import { bestInCypher } from './inCypher.ts';
import { EVERYBODY, FIRST } from './quality.ts';

const HEAP = '1g';
/** So many are asked for, the first of them to warm up; of peers fewer. */
const OURS = { asked: 2_000, warmUp: 1_000 };
const THEIRS = { asked: 250, warmUp: 50 };

type Best = readonly (readonly [actor: number, score: number])[];

/**
 * The twenty best of one actor by resource allocation beside graphology, and beside Cypher in a real Neo4j; what cannot
 * be had here is said and left out. All three have to find the same scores.
 */
export async function besidePeers(
  name: string,
  list: TieList,
  graph: PairGraph,
  asked: readonly number[],
  report: ReportFigure,
): Promise<void> {
  const finder = new PairFinder(graph, nothingBesideTies(graph));
  const question = { ...EVERYBODY, method: 'RESOURCE_ALLOCATION' } as const;
  const ours = (actor: number) => finder.bestOf(actor, question).pairs;
  const taken = await timings(asked.slice(0, OURS.asked), ours, OURS.warmUp);
  const beside = async (peer: string, best: (actor: number) => Best | Promise<Best>) => {
    for (const actor of asked.slice(0, THEIRS.warmUp)) sameScores(peer, ours(actor), await best(actor));
    const theirs = await timings(asked.slice(0, THEIRS.asked), best, THEIRS.warmUp);
    for (const share of [0.5, 0.95])
      report({
        name: `twenty best of one of ${name} by resource allocation beside ${peer}, p${share * 100}`,
        value: percentile(taken, share),
        unit: 'ms',
        peer: { name: peer, value: percentile(theirs, share) },
      });
  };

  const graphology = installGraphology();
  if (!graphology) console.error('graphology cannot be installed here: its figure is left out.');
  else {
    const built = graphology.build(list);
    await beside('graphology', (actor) =>
      graphology.best(built, String(actor), FIRST).map(([b, score]) => [Number(b), score] as const),
    );
  }

  // Not bundled: it finds its files beside itself.
  const runner = pathToFileURL(join(projectRoot, 'scripts', 'runNeo4j.mjs')).href;
  const { lackingForNeo4j, startNeo4j }: typeof import('../../scripts/runNeo4j.mjs') = await import(runner);
  const lacking = lackingForNeo4j();
  if (lacking !== null) {
    console.error(`The figure of Cypher is left out: ${lacking}`);
    return;
  }
  const database = await startNeo4j({ heap: HEAP });
  const driver = neo4j.driver(database.uri);
  try {
    await putTies(driver, list);
    await beside('Cypher in Neo4j', (actor) => bestInCypher(driver, actor, FIRST));
  } finally {
    await driver.close();
    await database.stop();
  }
}

function sameScores(peer: string, ours: readonly { readonly score: number }[], theirs: Best): void {
  const isSame = (score: number, i: number) => Math.abs(score - (theirs[i]?.[1] ?? Number.NaN)) < 1e-4;
  if (ours.length !== theirs.length || !ours.every(({ score }, i) => isSame(score, i)))
    throw new Error(`${peer} finds other pairs`);
}

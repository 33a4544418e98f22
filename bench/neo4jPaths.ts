import neo4j from 'neo4j-driver';
import { PathFinder } from '../server/analysis/introductionPaths.ts';
import { readConfig } from '../server/config.ts';
import { deriveInThread } from '../server/tieThread.ts';
import { collaborations, projected, randomPairs } from './collaborations.ts';
import { percentile, type ReportFigure, timings } from './figure.ts';
import { putTies } from './neo4jTies.ts';

const LONGEST_COLD_START_S = 15;
const ACTORS = 100_000;
const TIES = 500_000;
const PAIRS = 200;
const WARM_UP = 50;

/** By number of steps: it knows no strengths. */
const SHORTEST = `MATCH (a:Actor {id: $from}), (b:Actor {id: $to})
  MATCH path = SHORTEST 5 (a)-[:TIED_TO]-{1,5}(b) RETURN [n IN nodes(path) | n.id] AS route`;

/** What a thread of its own does for a store of 100k actors and 500k relations in a Neo4j, until its answer is here. */
export async function tiesFromNeo4j(uri: string, report: ReportFigure): Promise<void> {
  const thread = deriveInThread(readConfig({ NEO4J_URI: uri }));
  const before = performance.now();
  await thread.follow();
  await thread.derive(0, {});
  const value = (performance.now() - before) / 1000;
  await thread.close();
  report({ name: 'ties of 100k/500k from Neo4j, cold', value, unit: 's', limit: LONGEST_COLD_START_S });
}

/** Five routes by strength, beside five by number of steps as Neo4j finds them in the same graph. */
export async function routesBesideNeo4j(uri: string, report: ReportFigure): Promise<void> {
  const list = collaborations(ACTORS, TIES);
  const pairs = randomPairs(ACTORS, PAIRS);
  const finder = new PathFinder(projected(list));
  const question = { maxHops: 5, first: 5, through: () => true, via: [], mostCost: 65_535, mostWork: 1e12 };
  const ours = await timings(pairs, ([from, to]) => finder.find({ ...question, from, to }), WARM_UP);

  const driver = neo4j.driver(uri);
  try {
    await putTies(driver, list);
    const theirs = await timings(
      pairs,
      ([from, to]) => driver.executeQuery(SHORTEST, { from: neo4j.int(from), to: neo4j.int(to) }),
      WARM_UP,
    );
    for (const share of [0.5, 0.95]) {
      report({
        name: `five routes between random pairs of 100k/500k, p${share * 100}`,
        value: percentile(ours, share),
        unit: 'ms',
        peer: { name: 'Neo4j, SHORTEST 5', value: percentile(theirs, share) },
      });
    }
  } finally {
    await driver.close();
  }
}

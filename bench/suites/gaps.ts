import { nothingBesideTies, type PairGraph } from '../../server/analysis/gaps/actorFacts.ts';
import { PairFinder } from '../../server/analysis/gaps/missingPairs.ts';
import type { Projection } from '../../server/analysis/projection.ts';
import type { Kind } from '../../server/model/records.ts';
import { collaborations, projected, randomPairs } from '../collaborations.ts';
import { percentile, type ReportFigure, timings } from '../figure.ts';
import { gapMatrixOfGroups, gapMatrixOfStore } from '../gapMatrix.ts';
import { besidePeers } from '../gaps/besidePeers.ts';
import { bestOfAll, bestOfAllInC } from '../gaps/bestOfAll.ts';
import { naiveBest, neighbourSets } from '../gaps/naive.ts';
import { EVERYBODY } from '../gaps/quality.ts';
import { makeWorld } from '../world.ts';

/** Actors, ties, and the goal for p95 in milliseconds of one actor's twenty best by a classic score; ours has ten times that. */
const SIZES = [
  { name: '10k/50k', actors: 10_000, ties: 50_000, limit: 0.05, naive: true },
  { name: '100k/500k', actors: 100_000, ties: 500_000, limit: 0.05, naive: true },
  { name: '1M/5M', actors: 1_000_000, ties: 5_000_000, limit: 0.1, naive: false },
] as const;
const ASKED = 2_000;
const METHODS = [
  { method: 'RESOURCE_ALLOCATION', name: 'resource allocation', times: 1 },
  { method: 'ADAMIC_ADAR', name: 'Adamic-Adar', times: 1 },
  { method: 'DEFAULT', name: 'our own score', times: 10 },
] as const;
const ALL_OF = '100k/500k';

/**
 * The twenty best pairs of one actor by each score, on graphs of three sizes, beside the same worked out with sets of
 * neighbours, graphology and Cypher in a real Neo4j; those of every actor, in two threads, beside a program in C on
 * one; and the table of gaps.
 */
export async function bench(report: ReportFigure): Promise<void> {
  for (const { name, actors, ties, limit, naive } of SIZES) {
    const list = collaborations(actors, ties);
    const projection = projected(list);
    const graph = graphOf(projection);
    const finder = new PairFinder(graph, nothingBesideTies(graph));
    const asked = randomPairs(actors, ASKED).map(([actor]) => actor);
    const sets = naive ? neighbourSets(projection) : null;
    const plain = sets && (await timings(asked.slice(0, 300), (actor) => naiveBest(sets, actor, 20), 30));
    for (const { method, name: score, times } of METHODS) {
      const taken = await timings(asked, (actor) => finder.bestOf(actor, { ...EVERYBODY, method }), 1_000);
      const about = `twenty best of one of ${name} by ${score}`;
      const peerAt = (share: number) =>
        plain && { name: 'sets of neighbours', value: percentile(plain, share) };
      const [median, peer] = [peerAt(0.5), peerAt(0.95)];
      if (median) report({ name: `${about}, p50`, value: percentile(taken, 0.5), unit: 'ms', peer: median });
      const value = percentile(taken, 0.95);
      report({ name: `${about}, p95`, value, unit: 'ms', limit: limit * times, ...(peer && { peer }) });
    }
    const explained = await timings(
      asked,
      (actor) => finder.of(actor, { ...EVERYBODY, method: 'DEFAULT' }),
      200,
    );
    const best = percentile(
      await timings(asked, (actor) => finder.bestOf(actor, { ...EVERYBODY, method: 'DEFAULT' }), 200),
      0.95,
    );
    report({
      name: `twenty best of one of ${name} by our own score, with what each is made up of, p95`,
      value: percentile(explained, 0.95),
      unit: 'ms',
      peer: { name: 'without', value: best },
    });
    if (name !== ALL_OF) continue;
    await everybody(projection, name, report);
    await besidePeers(name, list, graph, asked, report);
  }
  await gapMatrixOfGroups(report);
  await gapMatrixOfStore(await makeWorld(() => {}), report);
}

async function everybody(projection: Projection, name: string, report: ReportFigure): Promise<void> {
  const theirs = bestOfAllInC(projection);
  if (!theirs) console.error('There is no C compiler here: its figure is left out.');
  const inC = theirs && percentile(theirs.milliseconds, 0.5);
  for (const threads of [1, 2]) {
    const { milliseconds, found } = await bestOfAll(projection, threads);
    if (theirs && theirs.found !== found) throw new Error('the program in C finds other pairs');
    const value = percentile(milliseconds, 0.5);
    report({
      name: `twenty best of every one of ${name}, ${threads === 1 ? 'one thread' : `${threads} threads`}`,
      value,
      unit: 'ms',
      ...(inC ? { peer: { name: 'C on one thread', value: inC } } : { limit: 1_000 }),
      ...(inC && threads === 2 && { limit: 0.8 * inC }),
    });
  }
}

/** As far as a finder of pairs looks into it; as many occasions as ties. */
function graphOf(projection: Projection): PairGraph {
  const { offsets, ids } = projection;
  return {
    projection,
    kindOf: () => 'Company' as Kind,
    occasions: Uint32Array.from({ length: ids.length }, (_, i) => (offsets[i + 1] ?? 0) - (offsets[i] ?? 0)),
  };
}

import { randomFrom } from '../../seed/synthetic/random.ts';
import type { Projection } from '../../server/analysis/projection.ts';
import { StepsApart } from '../../server/analysis/stepsApart.ts';
import { partialDateOf } from '../../server/model/dates.ts';
import { periodOf } from '../../server/model/periods.ts';
import { readOntology } from '../../server/model/readOntology.ts';
import { readSchema } from '../../server/readSchema.ts';
import { openStore } from '../../server/store/openStore.ts';
import { deriveInThread } from '../../server/tieThread.ts';
import { collaborations, type Pair, projected, randomPairs } from '../collaborations.ts';
import { percentile, type ReportFigure, timings } from '../figure.ts';
import { type Graphology, installGraphology } from '../graphology.ts';
import { partnership } from '../partnership.ts';
import { EVERY_TIE, fiveRoutes } from '../routes.ts';
import { withServer } from '../serve.ts';
import { makeWorld, type World } from '../world.ts';

/**
 * Actors, ties, and the goals for p95 in milliseconds: of five routes between random pairs, and between pairs of the 200
 * tied to most; of how far apart two are.
 */
const SIZES = [
  { name: '10k/50k', actors: 10_000, ties: 50_000, random: 0.2, hubs: 1, apart: undefined, peer: true },
  { name: '100k/500k', actors: 100_000, ties: 500_000, random: 1, hubs: 4, apart: 0.05, peer: true },
  { name: '1M/5M', actors: 1_000_000, ties: 5_000_000, random: 2, hubs: 15, apart: 0.25, peer: false },
] as const;
const PAIRS = 2_000;

/**
 * Introduction routes (five, within five hops), and how many hops two are apart, on graphs of three sizes, beside one
 * plain breadth-first search of the whole graph and one shortest path of graphology; the ties of a store derived in
 * their thread; and the question as the explorer asks it, beside one that needs no answer to be looked up.
 */
export async function bench(report: ReportFigure): Promise<void> {
  const graphology = installGraphology();
  if (!graphology) console.error('graphology could not be installed: its figures are left out.');
  for (const size of SIZES) await searching(size, size.peer ? graphology : null, report);
  const world = await makeWorld(() => {});
  await deriving(world, report);
  await asking(world, report);
}

async function searching(
  { name, actors, ties, random, hubs, apart }: (typeof SIZES)[number],
  graphology: Graphology | null,
  report: ReportFigure,
): Promise<void> {
  const list = collaborations(actors, ties);
  const before = performance.now();
  const projection = projected(list);
  const seconds = (performance.now() - before) / 1000;
  const held = process.memoryUsage().heapUsed;
  const began = performance.now();
  const graph = graphology?.build(list);
  const theirs = (performance.now() - began) / 1000;
  const theirBytes = (process.memoryUsage().heapUsed - held) / ties;
  const search = percentile(
    await timings(Array.from({ length: 20 }), () => breadthFirst(projection, 0), 3),
    0.5,
  );
  const whole = { name: 'breadth-first search of all', value: search };
  const built = graph ? { name: 'graphology', value: theirs } : { ...whole, value: search / 1000 };
  report({ name: `rows of ${name} built`, value: seconds, unit: 's', peer: built });
  const { offsets, neighbours, costs } = projection;
  report({
    name: `memory of ${name}`,
    value: (offsets.byteLength + neighbours.byteLength + costs.byteLength) / ties,
    unit: 'bytes a tie',
    limit: 16,
    ...(graph && { peer: { name: 'graphology', value: theirBytes } }),
  });

  const find = fiveRoutes(projection);
  const pairs = { random: randomPairs(actors, PAIRS), hub: hubPairs(projection, PAIRS) };
  const stepsApart = new StepsApart(projection);
  const questions = [
    { name: 'pairs', ask: find, limits: { random, hub: hubs }, theirs: 'one path of any length' },
    {
      name: 'pairs, hops apart',
      ask: ([from, to]: Pair) => stepsApart.between(from, to, EVERY_TIE),
      limits: { random: apart, hub: apart },
      theirs: 'one path of the fewest hops',
    },
  ] as const;
  for (const which of ['random', 'hub'] as const) {
    for (const question of questions) {
      const times = await timings(pairs[which], question.ask, 200);
      const about = `${which} ${question.name} of ${name}`;
      report({ name: `${about}, p50`, value: percentile(times, 0.5), unit: 'ms', peer: whole });
      const [value, limit] = [percentile(times, 0.95), question.limits[which]];
      report({ name: `${about}, p95`, value, unit: 'ms', ...(limit && { limit }), peer: whole });
      if (!graph || !graphology) continue;
      const shortest = question.ask === find ? graphology.shortest : graphology.fewestHops;
      const some = await timings(
        pairs[which].slice(0, 200),
        ([from, to]) => shortest(graph, String(from), String(to)),
        20,
      );
      const theirs = { name: `graphology, ${question.theirs}`, value: percentile(some, 0.95) };
      report({ name: `${about}, p95`, value, unit: 'ms', peer: theirs });
    }
  }
}

function hubPairs({ offsets, ids }: Projection, pairs: number): Pair[] {
  const tied = (actor: number) => (offsets[actor + 1] ?? 0) - (offsets[actor] ?? 0);
  const most = Array.from({ length: ids.length }, (_, actor) => actor)
    .sort((a, b) => tied(b) - tied(a))
    .slice(0, 200);
  const random = randomFrom(4);
  return Array.from({ length: pairs }, (): Pair => {
    const from = Math.floor(random() * most.length);
    const to = (from + 1 + Math.floor(random() * (most.length - 1))) % most.length;
    return [most[from] ?? 0, most[to] ?? 0];
  });
}

function breadthFirst({ offsets, neighbours, ids }: Projection, start: number): number {
  const seen = new Uint8Array(ids.length);
  const queue = new Uint32Array(ids.length);
  let end = 1;
  queue[0] = start;
  seen[start] = 1;
  for (let at = 0; at < end; at++) {
    const actor = queue[at] ?? 0;
    for (let arc = offsets[actor] ?? 0; arc < (offsets[actor + 1] ?? 0); arc++) {
      const next = neighbours[arc] ?? 0;
      if (seen[next] === 1) continue;
      seen[next] = 1;
      queue[end++] = next;
    }
  }
  return end;
}

/** What a thread of its own does for a store of 100k actors and 500k relations, until its answer is here. */
async function deriving({ musubi }: World, report: ReportFigure): Promise<void> {
  const ontology = readOntology(readSchema());
  const store = await openStore({ database: musubi, neo4j: null }, ontology);
  const thread = deriveInThread({ database: musubi, neo4j: null });
  const seconds = async (work: () => Promise<unknown>) => {
    const before = performance.now();
    await work();
    return (performance.now() - before) / 1000;
  };
  const cold = await seconds(async () => {
    await thread.follow();
    await thread.derive(0, {});
  });
  report({ name: 'ties of 100k/500k from SQLite, cold', value: cold, unit: 's', limit: 5 });
  const direct = [...ontology.relationTypes.values()].filter((type) => type.direct).map((type) => type.name);
  const period = periodOf({ from: partialDateOf('2014'), to: partialDateOf('2018') });
  const types = [
    ...direct,
    ...[...ontology.relationTypes.keys()].filter((name) => name === 'PARTICIPATED_IN'),
  ];
  for (const [what, clearance, filter] of [
    ['another clearance', 2, {}],
    ['another period', 0, { period }],
    ['another set of types', 0, { types }],
    ['only collaboration', 0, { basis: 'COLLABORATED' }],
  ] as const) {
    const times: number[] = [];
    for (let i = 0; i < 5; i++) times.push(await seconds(() => thread.derive(clearance, filter)));
    report({
      name: `ties of 100k/500k for ${what}, median`,
      value: percentile(times, 0.5),
      unit: 's',
      limit: 0.6,
    });
  }
  const written: number[] = [];
  for (let i = 0; i < 5; i++) {
    await store.apply({
      author: 'bench',
      reason: 'one tie more',
      records: () => [partnership(`bench-${i}`, actor(2 * i + 1), actor(2 * i + 40_000))],
    });
    written.push(
      await seconds(async () => {
        await thread.follow();
        await thread.derive(0, {});
      }),
    );
  }
  report({
    name: 'a write in the ties of 100k/500k, median',
    value: percentile(written, 0.5),
    unit: 's',
    limit: 1,
  });
  await thread.close();
  await store.close();
}

const actor = (n: number) => `gen-actor-${String(n).padStart(7, '0')}`;

const ROUTES = `query ($from: ID!, $to: ID!) { introductionPaths(from: $from, to: $to, maxHops: 5, first: 5) { outcome asOf
  excludedEntities { id name } knowBoth { id name }
  routes { strength cost entities { id kind name } weakestHop { strength }
    hops { strength cost sentence told from { id } to { id } facts { id type role since until asOf state to { id kind name }
      evidence { line section source { id title } } } } } } }`;

async function asking({ musubi, actors }: World, report: ReportFigure): Promise<void> {
  const pairs = randomPairs(actors, 500);
  const [times, nothing] = await withServer(musubi, async (server) => [
    await timings(pairs, ([from, to]) => server.ask(ROUTES, { from: actor(from), to: actor(to) }), 200),
    await timings(pairs, () => server.ask('{ __typename }', {}), 200),
  ]);
  for (const share of [0.5, 0.95])
    report({
      name: `five routes of up to five hops with sentences, facts and sources at 100k/500k, through GraphQL, p${share * 100}`,
      value: percentile(times ?? [], share),
      unit: 'ms',
      ...(share === 0.95 && { limit: 15 }),
      peer: { name: 'a question that looks nothing up', value: percentile(nothing ?? [], share) },
    });
}

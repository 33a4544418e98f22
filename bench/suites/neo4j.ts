import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import neo4j from 'neo4j-driver';
import { projectRoot } from '../../server/projectRoot.ts';
import { runChild } from '../child.ts';
import { type Figure, percentile, type ReportFigure, timings } from '../figure.ts';
import { withNeo4jGraphql } from '../neo4jGraphql.ts';
import { routesBesideNeo4j, tiesFromNeo4j } from '../neo4jPaths.ts';
import { QUESTIONS, type Question } from '../neo4jQuestions.ts';
import { noticing } from '../noticing.ts';
import { ask, withServer } from '../serve.ts';
import { makeWorld, type World } from '../world.ts';

const PEER = '@neo4j/graphql';
const LONGEST_IMPORT_S = 120;
/** What an answer may take beside two round trips to the database. */
const BESIDE_MS = 5;
const ROUND_TRIPS = 1_000;
/** The peer takes up to half a second for an answer. */
const CALLS = { ours: { warmUp: 300, counted: 500 }, theirs: { warmUp: 30, counted: 60 } } as const;
const HEAP = '1g';

/**
 * The same questions on the same data at 100k actors and 500k relations: on Neo4j, on SQLite, and in @neo4j/graphql;
 * the ties derived from it; and introduction routes beside what Neo4j itself offers for them.
 */
export async function bench(report: ReportFigure): Promise<void> {
  const imported: Figure[] = [];
  const world = await makeWorld((figure) => imported.push(figure));
  // Not bundled: it finds its files beside itself.
  const runner = pathToFileURL(join(projectRoot, 'scripts', 'runNeo4j.mjs')).href;
  const { startNeo4j }: typeof import('../../scripts/runNeo4j.mjs') = await import(runner);
  const database = await startNeo4j({ heap: HEAP });
  try {
    const { seconds } = await runChild(
      'scripts/import',
      [world.file],
      { NEO4J_URI: database.uri },
      world.folder,
    );
    report({
      name: 'import of 100k actors and 500k relations into an empty Neo4j',
      value: seconds,
      unit: 's',
      limit: LONGEST_IMPORT_S,
      peer: { name: 'SQLite', value: imported[0]?.value ?? Number.NaN },
    });
    await compare(report, world, database.uri);
    await tiesFromNeo4j(database.uri, report);
    await noticing(database.uri, report);
  } finally {
    await database.stop();
  }
  const another = await startNeo4j({ heap: HEAP });
  try {
    await routesBesideNeo4j(another.uri, report);
  } finally {
    await another.stop();
  }
}

async function compare(report: ReportFigure, world: World, uri: string): Promise<void> {
  const roundTrip = await roundTripOf(uri);
  const askOurs = (server: { readonly address: string }) => measured(`${server.address}/graphql`, 'ours');
  const ours = await withServer(uri, askOurs);
  const theirs = await withNeo4jGraphql(world.folder, uri, (url) => measured(url, 'theirs'));
  const sqlite = await withServer(world.musubi, askOurs);
  for (const [i, { name }] of QUESTIONS.entries()) {
    const p95 = (times: readonly (readonly number[])[]) => percentile(times[i] ?? [], 0.95);
    report({
      name: `${name}, p95`,
      value: p95(ours),
      unit: 'ms',
      limit: 2 * roundTrip + BESIDE_MS,
      peer: { name: PEER, value: p95(theirs) },
    });
    report({
      name: `${name} on SQLite, p95`,
      value: p95(sqlite),
      unit: 'ms',
      peer: { name: 'Neo4j', value: p95(ours) },
    });
  }
}

/** Milliseconds of each call of each question. */
async function measured(url: string, whose: 'ours' | 'theirs'): Promise<number[][]> {
  const times: number[][] = [];
  for (const question of QUESTIONS) {
    const calls = await callsOf(question, url, whose);
    const { warmUp, counted } = CALLS[whose];
    times.push(await timings(calls.slice(0, counted), (call) => call(), warmUp));
  }
  return times;
}

async function callsOf({ inputs, ours, theirs }: Question, url: string, whose: 'ours' | 'theirs') {
  const { query, variables } = whose === 'ours' ? ours : theirs;
  const prepared = [];
  for (const input of inputs) {
    const given = await variables(input, (text, values) => ask(url, text, values));
    prepared.push(() => ask(url, query, given));
  }
  return prepared;
}

async function roundTripOf(uri: string): Promise<number> {
  const driver = neo4j.driver(uri);
  const session = driver.session();
  try {
    const calls = Array.from({ length: ROUND_TRIPS }, (_, i) => i);
    return percentile(await timings(calls, () => session.run('RETURN 1')), 0.95);
  } finally {
    await session.close();
    await driver.close();
  }
}

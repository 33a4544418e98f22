import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { followTies } from './analysis/projections.ts';
import { clustersInThread } from './clusterThread.ts';
import { type Config, readConfig } from './config.ts';
import { followRevision } from './followRevision.ts';
import { keepTrying } from './keepTrying.ts';
import { checkAddress } from './listenOn.ts';
import { loadSeed } from './loadSeed.ts';
import { MusubiError } from './model/errors.ts';
import type { Ontology } from './model/ontology.ts';
import { readOntology } from './model/readOntology.ts';
import { EVERYTHING } from './model/visibility.ts';
import { followStore } from './names/followStore.ts';
import { readSchema } from './readSchema.ts';
import { repeat } from './repeat.ts';
import { createServer } from './server.ts';
import { standBy } from './standby.ts';
import { openStore } from './store/openStore.ts';
import { deriveInThread } from './tieThread.ts';

/** To ask for the revision is one round trip, twice each time: of names and of ties. */
const FOLLOW_MILLISECONDS = 250;

/** Opens the store, fills an empty one, and reads its names. */
async function prepare(config: Config, ontology: Ontology) {
  const store = await openStore(config, ontology);
  try {
    if (config.seed && (await store.revision(EVERYTHING)) === 0) {
      console.log('川崎のデータを読み込んでいます … Loading the Kawasaki data …');
      await loadSeed(store, ontology);
    }
    const revision = await store.revision(EVERYTHING);
    return { store, revision, names: await followStore(store) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel });
  const schemaSources = readSchema();
  const ontology = readOntology(schemaSources);
  const standby = standBy(config.neo4j ? 'neo4j' : 'sqlite');
  const { store, names } = standby;
  const thread = deriveInThread(config);
  const projections = followTies(thread, () => performance.now());
  const clusterWork = clustersInThread();
  const { tokens } = config;
  const server = createServer({
    ontology,
    schemaSources,
    store,
    names,
    projections,
    clusterWork,
    tokens,
    log,
  });
  const listen = async () => {
    const address = await server.listen(config.port, config.host);
    console.log(
      `Musubi: ${address}\nブラウザでこのアドレスを開いてください(終了は Ctrl+C)。Open this address in a browser; Ctrl-C stops.`,
    );
  };
  const closing = new AbortController();
  const unfollow: (() => Promise<void>)[] = [];
  const open = async () => {
    const prepared = await (config.neo4j
      ? keepTrying(
          () => prepare(config, ontology),
          (reason, milliseconds) => {
            standby.refuse(reason);
            log.warn({ reason: reason.message, milliseconds }, 'the store is not there; trying again');
          },
          (milliseconds) => wait(milliseconds, undefined, { signal: closing.signal }),
        )
      : prepare(config, ontology));
    unfollow.push(
      followRevision(prepared.store, prepared.names, prepared.revision, log, FOLLOW_MILLISECONDS),
      repeat(projections.follow, FOLLOW_MILLISECONDS, (error) =>
        log.warn({ err: error }, 'ties could not be worked out again'),
      ),
    );
    standby.handOver(prepared);
  };

  const stop = async () => {
    if (closing.signal.aborted) return;
    closing.abort();
    try {
      await server.close();
      await Promise.all(unfollow.map((end) => end()));
      await thread.close();
      await store.close();
      process.exit(0);
    } catch (error) {
      log.error({ err: error }, 'the service could not stop as it should');
      process.exit(1);
    }
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);

  // A file is there or is not; a database elsewhere may come up later than its clients, who can be told so.
  if (config.neo4j) await listen();
  // Before a store is made and filled that nobody could ask.
  else await checkAddress(config.port, config.host);
  try {
    await open();
  } catch (error) {
    if (!closing.signal.aborted) throw error;
  }
  if (!config.neo4j) await listen();
  log.info('ready');
}

start().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  console.error(
    error instanceof MusubiError ? message : `Musubi could not start, by a fault of its own: ${message}`,
  );
  process.exit(1);
});

import { pino } from 'pino';
import { followTies } from './analysis/projections.ts';
import { readConfig } from './config.ts';
import { followRevision } from './followRevision.ts';
import { checkAddress } from './listenOn.ts';
import { loadSeed } from './loadSeed.ts';
import { MusubiError } from './model/errors.ts';
import { readOntology } from './model/readOntology.ts';
import { EVERYTHING } from './model/visibility.ts';
import { followStore } from './names/followStore.ts';
import { readSchema } from './readSchema.ts';
import { repeat } from './repeat.ts';
import { createServer } from './server.ts';
import { openStore } from './store/openStore.ts';
import { deriveInThread } from './tieThread.ts';

const FOLLOW_NAMES_MILLISECONDS = 2_000;
const FOLLOW_TIES_MILLISECONDS = 250;

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel });
  const schemaSources = readSchema();
  const ontology = readOntology(schemaSources);
  // Before a store is made and filled that nobody could ask.
  await checkAddress(config.port, config.host);
  const store = await openStore(config, ontology);
  if (config.seed && (await store.revision(EVERYTHING)) === 0) {
    console.log('川崎のデータを読み込んでいます … Loading the Kawasaki data …');
    await loadSeed(store, ontology);
  }
  const revision = await store.revision(EVERYTHING);
  const names = await followStore(store);
  const unfollowNames = followRevision(store, names, revision, log, FOLLOW_NAMES_MILLISECONDS);
  const thread = deriveInThread(config);
  const projections = followTies(thread, () => performance.now());
  const unfollowTies = repeat(projections.follow, FOLLOW_TIES_MILLISECONDS, (error) =>
    log.warn({ err: error }, 'ties could not be worked out again'),
  );
  const { tokens } = config;
  const server = createServer({ ontology, schemaSources, store, names, projections, tokens, log });
  const address = await server.listen(config.port, config.host);
  console.log(
    `Musubi: ${address}\nブラウザでこのアドレスを開いてください(終了は Ctrl+C)。Open this address in a browser; Ctrl-C stops.`,
  );

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    try {
      await server.close();
      await Promise.all([unfollowNames(), unfollowTies()]);
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
}

start().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  console.error(
    error instanceof MusubiError ? message : `Musubi could not start, by a fault of its own: ${message}`,
  );
  process.exit(1);
});

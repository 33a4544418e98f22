import { parentPort, workerData } from 'node:worker_threads';
import { deriveHere } from './analysis/ties/derivesTies.ts';
import { MusubiError } from './model/errors.ts';
import { readOntology } from './model/readOntology.ts';
import { readSchema } from './readSchema.ts';
import { openStore, type StoreConfig } from './store/openStore.ts';
import type { Asked, Told } from './tieThread.ts';

// Reads the store by a connection of its own, so that the thread which answers never waits for it.
const ontology = readOntology(readSchema());
const opening = openStore(workerData as StoreConfig, ontology);
const deriving = opening.then((store) => deriveHere(store, ontology));
// Whoever asks is told.
deriving.catch(() => undefined);

async function answer(asked: Asked): Promise<unknown> {
  const ties = await deriving;
  switch (asked.what) {
    case 'follow':
      return ties.follow();
    case 'derive':
      return ties.derive(asked.clearance, asked.filter);
    case 'close':
      await (await opening).close();
      return null;
  }
}

let turn: Promise<void> = Promise.resolve();
parentPort?.on('message', (asked: Asked) => {
  turn = turn.then(async () => {
    const tell = (told: Told) => parentPort?.postMessage(told);
    try {
      tell({ id: asked.id, answer: await answer(asked) });
    } catch (error) {
      const { message = String(error), stack } = error as Error;
      const known = error instanceof MusubiError ? { code: error.code, details: error.details } : null;
      tell({ id: asked.id, failure: { message, stack, known } });
    }
    if (asked.what === 'close') parentPort?.close();
  });
});

import { parentPort, workerData } from 'node:worker_threads';
import { type DerivesTies, deriveHere } from './analysis/ties/derivesTies.ts';
import { MusubiError } from './model/errors.ts';
import { readOntology } from './model/readOntology.ts';
import { readSchema } from './readSchema.ts';
import { openStore, type StoreConfig } from './store/openStore.ts';
import type { GraphStore } from './store/store.ts';
import type { Asked, Told } from './tieThread.ts';

// Reads the store by a connection of its own, so that the thread which answers never waits for it.
const ontology = readOntology(readSchema());
let opened: { readonly store: GraphStore; readonly ties: DerivesTies } | null = null;

/** One that could not be opened is tried again by the next question: a database elsewhere may have come up. */
async function ties(): Promise<DerivesTies> {
  if (opened) return opened.ties;
  const store = await openStore(workerData as StoreConfig, ontology);
  opened = { store, ties: deriveHere(store, ontology) };
  return opened.ties;
}

async function answer(asked: Asked): Promise<unknown> {
  switch (asked.what) {
    case 'follow':
      return (await ties()).follow();
    case 'derive':
      return (await ties()).derive(asked.clearance, asked.filter);
    case 'surround':
      return (await ties()).surround(asked.clearance, asked.period);
    case 'close':
      await opened?.store.close();
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

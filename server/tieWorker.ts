import { workerData } from 'node:worker_threads';
import { type DerivesTies, deriveHere } from './analysis/ties/derivesTies.ts';
import { answerThread } from './answeringThread.ts';
import { readOntology } from './model/readOntology.ts';
import { readSchema } from './readSchema.ts';
import { openStore, type StoreConfig } from './store/openStore.ts';
import type { GraphStore } from './store/store.ts';
import type { TieQuestion } from './tieThread.ts';

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

answerThread<TieQuestion>(async (asked) => {
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
});

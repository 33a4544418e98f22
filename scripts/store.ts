import { readConfig } from '../server/config.ts';
import { MusubiError } from '../server/model/errors.ts';
import type { Ontology } from '../server/model/ontology.ts';
import { readOntology } from '../server/model/readOntology.ts';
import { readSchema } from '../server/readSchema.ts';
import { openStore } from '../server/store/openStore.ts';
import type { GraphStore } from '../server/store/store.ts';

/** Runs a command on the configured store and closes it; a known error is one plain message and exit code 1. */
export async function withStore(
  work: (store: GraphStore, ontology: Ontology) => Promise<void>,
): Promise<void> {
  try {
    const ontology = readOntology(readSchema());
    const store = await openStore(readConfig(process.env), ontology);
    try {
      await work(store, ontology);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof MusubiError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

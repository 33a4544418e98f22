import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, readConfig } from '../server/config.ts';
import { invalidInput } from '../server/model/errors.ts';
import type { Ontology } from '../server/model/ontology.ts';
import { readOntology } from '../server/model/readOntology.ts';
import { EVERYTHING } from '../server/model/visibility.ts';
import { readSchema } from '../server/readSchema.ts';
import { isThere, openStore } from '../server/store/openStore.ts';
import { filesOf } from '../server/store/sqlite/databaseFiles.ts';
import type { GraphStore } from '../server/store/store.ts';
import { telling } from './commandLine.ts';

/** What to do where there is no database yet: make it, refuse the command, or work on an empty one that is not kept. */
type WhenMissing = 'make' | 'refuse' | 'empty';

/** Runs a command on the configured store and closes it, as {@link telling} does; a file made for nothing is taken away again. */
export const withStore = (
  whenMissing: WhenMissing,
  work: (store: GraphStore, ontology: Ontology, config: Config) => Promise<void>,
): Promise<void> =>
  telling(async () => {
    const ontology = readOntology(readSchema());
    const config = readConfig(process.env);
    const isNew = !(await isThere(config));
    const standIn = whenMissing !== 'make' && isNew ? emptyFolder(config, whenMissing) : null;
    const used = standIn === null ? config : { database: join(standIn, 'empty.sqlite'), neo4j: null };
    let isUnused = false;
    try {
      const store = await openStore(used, ontology);
      try {
        await work(store, ontology, config);
      } finally {
        try {
          isUnused = isNew && !used.neo4j && (await store.revision(EVERYTHING)) === 0;
        } finally {
          await store.close();
        }
      }
    } finally {
      if (standIn !== null) rmSync(standIn, { recursive: true });
      else if (isUnused) for (const file of filesOf(used.database)) rmSync(file, { force: true });
    }
  });

function emptyFolder({ database, neo4j }: Config, whenMissing: WhenMissing): string {
  if (whenMissing === 'refuse') {
    throw invalidInput(
      neo4j
        ? `There is no graph of Musubi's in ${neo4j.uri}: name another in NEO4J_URI, or start Musubi once to make it.`
        : `There is no database ${database}: name it in MUSUBI_DB, or start Musubi once to make it.`,
    );
  }
  return mkdtempSync(join(tmpdir(), 'musubi-empty-'));
}

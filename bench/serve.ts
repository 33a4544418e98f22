import { readOntology } from '../server/model/readOntology.ts';
import { followStore } from '../server/names/followStore.ts';
import { readSchema } from '../server/readSchema.ts';
import { createServer } from '../server/server.ts';
import { openStore } from '../server/store/openStore.ts';

/** Asks a running server; the answer's data. */
export type Ask = (query: string, variables: Record<string, unknown>) => Promise<unknown>;

/** The real server over a database, on a free port of this machine. */
export async function serve(database: string): Promise<{ readonly ask: Ask; close(): Promise<void> }> {
  const schemaSources = readSchema();
  const ontology = readOntology(schemaSources);
  const store = await openStore({ database }, ontology);
  const names = await followStore(store);
  const server = createServer({ ontology, schemaSources, store, names });
  const address = await server.listen(0, '127.0.0.1');
  return {
    async ask(query, variables) {
      const answer = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await answer.json()) as { data?: unknown; errors?: unknown };
      if (errors || !data) throw new Error(JSON.stringify(errors));
      return data;
    },
    async close() {
      await server.close();
      await store.close();
    },
  };
}

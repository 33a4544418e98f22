import { followTies, type Projections } from '../../server/analysis/projections.ts';
import { deriveHere } from '../../server/analysis/ties/derivesTies.ts';
import type { Ontology } from '../../server/model/ontology.ts';
import { readOntology } from '../../server/model/readOntology.ts';
import type { GraphRecord } from '../../server/model/records.ts';
import { followStore } from '../../server/names/followStore.ts';
import { readSchema } from '../../server/readSchema.ts';
import { createServer, type ServerOptions } from '../../server/server.ts';
import type { GraphStore } from '../../server/store/store.ts';
import { smallWorld } from '../fixtures/smallWorld.ts';
import { type EmptyDatabase, emptyDatabase } from './emptyDatabase.ts';

export const schemaSources = readSchema();
export const ontology = readOntology(schemaSources);

export const TOKENS = {
  public: 'a-token-of-the-public',
  partner: 'a-token-of-a-partner',
  internal: 'a-token-of-the-staff',
} as const;
export type As = keyof typeof TOKENS | undefined;

export interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly Refusal[] | undefined;
}
interface Refusal {
  readonly message: string;
  readonly path?: readonly unknown[];
  readonly extensions: { readonly code: string; readonly [key: string]: unknown };
}

export interface Service {
  readonly url: string;
  readonly store: GraphStore;
  readonly projections: Projections;
  /** Asks in GraphQL, as somebody with that token; the whole answer. */
  readonly ask: (query: string, variables?: Record<string, unknown>, as?: As) => Promise<Answer>;
  /** The data of an answer without errors. */
  readonly data: (query: string, variables?: Record<string, unknown>, as?: As) => Promise<unknown>;
  /** Code and message of the first error. */
  readonly refusal: (query: string, variables?: Record<string, unknown>, as?: As) => Promise<unknown>;
  readonly get: (path: string, init?: RequestInit) => Promise<Response>;
  readonly stop: () => Promise<void>;
}

interface Written {
  readonly reason?: string;
  readonly records: readonly GraphRecord[];
}

async function filledStore(
  database: EmptyDatabase,
  ontology: Ontology,
  history: readonly Written[],
  changeIds: readonly string[],
): Promise<{ readonly store: GraphStore; readonly close: () => Promise<void> }> {
  let ids = 0;
  const store = await database.open({
    ontology,
    now: () => new Date('2018-04-01T00:00:00Z'),
    newId: () => changeIds[ids++] ?? `change-${ids}`,
  });
  for (const { reason = 'the small world', records } of history)
    await store.apply({ author: 'test', reason, records: () => records });
  const close = async () => {
    await store.close();
    await database.drop();
  };
  return { store, close };
}

/** The real service over a real store, on a port of its own. `wrap` stands between the two. */
export async function serve(
  given: Partial<ServerOptions> & {
    readonly records?: readonly GraphRecord[];
    readonly database?: EmptyDatabase;
    /** Another service, whose store and names this one shares as they are: it takes no database of its own. */
    readonly beside?: Service;
    readonly wrap?: (store: GraphStore) => GraphStore;
    /** Ids of the change sets, the first being that of the records. */
    readonly changeIds?: readonly string[];
    readonly further?: readonly Written[];
    /** Whether the ties are worked out before it answers; true when left out. */
    readonly ready?: boolean;
  } = {},
): Promise<Service> {
  const {
    records = smallWorld,
    wrap = (store) => store,
    changeIds = [],
    further = [],
    ready = true,
    beside,
    ontology: its = ontology,
    ...options
  } = given;
  const { store, close } = beside
    ? { store: beside.store, close: async () => {} }
    : await filledStore(given.database ?? (await emptyDatabase()), its, [{ records }, ...further], changeIds);
  const projections = followTies(deriveHere(store, its), () => 0);
  if (ready) await projections.follow();
  const server = createServer({
    ontology: its,
    schemaSources,
    store: wrap(store),
    names: await followStore(store),
    projections,
    tokens: Object.entries(TOKENS).map(([clearance, token]) => ({
      token,
      name: clearance,
      role: 'reader',
      clearance: clearance as keyof typeof TOKENS,
    })),
    ...options,
  });
  const url = await server.listen(0, '127.0.0.1');
  const ask: Service['ask'] = async (query, variables = {}, as) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(as && { authorization: `Bearer ${TOKENS[as]}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as Omit<Answer, 'status'>;
    return { status: response.status, data, errors };
  };
  return {
    url,
    store,
    projections,
    ask,
    data: async (...question) => {
      const { data, errors } = await ask(...question);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    refusal: async (...question) => {
      const first = (await ask(...question)).errors?.[0];
      return first && { code: first.extensions.code, message: first.message };
    },
    get: (path, init) => fetch(`${url}${path}`, init),
    stop: async () => {
      await server.close();
      await close();
    },
  };
}

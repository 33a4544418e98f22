import { randomUUID } from 'node:crypto';
import { createServer as createHttpServer } from 'node:http';
import { join } from 'node:path';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { DocumentNode } from 'graphql';
import { type Logger, pino } from 'pino';
import { clusterMaps } from './analysis/clusterMaps.ts';
import { type WorksOutClusters, workHere } from './analysis/clusters/clusterWork.ts';
import type { Projections } from './analysis/projections.ts';
import { createApp } from './http/app.ts';
import { createApollo } from './http/graphql.ts';
import { LIMITS, type Limits } from './http/limits.ts';
import { createMetrics } from './http/metrics.ts';
import { listenOn } from './listenOn.ts';
import { completeSchema } from './model/completeSchema.ts';
import type { Ontology } from './model/ontology.ts';
import type { NameSearch } from './names/searchIndex.ts';
import { projectRoot } from './projectRoot.ts';
import type { GraphStore } from './store/store.ts';
import type { Token } from './tokens.ts';

export interface ServerOptions {
  readonly ontology: Ontology;
  /** What {@link readSchema} gives. */
  readonly schemaSources: DocumentNode;
  readonly store: GraphStore;
  readonly names: NameSearch;
  readonly projections: Projections;
  /** Who works out cluster maps; here where it is left out, so that other answers wait meanwhile. */
  readonly clusterWork?: WorksOutClusters;
  readonly tokens?: readonly Token[];
  readonly limits?: Partial<Limits>;
  /** Where the built explorer lies. */
  readonly clientFolder?: string;
  readonly log?: Logger;
  /** Milliseconds that never go back. */
  readonly now?: () => number;
  readonly newId?: () => string;
  /** Milliseconds that answers under way get when the server closes. */
  readonly drainMilliseconds?: number;
}

export interface MusubiServer {
  /** Answers on the port (0: any that is free), and says at which address. */
  readonly listen: (port: number, host: string) => Promise<string>;
  /** Takes no more requests, lets those under way end, and stops; also one that never listened. The store stays open. */
  readonly close: () => Promise<void>;
}

/** The whole service over a store that is open and an index that is built. */
export function createServer(options: ServerOptions): MusubiServer {
  const {
    log = pino({ level: 'silent' }),
    now = () => performance.now(),
    newId = randomUUID,
    tokens = [],
    clientFolder = join(projectRoot, 'dist', 'client'),
    drainMilliseconds = 10_000,
    clusterWork = workHere,
  } = options;
  const limits = { ...LIMITS, ...options.limits };
  const metrics = createMetrics(now);
  const http = createHttpServer();
  const clusters = clusterMaps(options.projections, clusterWork);
  let closing = false;
  let started = false;
  const apollo = createApollo({
    schema: completeSchema(options.schemaSources),
    limits,
    log,
    newId,
    plugins: [
      metrics.countErrors,
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: drainMilliseconds }),
    ],
  });

  return {
    listen: async (port, host) => {
      await apollo.start();
      started = true;
      const notReady = () => (closing ? 'The service is shutting down.' : null);
      http.on(
        'request',
        createApp({
          ...options,
          clusters,
          apollo,
          tokens,
          limits,
          metrics,
          log,
          now,
          newId,
          clientFolder,
          notReady,
        }),
      );
      await listenOn(http, port, host);
      const address = http.address();
      const actual = typeof address === 'object' && address ? address.port : port;
      return `http://${host.includes(':') ? `[${host}]` : host}:${actual}`;
    },
    close: async () => {
      closing = true;
      if (started) await apollo.stop();
    },
  };
}

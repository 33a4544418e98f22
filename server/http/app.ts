import type { ApolloServer } from '@apollo/server';
import compression from 'compression';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import type { ClusterMaps } from '../analysis/clusterMaps.ts';
import type { Projections } from '../analysis/projections.ts';
import type { Context } from '../context.ts';
import type { Ontology } from '../model/ontology.ts';
import type { NameSearch } from '../names/searchIndex.ts';
import type { GraphStore } from '../store/store.ts';
import type { Token } from '../tokens.ts';
import { createAuthentication } from './authentication.ts';
import { clusterExports } from './clusterExports.ts';
import { explorer } from './explorer.ts';
import { exports } from './exports.ts';
import { graphqlRoute } from './graphqlRoute.ts';
import { health } from './health.ts';
import type { Limits } from './limits.ts';
import type { Metrics } from './metrics.ts';
import { refusals, unknownAddress } from './refusals.ts';
import { requestLog } from './requestLog.ts';
import { security } from './security.ts';

interface AppOptions {
  readonly apollo: ApolloServer<Context>;
  readonly ontology: Ontology;
  readonly store: GraphStore;
  readonly names: NameSearch;
  readonly projections: Projections;
  readonly clusters: ClusterMaps;
  readonly tokens: readonly Token[];
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly now: () => number;
  readonly newId: () => string;
  readonly clientFolder: string;
  /** Why no questions can be answered now; null when they can. */
  readonly notReady: () => string | null;
}

/** Bytes below which packing a file saves nothing. */
const SMALL = 256;
/** Bytes that reach a client in one go (RFC 6928): packing a smaller answer brings it no sooner. */
const FIRST_FLIGHT = 14_600;

/** Everything the one port answers, in the order it is tried. */
export function createApp(options: AppOptions): Express {
  const { store, projections, tokens, metrics, log, now, newId, clientFolder, notReady } = options;
  const callerOf = createAuthentication(tokens);
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(requestLog(log, newId, now));
  app.use(metrics.timeRequests);
  app.use(security());
  app.use(health(store, projections, notReady));
  app.use(metrics.routes);
  app.use('/graphql', compression({ threshold: FIRST_FLIGHT }));
  app.use(graphqlRoute({ ...options, callerOf }));
  app.use(compression({ threshold: SMALL }));
  app.use(exports(store, projections, callerOf));
  app.use(clusterExports({ ...options, callerOf }));
  app.use(explorer(clientFolder));
  app.use(unknownAddress);
  app.use(refusals(log, newId));
  return app;
}

import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { Router } from 'express';
import type { ClusterMaps } from '../analysis/clusterMaps.ts';
import type { Projections } from '../analysis/projections.ts';
import { type Context, createContext } from '../context.ts';
import { invalidInput } from '../model/errors.ts';
import type { Ontology } from '../model/ontology.ts';
import type { NameSearch } from '../names/searchIndex.ts';
import type { GraphStore } from '../store/store.ts';
import type { Caller } from './authentication.ts';
import { deadlineFor } from './deadline.ts';
import type { Limits } from './limits.ts';

interface GraphQLRouteOptions {
  readonly apollo: ApolloServer<Context>;
  readonly store: GraphStore;
  readonly names: NameSearch;
  readonly projections: Projections;
  readonly clusters: ClusterMaps;
  readonly ontology: Ontology;
  readonly callerOf: (header: string | undefined) => Caller;
  readonly limits: Limits;
  readonly now: () => number;
}

/** POST /graphql, and nothing else there: a query in an address ends in logs and caches. */
export function graphqlRoute(options: GraphQLRouteOptions): Router {
  const { apollo, store, names, projections, clusters, ontology, callerOf, limits, now } = options;
  const router = Router();
  router.post(
    '/graphql',
    (request, response, next) => {
      response.set('Cache-Control', 'no-store');
      response.locals.caller = callerOf(request.get('authorization'));
      if (!request.is('application/json')) {
        throw invalidInput('Send the query as JSON, with Content-Type: application/json.', { status: 415 });
      }
      next();
    },
    express.json({ limit: limits.bodyBytes }),
    expressMiddleware(apollo, {
      context: async ({ res }) => {
        const { viewer } = res.locals.caller as Caller;
        const deadline = deadlineFor(store, limits.milliseconds, now);
        res.on('close', deadline.over);
        const requestId = String(res.locals.requestId);
        const inTime: Projections = {
          ...projections,
          of: (...asked) => deadline.inTime(projections.of(...asked)),
        };
        const clustersInTime: ClusterMaps = {
          of: (...asked) => deadline.inTime(clusters.of(...asked)),
          compared: (...asked) => deadline.inTime(clusters.compared(...asked)),
        };
        return createContext({
          requestId,
          viewer,
          store: deadline.store,
          names,
          projections: inTime,
          clusters: clustersInTime,
          ontology,
          mostWork: limits.work,
        });
      },
    }),
  );
  router.all('/graphql', (_, response) => {
    response.set('Allow', 'POST');
    throw invalidInput('Send queries to /graphql by POST.', { status: 405 });
  });
  return router;
}

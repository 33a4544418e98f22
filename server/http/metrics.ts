import type { ApolloServerPlugin } from '@apollo/server';
import { type RequestHandler, Router } from 'express';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Context } from '../context.ts';

/** What a monitoring system reads at `/metrics`; nothing in it comes from the graph or from a query's text. */
export interface Metrics {
  readonly timeRequests: RequestHandler;
  readonly countErrors: ApolloServerPlugin<Context>;
  readonly routes: Router;
}

export function createMetrics(now: () => number): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const duration = new Histogram({
    name: 'musubi_http_request_duration_seconds',
    help: 'Time to answer, by part of the service and status.',
    labelNames: ['part', 'status'],
    registers: [register],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 5, 10],
  });
  const errors = new Counter({
    name: 'musubi_graphql_errors_total',
    help: 'Errors in GraphQL answers, by code.',
    labelNames: ['code'],
    registers: [register],
  });
  const routes = Router();
  routes.get('/metrics', async (_, response) => {
    response.type(register.contentType).send(await register.metrics());
  });
  return {
    timeRequests: (request, response, next) => {
      const began = now();
      const part = partOf(request.path);
      response.on('close', () =>
        duration.observe({ part, status: response.statusCode }, (now() - began) / 1000),
      );
      next();
    },
    countErrors: {
      requestDidStart: async () => ({
        willSendResponse: async ({ response }) => {
          if (response.body.kind !== 'single') return;
          for (const { extensions } of response.body.singleResult.errors ?? [])
            errors.inc({ code: String(extensions?.code) });
        },
      }),
    },
    routes,
  };
}

const PARTS = ['/graphql', '/export', '/healthz', '/readyz', '/metrics'];
const partOf = (path: string) => PARTS.find((part) => path.startsWith(part))?.slice(1) ?? 'explorer';

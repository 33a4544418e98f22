import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import { createFormatError, graphqlErrorOf } from '../errors.ts';
import { invalidInput } from '../model/errors.ts';
import { resolversFor } from '../resolvers/index.ts';
import { exceededBy, type Limits } from './limits.ts';

interface GraphQLOptions {
  readonly schema: DocumentNode;
  readonly limits: Limits;
  readonly log: Logger;
  readonly newId: () => string;
  readonly plugins: readonly ApolloServerPlugin<Context>[];
}

export function createApollo({ schema, limits, log, newId, plugins }: GraphQLOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs: schema,
    resolvers: resolversFor(schema),
    formatError: createFormatError(log, newId),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens, noLocation: false },
    nodeEnv: 'production',
    logger: log,
    plugins: [...WITHOUT, refuseBeyond(limits), oneTimeout, tellRequest(log), ...plugins],
  });
}

/** What Apollo would do unasked: report to its makers, load a page from them, and look at every field for a cache. */
const WITHOUT = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

const refuseBeyond = (limits: Limits): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (!operation) return;
      if (!schema.getRootType(operation.operation)) {
        throw graphqlErrorOf(
          invalidInput(`There is no ${operation.operation} here: only query is answered.`),
        );
      }
      const variables = request.variables ?? {};
      const error = exceededBy({ schema, document, operation, variables }, limits);
      if (error) throw graphqlErrorOf(error);
    },
  }),
});

/** When time is up every field still waiting fails at once: that is one error, and no half answer. */
const oneTimeout: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== 'single') return;
      const result = response.body.singleResult;
      const timeout = result.errors?.find((error) => error.extensions?.code === 'TIMEOUT');
      if (timeout) {
        const { message, extensions } = timeout;
        response.body.singleResult = { errors: [{ message, extensions }] };
      }
    },
  }),
};

/** An unexpected error is logged where it is masked, by its own id alone: this line says of which request it was. */
const tellRequest = (log: Logger): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue: { requestId } }) => {
      if (response.body.kind !== 'single') return;
      for (const { extensions } of response.body.singleResult.errors ?? []) {
        if (extensions?.code === 'INTERNAL')
          log.error({ requestId, errorId: extensions.id }, 'request with an unexpected error');
      }
    },
  }),
});

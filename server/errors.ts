import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { MusubiError } from './model/errors.ts';

/** Codes Apollo gives to what the caller got wrong before any resolver ran. */
const CALLERS_FAULT: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more that (\d+) tokens/;
// A caller's own input comes back in some messages of graphql-js; nobody reads a megabyte of it.
const MAX_MESSAGE = 500;

const shortened = (message: string) =>
  message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)} …` : message;

/** What to do about a message of the libraries that does not say so. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/(?:Int|Float) cannot represent/, 'Give a number within the limits of the argument.'],
  [/Operation batching disabled/, 'Send one operation at a time: an object with the key query.'],
  [/^POST body missing/, 'Send a JSON object with the key query.'],
];
const advised = (message: string) => {
  const advice = ADVICE.find(([said]) => said.test(message))?.[1];
  return advice ? `${shortened(message)} ${advice}` : shortened(message);
};

/** A known error as GraphQL carries it; `status` is the HTTP status where the whole request is refused. */
export function graphqlErrorOf(error: MusubiError, status = 400): GraphQLError {
  return new GraphQLError(error.message, { originalError: error, extensions: { http: { status } } });
}

/** The one body of an answer without data, for whatever is refused before or outside GraphQL. */
export const errorBody = (error: MusubiError) => ({
  errors: [{ message: error.message, extensions: { ...error.details, code: error.code } }],
});

/** Anything that is not ours: logged under a new id, which is all the caller gets. */
export function maskedError(error: unknown, log: Logger, newId: () => string) {
  const id = newId();
  log.error({ errorId: id, err: error }, 'unexpected error');
  return {
    message: `Something went wrong on our side. Tell the operator this number: ${id}`,
    extensions: { code: 'INTERNAL', id },
  };
}

/** The one place where anything thrown while answering GraphQL becomes what the caller sees. */
export function createFormatError(log: Logger, newId: () => string) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    if (CALLERS_FAULT.has(formatted.extensions?.code)) {
      const tokens = TOO_MANY_TOKENS.exec(formatted.message);
      if (tokens) {
        return {
          message: `The query is longer than ${tokens[1]} words and signs: ask for less, or in several queries.`,
          extensions: { code: 'LIMIT_EXCEEDED', limit: 'tokens', most: Number(tokens[1]) },
        };
      }
      return { message: advised(formatted.message), ...place, extensions: { code: 'INVALID_INPUT' } };
    }
    const error = unwrapResolverError(thrown);
    const known = error instanceof MusubiError ? error : originOf(error);
    if (known) {
      return {
        message: shortened(known.message),
        ...place,
        extensions: { ...known.details, code: known.code },
      };
    }
    return { ...maskedError(error, log, newId), ...place };
  };
}

const originOf = (error: unknown): MusubiError | null =>
  error instanceof GraphQLError && error.originalError instanceof MusubiError ? error.originalError : null;

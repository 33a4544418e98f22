import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { errorBody, maskedError } from '../errors.ts';
import { type ErrorCode, invalidInput, limitExceeded, MusubiError, notFound } from '../model/errors.ts';

const STATUS: Readonly<Record<ErrorCode, number>> = {
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  LIMIT_EXCEEDED: 413,
  FORBIDDEN: 403,
  UNAUTHENTICATED: 401,
  CONFLICT: 409,
  STORE_UNAVAILABLE: 503,
  TIMEOUT: 504,
};

/** Whatever goes wrong outside GraphQL: the same form of answer, never a stack. */
export function refusals(log: Logger, newId: () => string): ErrorRequestHandler {
  return (thrown: unknown, _request, response, _next) => {
    if (response.headersSent) {
      if (!response.destroyed) log.warn({ err: thrown }, 'answer broken off');
      response.destroy();
      return;
    }
    response.set('Cache-Control', 'no-store');
    const error = thrown instanceof MusubiError ? thrown : bodyProblem(thrown);
    if (error === null) {
      response.status(500).json({ errors: [maskedError(thrown, log, newId)] });
      return;
    }
    const { status = STATUS[error.code], ...details } = error.details;
    if (error.code === 'UNAUTHENTICATED') response.set('WWW-Authenticate', 'Bearer');
    response.status(Number(status)).json(errorBody(new MusubiError(error.code, error.message, details)));
  };
}

interface BodyError {
  readonly status: unknown;
  readonly type?: unknown;
  readonly limit?: unknown;
  readonly length?: unknown;
}

/** What express and its body reader throw for a bad request, by their `type`, `status`, `limit` and `length`. */
function bodyProblem(thrown: unknown): MusubiError | null {
  if (!(thrown instanceof Error) || !('status' in thrown)) return null;
  const { status, type, limit, length } = thrown as Error & BodyError;
  if (type === 'entity.too.large')
    return limitExceeded(
      `The request is larger than ${Number(limit) / 1000} kB: ask for less, or in several queries.`,
      { limit: 'bytes', most: limit, given: length },
    );
  if (typeof status !== 'number' || status < 400 || status >= 500) return null;
  if (type === 'entity.parse.failed')
    return invalidInput('The body is no valid JSON: send {"query": "…", "variables": {…}}.');
  return invalidInput('The request cannot be read: check its address, headers and encoding.', { status });
}

/** For every address nobody answers. */
export const unknownAddress: RequestHandler = () => {
  throw notFound('There is nothing at this address.');
};

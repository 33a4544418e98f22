import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

const ACCEPTED_ID = /^[\w-]{1,64}$/;

/** Gives every request an id (its own, where a proxy gave it one), and writes one line when it is answered. */
export function requestLog(log: Logger, newId: () => string, now: () => number): RequestHandler {
  return (request, response, next) => {
    const given = request.get('x-request-id');
    const requestId = given && ACCEPTED_ID.test(given) ? given : newId();
    const began = now();
    response.setHeader('X-Request-Id', requestId);
    response.locals.requestId = requestId;
    response.on('close', () => {
      const { method, path } = request;
      const entry = {
        requestId,
        method,
        path,
        status: response.statusCode,
        milliseconds: Math.round((now() - began) * 10) / 10,
        ...(!response.writableFinished && { aborted: true }),
      };
      log.info(entry, 'request');
    });
    next();
  };
}

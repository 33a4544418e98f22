import { Neo4jError } from 'neo4j-driver';
import { MusubiError, storeUnavailable, timedOut } from '../../model/errors.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const isOurs = (error: unknown): error is MusubiError => error instanceof MusubiError;

/** Neo4j calls some of these transient, so that the driver would try again, and run out of memory again. */
export const isOutOfMemory = (error: unknown): boolean =>
  /OutOfMemory|MemoryPool/.test(codeOf(error)) ||
  (error instanceof Neo4jError && /heap space/i.test(error.message));

/** What may be gone when the same is asked again. */
export const isPassing = (error: unknown): boolean =>
  error instanceof Neo4jError && error.retriable && !isOutOfMemory(error);

const reasonOf = (error: Error): string => (error.message.split('\n')[0] ?? '').slice(0, 300);

/** The one place where what Neo4j throws becomes an error of ours; anything that is not its is passed on. */
export function translated(error: unknown, uri: string): unknown {
  if (isOurs(error) || !(error instanceof Error)) return error;
  const code = codeOf(error);
  if (code === '') {
    return /closed/i.test(error.message) && /driver|session|pool/i.test(error.message)
      ? storeUnavailable(`The connection to ${uri} has been closed: open the store again.`)
      : error;
  }
  if (isOutOfMemory(error)) {
    return storeUnavailable(
      'Neo4j has too little memory for this; nothing was changed. Raise server.memory.heap.max_size, or ask for less at once.',
      { retriable: false },
    );
  }
  if (/TransactionTimedOut|Transaction\.Terminated|LockClientStopped/.test(code)) {
    return timedOut('Neo4j took too long to answer. Ask for less at once, or try again later.');
  }
  if (/Security\.(?:Unauthorized|Authentication|Credentials|Token)/.test(code)) {
    return storeUnavailable(`${uri} refuses the sign-in: see NEO4J_USER and NEO4J_PASSWORD.`, {
      retriable: false,
    });
  }
  if (/Security\./.test(code)) {
    return storeUnavailable(`${uri} does not allow this: give the user of NEO4J_USER the right to it.`, {
      retriable: false,
    });
  }
  if (/DatabaseNotFound/.test(code)) {
    return storeUnavailable(`${uri} has no such database: see NEO4J_DATABASE.`, { retriable: false });
  }
  if (/NotALeader|ReadOnly|AccessMode|WriteOnReadOnly/.test(code)) {
    return storeUnavailable(
      `${uri} can only be read: name its cluster (neo4j://…) or the server that may be written in NEO4J_URI.`,
    );
  }
  if (isPassing(error) || /ServiceUnavailable|SessionExpired|^N\/A$|Transient/.test(code)) {
    return storeUnavailable(`${uri} does not answer (${reasonOf(error)}). Try again in a moment.`);
  }
  if (/DatabaseError|DatabaseUnavailable|General\.|Cluster\./.test(code)) {
    return storeUnavailable(`Neo4j could not do it (${reasonOf(error)}). See its log.`);
  }
  return error.name === 'Neo4jError' ? new Error(`Neo4j: ${code}: ${reasonOf(error)}`) : error;
}

import type { Connection } from './driver.ts';

/** So many are kept of each connection; the least recently asked for goes first. */
const MOST = 200;
const VERSION = 'PRAGMA data_version';

interface Kept {
  readonly version: number;
  readonly answers: Map<string, unknown>;
}
const kept = new WeakMap<Connection, Kept>();

/**
 * An answer that costs much to work out and is asked for again and again, as the size of a hub is with each page of
 * it. Kept until another connection commits; the connection must not write itself.
 */
export function recalled<T>(connection: Connection, question: string, work: () => T): T {
  const version = connection.get<{ data_version: number }>(VERSION)?.data_version ?? 0;
  const known = kept.get(connection);
  const answers = known?.version === version ? known.answers : new Map<string, unknown>();
  if (answers !== known?.answers) kept.set(connection, { version, answers });
  const answer = answers.has(question) ? (answers.get(question) as T) : work();
  answers.delete(question);
  answers.set(question, answer);
  for (const oldest of answers.keys()) {
    if (answers.size <= MOST) break;
    answers.delete(oldest);
  }
  return answer;
}

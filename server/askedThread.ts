import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type ErrorCode, MusubiError } from './model/errors.ts';
import { projectRoot } from './projectRoot.ts';

/** What a thread is sent: one question, which it answers by its id. */
export type Asked<Question> = Question & { readonly id: number };

export interface Told {
  readonly id: number;
  readonly answer?: unknown;
  readonly failure?: {
    readonly message: string;
    readonly stack?: string | undefined;
    readonly known: { readonly code: ErrorCode; readonly details: Readonly<Record<string, unknown>> } | null;
  };
}

export interface AskedThread<Question> {
  readonly ask: (question: Question) => Promise<unknown>;
  /** Ends it after what it was asked before: it has to know the question given. */
  readonly close: (question: Question) => Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A thread of our own, started by the first question. One that breaks down fails what it was asked, and the next
 * question starts another. It keeps no process alive that waits for nothing.
 * @param name of the worker, beside this file. @param what it does, as its errors say.
 */
export function askThread<Question extends object>(
  name: string,
  what: string,
  workerData: unknown,
): AskedThread<Question> {
  let thread: Worker | null = null;
  let ids = 0;
  let isClosed = false;
  const waiting = new Map<number, Waiting>();

  const failAll = (error: Error) => {
    thread = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const start = (): Worker => {
    const isBuilt = !import.meta.url.endsWith('.ts');
    const path = isBuilt ? ['dist', 'node', 'server', `${name}.js`] : ['server', `${name}FromSource.mjs`];
    const started = new Worker(join(projectRoot, ...path), { workerData });
    started.on('message', ({ id, answer, failure }: Told) => {
      const asker = waiting.get(id);
      waiting.delete(id);
      if (failure) asker?.reject(errorOf(failure));
      else asker?.resolve(answer);
      if (waiting.size === 0) started.unref();
    });
    started.on('error', failAll);
    started.on('exit', () => failAll(new Error(`the thread that ${what} has ended`)));
    return started;
  };
  const ask = (question: Question): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (isClosed) throw new Error(`the thread that ${what} is closed`);
      thread ??= start();
      const id = ids++;
      waiting.set(id, { resolve, reject });
      thread.ref();
      thread.postMessage({ ...question, id });
    });
  return {
    ask,
    close: async (question) => {
      if (thread) await ask(question);
      isClosed = true;
    },
  };
}

function errorOf({ message, stack, known }: NonNullable<Told['failure']>): Error {
  if (known) return new MusubiError(known.code, message, known.details);
  const error = new Error(message);
  if (stack) error.stack = stack;
  return error;
}

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DerivedMembers } from './analysis/members/derivedMembers.ts';
import type { DerivedTies } from './analysis/ties/derivedTies.ts';
import type { DerivesTies } from './analysis/ties/derivesTies.ts';
import type { Revisions } from './analysis/ties/tieKeeper.ts';
import { type ErrorCode, MusubiError } from './model/errors.ts';
import type { Period } from './model/periods.ts';
import type { TieFilter } from './model/ties/tieFilter.ts';
import type { Level } from './model/visibility.ts';
import { projectRoot } from './projectRoot.ts';
import type { StoreConfig } from './store/openStore.ts';

export type Asked = { readonly id: number } & (
  | { readonly what: 'follow' | 'close' }
  | { readonly what: 'derive'; readonly clearance: Level; readonly filter: TieFilter }
  | { readonly what: 'surround'; readonly clearance: Level; readonly period: Period | undefined }
);
export interface Told {
  readonly id: number;
  readonly answer?: unknown;
  readonly failure?: {
    readonly message: string;
    readonly stack?: string | undefined;
    readonly known: { readonly code: ErrorCode; readonly details: Readonly<Record<string, unknown>> } | null;
  };
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Derives ties in a thread of its own, which reads the store by a connection of its own. A thread that breaks down
 * fails what it was asked, and the next question starts another.
 */
export function deriveInThread(config: StoreConfig): DerivesTies {
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
    const path = isBuilt ? ['dist', 'node', 'server', 'tieWorker.js'] : ['server', 'tieWorkerFromSource.mjs'];
    const { database, neo4j } = config;
    const workerData: StoreConfig = { database, neo4j };
    const started = new Worker(join(projectRoot, ...path), { workerData });
    started.on('message', ({ id, answer, failure }: Told) => {
      const asker = waiting.get(id);
      waiting.delete(id);
      if (failure) asker?.reject(errorOf(failure));
      else asker?.resolve(answer);
      if (waiting.size === 0) started.unref();
    });
    started.on('error', failAll);
    started.on('exit', () => failAll(new Error('the thread that derives ties has ended')));
    return started;
  };
  const ask = (asked: DistributiveOmit<Asked, 'id'>): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (isClosed) throw new Error('the thread that derives ties is closed');
      thread ??= start();
      const id = ids++;
      waiting.set(id, { resolve, reject });
      thread.ref();
      thread.postMessage({ ...asked, id });
    });

  return {
    follow: async () => (await ask({ what: 'follow' })) as Revisions,
    derive: async (clearance, filter) => (await ask({ what: 'derive', clearance, filter })) as DerivedTies,
    surround: async (clearance, period) =>
      (await ask({ what: 'surround', clearance, period })) as DerivedMembers,
    close: async () => {
      if (thread) await ask({ what: 'close' });
      isClosed = true;
    },
  };
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

function errorOf({ message, stack, known }: NonNullable<Told['failure']>): Error {
  if (known) return new MusubiError(known.code, message, known.details);
  const error = new Error(message);
  if (stack) error.stack = stack;
  return error;
}

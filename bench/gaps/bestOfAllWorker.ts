import { parentPort, workerData } from 'node:worker_threads';
import { CommonPartners, resourceAllocation } from '../../server/analysis/gaps/commonPartners.ts';
import type { Projection } from '../../server/analysis/projection.ts';

/** What a thread that looks for the twenty best of many actors is given. */
export interface BestOfAll {
  readonly projection: Omit<Projection, 'ids'>;
  readonly actors: number;
  /** Where the next actors begin that nobody has taken. */
  readonly next: Int32Array;
}

const FIRST = 20;
const AT_ONCE = 500;

const { projection, actors, next } = workerData as BestOfAll;
const ids = { length: actors, at: () => undefined };
const partners = new CommonPartners({ ...projection, ids }, resourceAllocation);
const best = new Uint32Array(FIRST);
const sums = new Int32Array(FIRST);

/** A sum of what was found, the same as that of the program in C. */
function found(actor: number): number {
  const count = partners.bestOf(actor, best, sums);
  let sum = 0;
  for (let place = 0; place < count; place++) sum += (place + 1) * (best[place] ?? 0) + (sums[place] ?? 0);
  return sum;
}

parentPort?.on('message', () => {
  let sum = 0;
  for (;;) {
    const begin = Atomics.add(next, 0, AT_ONCE);
    if (begin >= actors) break;
    for (let actor = begin; actor < Math.min(actors, begin + AT_ONCE); actor++) sum += found(actor);
  }
  parentPort?.postMessage(sum);
});

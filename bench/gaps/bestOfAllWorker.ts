import { parentPort, workerData } from 'node:worker_threads';
import { BestPairs } from '../../server/analysis/gaps/bestPairs.ts';
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
const best = new BestPairs(FIRST, null, null);

/** A sum of what was found, the same as that of the program in C. */
function found(actor: number): number {
  partners.gather(actor);
  best.clear();
  const { sums, candidates, count } = partners;
  for (let i = 0; i < count; i++) {
    const other = candidates[i] ?? 0;
    best.offer(actor, other, sums[other] ?? 0);
  }
  return best.pairs.reduce((sum, { b, score }, place) => sum + (place + 1) * b + score, 0);
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

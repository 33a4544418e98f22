import type { Projection } from '../projection.ts';

/** What a partner with so many ties is worth to two who share it: at least 2 ties. */
export type PartnerWorth = (ties: number) => number;

/** Zhou, Lü, Zhang 2009. */
export const resourceAllocation: PartnerWorth = (ties) => 1 / ties;
/** Adamic, Adar 2003. */
export const adamicAdar: PartnerWorth = (ties) => 1 / Math.log(ties);

/** Stands at whoever is no candidate: no sum of worths makes it positive. */
const BARRED = -(2 ** 31);

/**
 * Everybody two hops from one actor and not tied to it, with the sum of what their common partners are worth.
 *
 * Sums are whole numbers of 32 bits, so that they are the same in whatever order they are added and from whichever end
 * they are asked; `unit` of them are 1. They stand in one array by actor, which is cleared by the list of those
 * touched: a question costs the arcs of the partners, whatever the size of the graph.
 */
export class CommonPartners {
  readonly #projection: Projection;
  /** By actor: what it is worth as a partner, in `unit`s. */
  readonly worths: Int32Array;
  readonly unit: number;
  /** By actor, of the last question: 0 or less at who is no candidate. */
  readonly sums: Int32Array;
  /** The candidates, in no order: as many as `count`. */
  readonly candidates: Uint32Array;
  count = 0;
  #asked = -1;
  /** Each row of the projection, the partner worth most first. */
  #byWorth: Uint32Array | undefined;

  constructor(projection: Projection, worth: PartnerWorth) {
    const { offsets, ids } = projection;
    this.#projection = projection;
    this.sums = new Int32Array(ids.length);
    this.candidates = new Uint32Array(ids.length);
    let most = 2;
    for (let actor = 0; actor < ids.length; actor++)
      most = Math.max(most, (offsets[actor + 1] ?? 0) - (offsets[actor] ?? 0));
    // Nobody shares more partners than the one with most has, each worth no more than one with two ties.
    this.unit = 2 ** Math.floor(Math.log2((2 ** 31 - 1) / (most * (worth(2) + 1 / most))));
    this.worths = Int32Array.from({ length: ids.length }, (_, actor) => {
      const ties = (offsets[actor + 1] ?? 0) - (offsets[actor] ?? 0);
      return ties < 2 ? 0 : Math.max(1, Math.round(worth(ties) * this.unit));
    });
  }

  /** @param actor has a number in the projection. */
  gather(actor: number): void {
    this.#clear();
    const { offsets, neighbours } = this.#projection;
    const { sums, candidates } = this;
    const worths = this.worths;
    const begin = offsets[actor] ?? 0;
    const end = offsets[actor + 1] ?? 0;
    sums[actor] = BARRED;
    for (let arc = begin; arc < end; arc++) sums[neighbours[arc] ?? 0] = BARRED;
    let count = 0;
    for (let arc = begin; arc < end; arc++) {
      const partner = neighbours[arc] ?? 0;
      const worth = worths[partner] ?? 0;
      const last = offsets[partner + 1] ?? 0;
      for (let at = offsets[partner] ?? 0; at < last; at++) {
        const other = neighbours[at] ?? 0;
        const sum = sums[other] ?? 0;
        if (sum === 0) candidates[count++] = other;
        sums[other] = sum + worth;
      }
    }
    this.count = count;
    this.#asked = actor;
  }

  /**
   * The best of one actor by sum, then number, put into `best` and `bestSums`; gives how many. The same as to gather and
   * to sort, for asking about everybody, where nobody is left out: partners are gone through from the one worth most, and
   * as soon as all that are left are worth less together than what each of enough candidates has already, nobody new is
   * looked at.
   */
  bestOf(actor: number, best: Uint32Array, bestSums: Int32Array): number {
    this.#clear();
    const { offsets, neighbours } = this.#projection;
    this.#byWorth ??= rowsByWorth(this.#projection, this.worths);
    const partners = this.#byWorth;
    const { sums, candidates, worths } = this;
    const begin = offsets[actor] ?? 0;
    const end = offsets[actor + 1] ?? 0;
    let left = 0;
    sums[actor] = BARRED;
    for (let arc = begin; arc < end; arc++) {
      const partner = partners[arc] ?? 0;
      sums[partner] = BARRED;
      left += worths[partner] ?? 0;
    }
    let count = 0;
    let enough = 0;
    for (let arc = begin; arc < end; arc++) {
      const partner = partners[arc] ?? 0;
      const worth = worths[partner] ?? 0;
      const next = offsets[partner + 1] ?? 0;
      const isOpen = left >= enough;
      left -= worth;
      for (let at = offsets[partner] ?? 0; at < next; at++) {
        const other = neighbours[at] ?? 0;
        const sum = sums[other] ?? 0;
        if (sum === 0) {
          if (!isOpen) continue;
          candidates[count++] = other;
        }
        sums[other] = (sum + worth) | 0;
      }
      if (enough === 0 && count >= best.length) enough = worth;
    }
    this.#asked = actor;
    const last = best.length - 1;
    let kept = 0;
    let least = 0;
    let worst = 0;
    for (let i = 0; i < count; i++) {
      const other = candidates[i] ?? 0;
      const sum = sums[other] ?? 0;
      // Cleared here, where it is at hand, instead of by the next question.
      sums[other] = 0;
      let place = last;
      if (kept <= last) place = kept++;
      else if (sum < least || (sum === least && other > worst)) continue;
      for (; place > 0; place--) {
        const before = bestSums[place - 1] ?? 0;
        if (before > sum || (before === sum && (best[place - 1] ?? 0) < other)) break;
        bestSums[place] = before;
        best[place] = best[place - 1] ?? 0;
      }
      bestSums[place] = sum;
      best[place] = other;
      least = bestSums[last] ?? 0;
      worst = best[last] ?? 0;
    }
    this.count = 0;
    return kept;
  }

  #clear(): void {
    const actor = this.#asked;
    if (actor < 0) return;
    const { offsets, neighbours } = this.#projection;
    const { sums, candidates, count } = this;
    for (let i = 0; i < count; i++) sums[candidates[i] ?? 0] = 0;
    for (let arc = offsets[actor] ?? 0; arc < (offsets[actor + 1] ?? 0); arc++)
      sums[neighbours[arc] ?? 0] = 0;
    sums[actor] = 0;
  }
}

/** Going through everybody from the one worth most puts each row in that order. */
function rowsByWorth({ offsets, neighbours, ids }: Projection, worths: Int32Array): Uint32Array {
  const order = Uint32Array.from({ length: ids.length }, (_, actor) => actor);
  order.sort((x, y) => (worths[y] ?? 0) - (worths[x] ?? 0) || x - y);
  const rows = new Uint32Array(neighbours.length);
  const next = offsets.slice();
  for (const actor of order) {
    for (let arc = offsets[actor] ?? 0; arc < (offsets[actor + 1] ?? 0); arc++) {
      const other = neighbours[arc] ?? 0;
      const place = next[other] ?? 0;
      rows[place] = actor;
      next[other] = place + 1;
    }
  }
  return rows;
}

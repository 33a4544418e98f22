import type { Projection } from '../projection.ts';
import type { LearnedWeights } from './gapWeights.ts';

/** Sums are whole numbers below 2^53: what a tie counts in so many parts, and what a partner counts in so many. */
const TIE_PARTS = 2 ** 11;
const PARTNER_PARTS = 2 ** 16;
const ONE = TIE_PARTS * TIE_PARTS * PARTNER_PARTS;
/** Stands at whoever is no candidate: no sum makes it positive. */
const BARRED = -(2 ** 60);
/** Higher than two ties cost. */
const NO_ROUTE = 2 ** 30;
const MOST_COST = 5_299;

interface Shared {
  readonly partner: number;
  readonly cost: number;
  readonly otherCost: number;
}

/**
 * Everybody two hops from one actor and not tied to it, with their common partners weighed by both ties and by how
 * much else ties the partner; and the cost of the best route of two hops. Works as `CommonPartners` does, and is exact
 * as it is: sums of whole numbers, the same from both ends and in any order.
 */
export class WeighedPartners {
  readonly #projection: Projection;
  /** What a tie counts, by its cost, which tells its strength to a thousandth. */
  readonly #ofCost: Uint16Array;
  readonly #ofPartner: Float64Array;
  readonly #sums: Float64Array;
  readonly #cheapest: Int32Array;
  /** The candidates, in no order: as many as `count`. */
  readonly candidates: Uint32Array;
  count = 0;
  #asked = -1;
  /** The question each was last added in. */
  readonly #added: Uint32Array;
  #round = 0;
  /** The ties of the actor partners were last named for. */
  readonly #costTo = new Map<number, number>();
  #knownOf = -1;

  /** @param actors how many there are, of whom those of the projection come first. */
  constructor(
    projection: Projection,
    actors: number,
    { strengthPower, sharingPower }: Pick<LearnedWeights, 'strengthPower' | 'sharingPower'>,
  ) {
    const { offsets, costs, ids } = projection;
    this.#projection = projection;
    this.#sums = new Float64Array(actors);
    this.#cheapest = new Int32Array(actors).fill(NO_ROUTE);
    this.candidates = new Uint32Array(actors);
    this.#added = new Uint32Array(actors);
    const ofCost = Uint16Array.from({ length: MOST_COST }, (_, cost) =>
      Math.max(1, Math.round(TIE_PARTS * Math.exp((-cost / 1000) * strengthPower))),
    );
    this.#ofCost = ofCost;
    this.#ofPartner = Float64Array.from({ length: ids.length }, (_, actor) => {
      let sum = 0;
      for (let arc = offsets[actor] ?? 0; arc < (offsets[actor + 1] ?? 0); arc++)
        sum += ofCost[costs[arc] ?? 0] ?? 0;
      return sum === 0 ? 0 : Math.max(1, Math.round(PARTNER_PARTS * (sum / TIE_PARTS) ** -sharingPower));
    });
  }

  /** What the partners in common of the one asked for and another count; 0 where they have none. */
  sumOf = (other: number): number => Math.max(0, this.#sums[other] ?? 0) / ONE;

  /** The strength of the best route of two hops to another, to a thousandth; 0 where there is none. */
  routeOf(other: number): number {
    const cost = this.#cheapest[other] ?? NO_ROUTE;
    return cost === NO_ROUTE ? 0 : Math.exp(-cost / 1000);
  }

  /** @param actor one without a tie has no candidates. */
  gather(actor: number): void {
    this.#clear();
    this.#round++;
    const { offsets, neighbours, costs } = this.#projection;
    const { candidates } = this;
    const [sums, cheapest, ofCost] = [this.#sums, this.#cheapest, this.#ofCost];
    const begin = offsets[actor] ?? 0;
    const end = offsets[actor + 1] ?? 0;
    sums[actor] = BARRED;
    for (let arc = begin; arc < end; arc++) sums[neighbours[arc] ?? 0] = BARRED;
    let count = 0;
    for (let arc = begin; arc < end; arc++) {
      const partner = neighbours[arc] ?? 0;
      const cost = costs[arc] ?? 0;
      const worth = (ofCost[cost] ?? 0) * (this.#ofPartner[partner] ?? 0);
      const last = offsets[partner + 1] ?? 0;
      for (let at = offsets[partner] ?? 0; at < last; at++) {
        const other = neighbours[at] ?? 0;
        const sum = sums[other] ?? 0;
        if (sum < 0) continue;
        const next = costs[at] ?? 0;
        if (sum === 0) candidates[count++] = other;
        sums[other] = sum + worth * (ofCost[next] ?? 0);
        if (cost + next < (cheapest[other] ?? 0)) cheapest[other] = cost + next;
      }
    }
    this.count = count;
    this.#asked = actor;
  }

  /** One more candidate, who needs no partner in common; left out where it is tied, asked for or known already. */
  add = (candidate: number): void => {
    if (this.#sums[candidate] !== 0 || this.#added[candidate] === this.#round) return;
    this.#added[candidate] = this.#round;
    this.candidates[this.count++] = candidate;
  };

  /** The partners the one gathered for shares with another, those that count most first, then by number. */
  partnersWith(actor: number, other: number): readonly number[] {
    const shared = this.#shared(actor, other).map(({ partner, cost, otherCost }) => {
      const both = (this.#ofCost[cost] ?? 0) * (this.#ofCost[otherCost] ?? 0);
      return { partner, worth: both * (this.#ofPartner[partner] ?? 0) };
    });
    return shared.sort((x, y) => y.worth - x.worth || x.partner - y.partner).map(({ partner }) => partner);
  }

  /** Over whom the best route of two hops leads, of equals the one with the lowest number; nobody where there is none. */
  middleOf(actor: number, other: number): readonly number[] {
    const [best] = this.#shared(actor, other).sort(
      (x, y) => x.cost + x.otherCost - y.cost - y.otherCost || x.partner - y.partner,
    );
    return best ? [best.partner] : [];
  }

  #shared(actor: number, other: number): Shared[] {
    const { offsets, neighbours, costs } = this.#projection;
    if (this.#knownOf !== actor) {
      this.#costTo.clear();
      for (let arc = offsets[actor] ?? 0; arc < (offsets[actor + 1] ?? 0); arc++)
        this.#costTo.set(neighbours[arc] ?? 0, costs[arc] ?? 0);
      this.#knownOf = actor;
    }
    const shared: Shared[] = [];
    for (let arc = offsets[other] ?? 0; arc < (offsets[other + 1] ?? 0); arc++) {
      const partner = neighbours[arc] ?? 0;
      const cost = this.#costTo.get(partner);
      if (cost !== undefined) shared.push({ partner, cost, otherCost: costs[arc] ?? 0 });
    }
    return shared;
  }

  #clear(): void {
    const actor = this.#asked;
    if (actor < 0) return;
    const { offsets, neighbours } = this.#projection;
    const [sums, cheapest] = [this.#sums, this.#cheapest];
    for (let i = 0; i < this.count; i++) {
      const candidate = this.candidates[i] ?? 0;
      sums[candidate] = 0;
      cheapest[candidate] = NO_ROUTE;
    }
    for (let arc = offsets[actor] ?? 0; arc < (offsets[actor + 1] ?? 0); arc++)
      sums[neighbours[arc] ?? 0] = 0;
    sums[actor] = 0;
  }
}

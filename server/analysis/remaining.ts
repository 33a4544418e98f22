import type { Projection } from './projection.ts';

/** Higher than the key of any route. */
export const UNREACHABLE = 2 ** 30;
/** Orders routes by cost, then hops, as one whole number: the sum over their hops. */
export const keyOf = (cost: number): number => 8 * cost + 1;

/** Most arcs looked at to know all that is two hops away at once; else it is found out for each actor asked for. */
const BALL = 60_000;

/** Which actors may be gone through, and how dear a hop may be. */
export interface Allowed {
  readonly through: (actor: number) => boolean;
  readonly mostCost: number;
  /** Whether an arc that costs as much may be taken. */
  readonly atMostCost: (arc: number) => boolean;
}

/**
 * The least key of a walk from an actor to a target within 1, 2, 3 or 4 hops: exact lower bounds for routes.
 * They are worked out when asked for, and kept until the next target: rows go by cost, so that a row is left as
 * soon as nothing in it can be better.
 */
export class Remaining {
  readonly #projection: Projection;
  readonly #keys: readonly Int32Array[];
  readonly #seen: readonly Uint32Array[];
  #stamp = 0;
  #target = -1;
  #allowed: Allowed = { through: () => true, mostCost: 0, atMostCost: () => true };
  #least = UNREACHABLE;
  #hasBall = false;
  /** Arcs looked at so far, of all targets. */
  work = 0;

  constructor(projection: Projection) {
    this.#projection = projection;
    const actors = projection.ids.length;
    this.#keys = Array.from({ length: 5 }, () => new Int32Array(actors));
    this.#seen = Array.from({ length: 5 }, () => new Uint32Array(actors));
  }

  /** The least key of any last hop: no walk is shorter. */
  get least(): number {
    return this.#least;
  }

  begin(target: number, allowed: Allowed): void {
    const { offsets, neighbours, costs } = this.#projection;
    this.#stamp++;
    this.#target = target;
    this.#allowed = allowed;
    this.#least = UNREACHABLE;
    let ball = 0;
    for (let arc = offsets[target] ?? 0; arc < (offsets[target + 1] ?? 0); arc++) {
      const cost = costs[arc] ?? 0;
      if (cost > allowed.mostCost) break;
      if (cost === allowed.mostCost && !allowed.atMostCost(arc)) continue;
      const actor = neighbours[arc] ?? 0;
      this.#set(1, actor, keyOf(cost));
      this.#least = Math.min(this.#least, keyOf(cost));
      ball += (offsets[actor + 1] ?? 0) - (offsets[actor] ?? 0);
    }
    this.work += ball;
    this.#hasBall = ball <= BALL;
    if (this.#hasBall) this.#fillBall();
  }

  /** UNREACHABLE where there is none; 0 at the target itself. */
  within(hops: number, actor: number): number {
    if (actor === this.#target) return 0;
    if (hops <= 0) return UNREACHABLE;
    if (this.#seen[hops]?.[actor] === this.#stamp) return this.#keys[hops]?.[actor] ?? UNREACHABLE;
    if (hops === 1 || (hops === 2 && this.#hasBall)) return UNREACHABLE;
    const { offsets, neighbours, costs } = this.#projection;
    const { through, mostCost, atMostCost } = this.#allowed;
    const isAtHand = hops === 2 || (hops === 3 && this.#hasBall);
    const keys = this.#keys[hops - 1] as Int32Array;
    const seen = this.#seen[hops - 1] as Uint32Array;
    const tied = this.#seen[1] as Uint32Array;
    let best = this.within(hops - 1, actor);
    let arc = offsets[actor] ?? 0;
    const [begin, end] = [arc, offsets[actor + 1] ?? 0];
    for (; arc < end; arc++) {
      const cost = costs[arc] ?? 0;
      let key = keyOf(cost);
      if (cost > mostCost || key + this.#least >= best) break;
      const next = neighbours[arc] ?? 0;
      if (seen[next] === this.#stamp) key += keys[next] ?? 0;
      else if (isAtHand) continue;
      else if (tied[next] !== this.#stamp) {
        // From there it is two hops at least, the first of them as dear as the cheapest there.
        if (key + keyOf(costs[offsets[next] ?? 0] ?? 0) + this.#least >= best) continue;
      }
      if (key >= best || next === this.#target) continue;
      if ((cost === mostCost && !atMostCost(arc)) || !through(next)) continue;
      if (seen[next] !== this.#stamp) key += this.within(hops - 1, next);
      best = Math.min(best, key);
    }
    this.work += arc - begin;
    return this.#set(hops, actor, Math.min(best, UNREACHABLE));
  }

  #fillBall(): void {
    const { offsets, neighbours, costs } = this.#projection;
    const { through, mostCost, atMostCost } = this.#allowed;
    const target = this.#target;
    const first = offsets[target] ?? 0;
    const end = offsets[target + 1] ?? 0;
    for (let arc = first; arc < end && (costs[arc] ?? 0) <= mostCost; arc++) {
      if (costs[arc] === mostCost && !atMostCost(arc)) continue;
      const middle = neighbours[arc] ?? 0;
      const key = keyOf(costs[arc] ?? 0);
      this.#lower(2, middle, key);
      if (!through(middle)) continue;
      for (let at = offsets[middle] ?? 0; at < (offsets[middle + 1] ?? 0); at++) {
        const cost = costs[at] ?? 0;
        if (cost > mostCost) break;
        if (cost === mostCost && !atMostCost(at)) continue;
        this.#lower(2, neighbours[at] ?? 0, key + keyOf(cost));
      }
    }
  }

  #set(hops: number, actor: number, key: number): number {
    const keys = this.#keys[hops];
    const seen = this.#seen[hops];
    if (keys && seen) {
      keys[actor] = key;
      seen[actor] = this.#stamp;
    }
    return key;
  }

  #lower(hops: number, actor: number, key: number): void {
    const known = this.#seen[hops]?.[actor] === this.#stamp;
    if (!known || key < (this.#keys[hops]?.[actor] ?? 0)) this.#set(hops, actor, key);
  }
}

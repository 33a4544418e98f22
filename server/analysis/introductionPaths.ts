import { actorsOf, type Beginning, Beginnings, isOn } from './beginnings.ts';
import type { Projection } from './projection.ts';
import { type Allowed, keyOf, Remaining, UNREACHABLE } from './remaining.ts';

/** `through` is never asked of the two ends or of `via`. */
export interface PathQuestion extends Allowed {
  /** Numbers of two different actors. */
  readonly from: number;
  readonly to: number;
  /** From 1 to 5. */
  readonly maxHops: number;
  /** Most routes wanted. */
  readonly first: number;
  /** Actors every route has to go through, in any order; each once, none of them an end. */
  readonly via: readonly number[];
  /** Most arcs to look at: asked between two steps, so that one step may go beyond it by the arcs of an actor and what each of them asks of what remains. */
  readonly mostWork: number;
}

export interface Path {
  /** From one end to the other. */
  readonly actors: readonly number[];
  readonly cost: number;
}

export interface FoundPaths {
  /** By cost, then hops, then the list of actors, number by number. */
  readonly paths: readonly Path[];
  /** Whether the work allowed ran out: what was found are the first routes all the same, but there may be more. */
  readonly stoppedEarly: boolean;
  /** Arcs looked at. */
  readonly work: number;
}

/**
 * The first of all loopless routes within some hops, exactly as if all were listed and sorted.
 *
 * Best-first search on the exact least key of what remains (see {@link Remaining}): a beginning of a route is taken
 * up in the order of the least key it can still come to, so whole routes come out in their order. The arcs of an
 * actor are taken up one by one, cheapest first, and most are never looked at. One finder answers one question at
 * a time; it is kept for the arrays it holds.
 */
export class PathFinder {
  readonly #projection: Projection;
  readonly #end: Remaining;
  readonly #stops: Remaining[] = [];

  constructor(projection: Projection) {
    this.#projection = projection;
    this.#end = new Remaining(projection);
  }

  find(question: PathQuestion): FoundPaths {
    const { from, to, maxHops, first, via, mostCost, mostWork, atMostCost } = question;
    const { offsets, neighbours, costs } = this.#projection;
    const end = this.#end;
    const stops = this.#stopsFor(via.length);
    const place = new Map(via.map((actor, i) => [actor, i]));
    const through = (actor: number) =>
      actor !== from && actor !== to && (place.has(actor) || question.through(actor));
    end.begin(to, { through, mostCost, atMostCost });
    stops.forEach((stop, i) => {
      stop.begin(via[i] ?? 0, { through, mostCost, atMostCost });
    });

    let steps = 0;
    const work = () => stops.reduce((sum, stop) => sum + stop.work, end.work) + steps;
    const done = work();
    const beginnings = new Beginnings();
    /** The least key from an actor to the end within some hops, by way of any one actor missing. */
    const least = (actor: number, hops: number, missing: number): number => {
      let bound = end.within(hops, actor);
      for (let i = 0; i < via.length; i++) {
        if ((missing & (1 << i)) === 0) continue;
        let by = UNREACHABLE;
        for (let there = 1; there < hops; there++) {
          const key = (stops[i]?.within(there, actor) ?? 0) + end.within(hops - there, via[i] ?? 0);
          by = Math.min(by, key);
        }
        bound = Math.max(bound, by);
      }
      return bound;
    };
    const begin = (actor: number, before: Beginning | null, hops: number, key: number, missing: number) => {
      const bound = key + least(actor, maxHops - hops, missing);
      beginnings.put({ actor, before, hops, key, missing, arc: null, bound });
    };
    /**
     * Takes up the arcs of a beginning, from one on: as long as nothing else could come to less than what may come of
     * the next (a hop, and one more to the end at least).
     */
    const goOn = (of: Beginning, first: number) => {
      const { actor, hops, key, missing } = of;
      if (hops + 2 > maxHops) return;
      for (let arc = first; arc < (offsets[actor + 1] ?? 0); arc++) {
        const cost = costs[arc] ?? 0;
        if (cost > mostCost) return;
        const bound = key + keyOf(cost) + end.least;
        if (bound > beginnings.least) {
          beginnings.put({ actor, before: of, hops, key, missing, arc, bound });
          return;
        }
        steps++;
        if (cost === mostCost && !atMostCost(arc)) continue;
        const next = neighbours[arc] ?? 0;
        if (next === to || !through(next) || isOn(next, of)) continue;
        const stop = place.get(next);
        const left = stop === undefined ? missing : missing & ~(1 << stop);
        begin(next, of, hops + 1, key + keyOf(cost), left);
      }
    };

    begin(from, null, 0, 0, (1 << via.length) - 1);
    const paths: Path[] = [];
    while (paths.length < first) {
      const taken = beginnings.take();
      if (taken === undefined) break;
      if (work() - done > mostWork) return { paths, stoppedEarly: true, work: work() - done };
      const { actor, before, hops, key, missing, arc } = taken;
      if (arc !== null && before !== null) goOn(before, arc);
      else if (actor === to) {
        paths.push({ actors: actorsOf(taken), cost: (key - hops) / 8 });
      } else {
        const last = end.within(1, actor);
        if (missing === 0 && last < UNREACHABLE) begin(to, taken, hops + 1, key + last, 0);
        goOn(taken, offsets[actor] ?? 0);
      }
    }
    return { paths, stoppedEarly: false, work: work() - done };
  }

  #stopsFor(count: number): readonly Remaining[] {
    while (this.#stops.length < count) this.#stops.push(new Remaining(this.#projection));
    return this.#stops.slice(0, count);
  }
}

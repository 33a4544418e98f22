import type { Projection } from './projection.ts';
import type { Allowed } from './remaining.ts';

/**
 * The fewest hops between two actors, whatever they cost and however many.
 *
 * Breadth-first from both ends, a whole layer at a time, each time on the side whose last layer has fewer arcs. As an
 * actor is taken by one side only and layers are whole, the first arc that joins the sides closes a shortest way: what
 * it leads to always stands in the last layer of the other side. The layers of both sides stand in one list, from its
 * two ends, and who is taken is marked with a number of the question's own, so that a question makes and clears
 * nothing. Where the two are not connected, one side is gone through to its end: at worst that costs every arc. One
 * finder answers one question at a time.
 */
export class StepsApart {
  readonly #projection: Projection;
  readonly #taken: Uint32Array;
  readonly #list: Uint32Array;
  #mark = 0;

  constructor(projection: Projection) {
    this.#projection = projection;
    this.#taken = new Uint32Array(projection.ids.length);
    this.#list = new Uint32Array(projection.ids.length);
  }

  /**
   * At least 1; null where no way leads from one to the other.
   * @param from number of an actor, as is `to`, which is another; neither is asked for by `through`.
   */
  between(from: number, to: number, { through, mostCost, atMostCost }: Allowed): number | null {
    const { offsets, neighbours, costs } = this.#projection;
    const taken = this.#taken;
    const list = this.#list;
    const arcsOf = (actor: number) => (offsets[actor + 1] ?? 0) - (offsets[actor] ?? 0);
    const right = list.length - 1;
    const ofFrom = ++this.#mark;
    const ofTo = ++this.#mark;
    taken[from] = ofFrom;
    taken[to] = ofTo;
    list[0] = from;
    list[right] = to;
    // Of either side, where its last layer begins and ends, and how many arcs go out from it.
    let fromBegin = 0;
    let fromEnd = 1;
    let fromArcs = arcsOf(from);
    let toBegin = right;
    let toEnd = right - 1;
    let toArcs = arcsOf(to);
    for (let hops = 1; fromBegin !== fromEnd && toBegin !== toEnd; hops++) {
      const isFrom = fromArcs <= toArcs;
      const own = isFrom ? ofFrom : ofTo;
      const other = isFrom ? ofTo : ofFrom;
      const step = isFrom ? 1 : -1;
      const end = isFrom ? fromEnd : toEnd;
      let put = end;
      let arcs = 0;
      for (let at = isFrom ? fromBegin : toBegin; at !== end; at += step) {
        const actor = list[at] ?? 0;
        const rowEnd = offsets[actor + 1] ?? 0;
        for (let arc = offsets[actor] ?? 0; arc < rowEnd; arc++) {
          const cost = costs[arc] ?? 0;
          if (cost > mostCost) break;
          const next = neighbours[arc] ?? 0;
          const by = taken[next];
          if (by === own || (cost === mostCost && !atMostCost(arc))) continue;
          if (by === other) return hops;
          if (!through(next)) continue;
          taken[next] = own;
          list[put] = next;
          put += step;
          arcs += arcsOf(next);
        }
      }
      if (isFrom) {
        fromBegin = end;
        fromEnd = put;
        fromArcs = arcs;
      } else {
        toBegin = end;
        toEnd = put;
        toArcs = arcs;
      }
    }
    return null;
  }
}

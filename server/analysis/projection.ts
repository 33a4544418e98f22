import { byText } from '../model/order.ts';
import type { Id } from '../model/records.ts';
import type { Tie } from '../model/ties/deriveTies.ts';

/** Ids by number: a list, or what reads them one by one. */
export interface Ids {
  readonly length: number;
  at(actor: number): Id | undefined;
}

/**
 * Actors and their ties as rows of typed arrays (compressed sparse rows): what analyses walk. Actors are numbered
 * in the order of their ids, so that comparing numbers is comparing ids.
 */
export interface Projection {
  /** By number; those with at least one tie. */
  readonly ids: Ids;
  /** Where each actor's arcs begin; one more at the end. */
  readonly offsets: Uint32Array;
  /** The other end of each arc. Every tie is two arcs; a row goes by cost, then neighbour. */
  readonly neighbours: Uint32Array;
  readonly costs: Uint16Array;
  /** The tie each arc belongs to, as its place in the list given. */
  readonly ties: Uint32Array;
}

export function idOfActor({ ids }: Projection, actor: number): Id {
  const id = ids.at(actor);
  if (id === undefined) throw new Error(`there is no actor ${actor} in the projection`);
  return id;
}

/** The projection of ties in any order, each pair once. */
export function projectionOf(
  ties: readonly Pick<Tie, 'a' | 'b' | 'cost'>[],
): Projection & { readonly ids: readonly Id[] } {
  const ids = [...new Set(ties.flatMap(({ a, b }) => [a, b]))].sort(byText);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const ends = ties.map(({ a, b }) => [numbers.get(a) ?? 0, numbers.get(b) ?? 0] as const);
  const offsets = new Uint32Array(ids.length + 1);
  for (const [a, b] of ends) {
    offsets[a + 1] = (offsets[a + 1] ?? 0) + 1;
    offsets[b + 1] = (offsets[b + 1] ?? 0) + 1;
  }
  for (let i = 1; i <= ids.length; i++) offsets[i] = (offsets[i] ?? 0) + (offsets[i - 1] ?? 0);
  const arcs = ends.flatMap(([a, b], tie) => {
    const cost = ties[tie]?.cost ?? 0;
    return [
      { from: a, to: b, cost, tie },
      { from: b, to: a, cost, tie },
    ];
  });
  arcs.sort((x, y) => x.cost - y.cost || x.to - y.to);
  const neighbours = new Uint32Array(arcs.length);
  const costs = new Uint16Array(arcs.length);
  const tieOf = new Uint32Array(arcs.length);
  const next = offsets.slice();
  for (const { from, to, cost, tie } of arcs) {
    const at = next[from] ?? 0;
    next[from] = at + 1;
    neighbours[at] = to;
    costs[at] = cost;
    tieOf[at] = tie;
  }
  return { ids, offsets, neighbours, costs, ties: tieOf };
}

import type { Id } from '../model/records.ts';

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

/** The number of an id among those in order; undefined where it is none of them. */
export function numberIn(ids: Ids, id: Id): number | undefined {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids.at(middle) ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return ids.at(low) === id ? low : undefined;
}

export function idOfActor({ ids }: Projection, actor: number): Id {
  const id = ids.at(actor);
  if (id === undefined) throw new Error(`there is no actor ${actor} in the projection`);
  return id;
}

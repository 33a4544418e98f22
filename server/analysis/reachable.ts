import { actorsOf, isBefore } from './beginnings.ts';
import type { Projection } from './projection.ts';
import type { Allowed } from './remaining.ts';
import { keyOf } from './remaining.ts';

export interface Reached {
  readonly actor: number;
  /** From the start to the actor: the best route by cost, then hops, then the list of actors. */
  readonly actors: readonly number[];
  readonly cost: number;
}

interface Label {
  readonly actor: number;
  readonly before: Label | null;
  readonly key: number;
}

/**
 * Whom an actor can reach within some hops, by cost, then hops, then number. Relaxes layer by layer (Bellman and
 * Ford): as every hop makes a key greater, the least key of a walk is that of a loopless route, and all that
 * begins a best route is a best route itself. Of equal keys, which have equally many hops, the first list of
 * actors stands. Cost: hops times the arcs within them.
 */
export function reachableFrom(
  { ids, offsets, neighbours, costs }: Projection,
  from: number,
  maxHops: number,
  { through, mostCost, atMostCost }: Allowed,
): Reached[] {
  const best: (Label | undefined)[] = new Array(ids.length);
  const start: Label = { actor: from, before: null, key: 0 };
  best[from] = start;
  const reached = new Set<number>();
  let layer: Label[] = [start];
  for (let hops = 1; hops <= maxHops && layer.length > 0; hops++) {
    const next = new Map<number, Label>();
    for (const label of layer) {
      if (label.actor !== from && !through(label.actor)) continue;
      const end = offsets[label.actor + 1] ?? 0;
      for (let arc = offsets[label.actor] ?? 0; arc < end; arc++) {
        const cost = costs[arc] ?? 0;
        if (cost > mostCost) break;
        if (cost === mostCost && !atMostCost(arc)) continue;
        const actor = neighbours[arc] ?? 0;
        const found: Label = { actor, before: label, key: label.key + keyOf(cost) };
        const known = next.get(actor) ?? best[actor];
        if (known && (found.key > known.key || (found.key === known.key && !isFirst(found, known)))) continue;
        next.set(actor, found);
      }
    }
    layer = [...next.values()];
    for (const label of layer) {
      best[label.actor] = label;
      reached.add(label.actor);
    }
  }
  return [...reached]
    .flatMap((actor) => best[actor] ?? [])
    .sort((a, b) => a.key - b.key || a.actor - b.actor)
    .map((label) => {
      const actors = actorsOf(label);
      return { actor: label.actor, actors, cost: (label.key - actors.length + 1) / 8 };
    });
}

const isFirst = (a: Label, b: Label): boolean => isBefore(actorsOf(a), actorsOf(b));

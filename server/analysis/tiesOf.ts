import type { Projection } from './projection.ts';

export interface ProjectedTie {
  /** The lesser number first, which is the id that comes first. */
  readonly a: number;
  readonly b: number;
  readonly cost: number;
  /** Its number. */
  readonly tie: number;
}

/** The ties of some actors, by cost, a, b: those with one of them as an end, or, with `among`, with both. */
export function tiesOf(
  { offsets, neighbours, costs, ties }: Projection,
  actors: readonly number[],
  among: boolean,
): ProjectedTie[] {
  const asked = new Set(actors);
  const found: ProjectedTie[] = [];
  for (const actor of asked) {
    const end = offsets[actor + 1] ?? 0;
    for (let arc = offsets[actor] ?? 0; arc < end; arc++) {
      const other = neighbours[arc] ?? 0;
      const isAsked = asked.has(other);
      if (isAsked ? other < actor : among) continue;
      const [a, b] = actor < other ? [actor, other] : [other, actor];
      found.push({ a, b, cost: costs[arc] ?? 0, tie: ties[arc] ?? 0 });
    }
  }
  return found.sort((x, y) => x.cost - y.cost || x.a - y.a || x.b - y.b);
}

import type { Projection } from '../../server/analysis/projection.ts';

/** The neighbours of each actor. */
export const neighbourSets = ({ offsets, neighbours, ids }: Projection): readonly ReadonlySet<number>[] =>
  Array.from(
    { length: ids.length },
    (_, actor) => new Set(neighbours.subarray(offsets[actor], offsets[actor + 1])),
  );

/** The best by resource allocation, as one writes it with sets, a map and a sort. */
export function naiveBest(
  sets: readonly ReadonlySet<number>[],
  actor: number,
  first: number,
): readonly (readonly [number, number])[] {
  const scores = new Map<number, number>();
  const own = sets[actor] ?? new Set();
  for (const partner of own) {
    const others = sets[partner] ?? new Set();
    for (const other of others) {
      if (other !== actor && !own.has(other)) scores.set(other, (scores.get(other) ?? 0) + 1 / others.size);
    }
  }
  return [...scores].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, first);
}

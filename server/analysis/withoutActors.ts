import type { Projection } from './projection.ts';
import type { Causes } from './ties/causes.ts';

/** Ties without those of some actors, who keep their numbers; ties are numbered anew, in their order. */
export function withoutActors(
  { offsets, neighbours, ties }: Projection,
  causes: Causes,
  isOut: Uint8Array,
): { readonly projection: Pick<Projection, 'offsets' | 'neighbours' | 'ties'>; readonly causes: Causes } {
  const actors = offsets.length - 1;
  const from = new Uint32Array(offsets.length);
  const left = new Uint32Array(neighbours.length);
  const old = new Uint32Array(neighbours.length);
  const isKept = new Uint8Array(neighbours.length / 2);
  let count = 0;
  for (let actor = 0; actor < actors; actor++) {
    for (let arc = offsets[actor] ?? 0; arc < (offsets[actor + 1] ?? 0); arc++) {
      const other = neighbours[arc] ?? 0;
      if (isOut[actor] === 1 || isOut[other] === 1) continue;
      left[count] = other;
      old[count++] = ties[arc] ?? 0;
      isKept[ties[arc] ?? 0] = 1;
    }
    from[actor + 1] = count;
  }
  const places = new Uint32Array(isKept.length);
  const causesFrom = new Int32Array(count / 2 + 1);
  const of: number[] = [];
  let tie = 0;
  isKept.forEach((kept, was) => {
    if (kept === 0) return;
    for (let at = causes.from[was] ?? 0; at < (causes.from[was + 1] ?? 0); at++) of.push(causes.of[at] ?? 0);
    places[was] = tie++;
    causesFrom[tie] = of.length;
  });
  return {
    projection: {
      offsets: from,
      neighbours: left.subarray(0, count),
      ties: old.subarray(0, count).map((was) => places[was] ?? 0),
    },
    causes: { count: causes.count, from: causesFrom, of: Int32Array.from(of) },
  };
}

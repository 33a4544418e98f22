import { type FoundClusters, optionsFor } from './foundClusters.ts';
import { leiden } from './leiden.ts';
import type { Clustered } from './weightedGraph.ts';

/** How many further seeds each member's place is tried with. */
export const CERTAINTY_SEEDS = 8;

/**
 * Of each actor, how often it lands with the same core when clusters are found with other seeds, from 0 to 1: the core
 * of a cluster is wherever most of its weight lands, each member counting by its weight inside. 0 for who is in none.
 */
export function certaintyOf(
  { graph, actors }: Clustered,
  { clusterOf, begins, members, inside, count, runs }: FoundClusters,
  resolution: number,
  seed: number,
): Float64Array {
  const times = new Uint32Array(clusterOf.length);
  const nodeOf = new Int32Array(clusterOf.length).fill(-1);
  actors.forEach((actor, node) => {
    nodeOf[actor] = node;
  });
  for (let run = 0; run < CERTAINTY_SEEDS; run++) {
    const again = leiden(graph, optionsFor(graph, resolution, seed + runs + run));
    const held = new Float64Array(again.count);
    for (let cluster = 0; cluster < count; cluster++) {
      const own = members.subarray(begins[cluster], begins[cluster + 1]);
      const landed = (actor: number) => again.clusterOf[nodeOf[actor] ?? 0] ?? 0;
      let core = landed(own[0] ?? 0);
      for (const actor of own) held[landed(actor)] = (held[landed(actor)] ?? 0) + (inside[actor] ?? 0);
      for (const actor of own) if ((held[landed(actor)] ?? 0) > (held[core] ?? 0)) core = landed(actor);
      for (const actor of own) {
        if (landed(actor) === core) times[actor] = (times[actor] ?? 0) + 1;
      }
      for (const actor of own) held[landed(actor)] = 0;
    }
  }
  return Float64Array.from(times, (count) => count / CERTAINTY_SEEDS);
}

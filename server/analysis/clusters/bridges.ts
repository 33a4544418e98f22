import type { FoundClusters } from './foundClusters.ts';
import type { Clustered } from './weightedGraph.ts';

/**
 * How evenly the weight of an actor's ties is spread over clusters: 1 less the sum of the squared shares (participation
 * coefficient; Guimerà, Amaral 2005). 0 where all of it lies in one cluster. By actor; 0 for who is in none.
 */
export function participation(
  { graph, actors }: Clustered,
  { clusterOf, count }: FoundClusters,
): Float64Array {
  const { offsets, neighbours, weights, strengths } = graph;
  const scores = new Float64Array(clusterOf.length);
  const toward = new Float64Array(count);
  const touched = new Uint32Array(count);
  for (let node = 0; node < actors.length; node++) {
    let found = 0;
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
      const cluster = clusterOf[actors[neighbours[arc] ?? 0] ?? 0] ?? 0;
      if (toward[cluster] === 0) touched[found++] = cluster;
      toward[cluster] = (toward[cluster] ?? 0) + (weights[arc] ?? 0);
    }
    const all = strengths[node] ?? 0;
    // Of whole numbers, so that the order of the clusters makes no difference.
    let squares = 0;
    for (let i = 0; i < found; i++) {
      const cluster = touched[i] ?? 0;
      squares += (toward[cluster] ?? 0) ** 2;
      toward[cluster] = 0;
    }
    scores[actors[node] ?? 0] = found < 2 ? 0 : 1 - squares / (all * all);
  }
  return scores;
}

/** Actors with ties into more than one cluster: by score, then the weight outside their own, then id. */
export function bridgesIn(
  { clusterOf, strengths, inside }: FoundClusters,
  scores: Float64Array,
  first: number,
): readonly number[] {
  const all: number[] = [];
  for (let actor = 0; actor < clusterOf.length; actor++) if ((scores[actor] ?? 0) > 0) all.push(actor);
  const outside = (actor: number) => (strengths[actor] ?? 0) - (inside[actor] ?? 0);
  return all
    .sort((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0) || outside(y) - outside(x) || x - y)
    .slice(0, first);
}

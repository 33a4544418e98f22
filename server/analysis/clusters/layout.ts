import { clusterPlaces, type Kept, type Places } from './clusterPlaces.ts';
import type { FoundClusters } from './foundClusters.ts';
import type { ClusterLinks } from './links.ts';
import { discRadius, memberPlaces, memberSlots, type Slots, slotCounts } from './memberPlaces.ts';
import type { Clustered } from './weightedGraph.ts';

/** Where everything stands: clusters as discs, by cluster, and their members, by actor. */
export interface Layout {
  readonly clusters: Places;
  readonly radii: Float64Array;
  readonly members: Places;
  readonly slots: Slots;
}

export function layoutOf(clustered: Clustered, found: FoundClusters, links: ClusterLinks): Layout {
  const radii = Float64Array.from({ length: found.count }, (_, cluster) =>
    discRadius((found.begins[cluster + 1] ?? 0) - (found.begins[cluster] ?? 0)),
  );
  const clusters = clusterPlaces(radii, links);
  const slots = memberSlots(clustered, found, clusters);
  const members = memberPlaces(found, slots, clusters, new Float64Array(found.count).fill(1));
  return { clusters, radii, members, slots };
}

export interface KeptPlaces {
  /** By cluster: where the one it goes on stood. */
  readonly clusters: Kept;
  /** By actor that is still in it: its slot. */
  readonly slots: ReadonlyMap<number, number>;
}

/**
 * The same, with what stays in its place: clusters that go on stand where they stood, and who stays in one too. Those
 * that have grown into each other are drawn narrower.
 */
export function layoutAfter(
  clustered: Clustered,
  found: FoundClusters,
  links: ClusterLinks,
  kept: KeptPlaces,
): Layout {
  const nowhere = { x: new Float64Array(found.count), y: new Float64Array(found.count) };
  // How many places a disc takes does not hang on where it stands.
  const counts = slotCounts(found, memberSlots(clustered, found, nowhere, kept.slots));
  const wide = Float64Array.from(counts, discRadius);
  const clusters = clusterPlaces(wide, links, kept.clusters);
  const slots = memberSlots(clustered, found, clusters, kept.slots);
  const scales = new Float64Array(found.count).fill(1);
  const fixed = [...kept.clusters.keys()].sort((x, y) => x - y);
  fixed.forEach((a, i) => {
    for (const b of fixed.slice(i + 1)) {
      const dx = (clusters.x[a] ?? 0) - (clusters.x[b] ?? 0);
      const dy = (clusters.y[a] ?? 0) - (clusters.y[b] ?? 0);
      const scale = Math.sqrt(dx * dx + dy * dy) / ((wide[a] ?? 0) + (wide[b] ?? 0));
      scales[a] = Math.min(scales[a] ?? 1, scale);
      scales[b] = Math.min(scales[b] ?? 1, scale);
    }
  });
  return {
    clusters,
    radii: wide.map((radius, cluster) => Math.round(100 * radius * (scales[cluster] ?? 1)) / 100),
    members: memberPlaces(found, slots, clusters, scales),
    slots,
  };
}

import type { ClusterView } from './clusterMaps.ts';
import type { Grouped } from './grouped.ts';
import type { Members } from './members/members.ts';

/** Members by the cluster they are in, each in one at most; clusters in the order they are answered. */
export function groupedByCluster(
  members: Members,
  view: ClusterView,
  only: readonly string[] | undefined,
): Grouped {
  const chosen = only && new Set(only);
  const clusters = view.order.filter((cluster) => chosen?.has(view.idOf(cluster)) ?? true);
  const place = new Map(clusters.map((cluster, i) => [cluster, i]));
  const groupOf = new Map<number, number>();
  for (const actor of view.found.members) {
    const group = place.get(view.found.clusterOf[actor] ?? -1);
    if (group !== undefined) groupOf.set(view.graph.entities[actor] ?? 0, group);
  }
  const { entities } = members.derived;
  const offsets = new Uint32Array(entities.length + 1);
  const groups: number[] = [];
  entities.forEach((entity, member) => {
    const group = groupOf.get(entity);
    if (group !== undefined) groups.push(group);
    offsets[member + 1] = groups.length;
  });
  return { by: 'CLUSTER', ids: clusters.map(view.idOf), offsets, groups: Uint32Array.from(groups) };
}

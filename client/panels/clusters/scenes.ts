import type { ClusterMap, ClusterMember, DrawnMembers, PlacedMember } from '../../api/useClusterMap.ts';
import type { ClusterScene } from '../../graph/clusters/clusterScene.ts';
import type { Locale } from '../../state/view.ts';
import { nameOf } from '../Name.tsx';

interface Drawn {
  readonly map: ClusterMap;
  /** Of the whole map where it is small, else none. */
  readonly all: readonly ClusterMember[];
  readonly opened: DrawnMembers | undefined;
  readonly places: readonly PlacedMember[];
}

/** What is drawn of a map: members one by one where the map is small or their cluster is open. */
export function sceneOf({ map, all, opened, places }: Drawn, locale: Locale): ClusterScene {
  const members = new Map(
    [...(opened?.members ?? []), ...all].map((member) => [member.entity.id, member] as const),
  );
  const joins = new Map(map.bridges.map(({ entity, clusters }) => [entity.id, clusters.map(({ id }) => id)]));
  return {
    clusters: map.clusters,
    links: map.links.map(({ a, b, strength }) => ({ a: a.id, b: b.id, strength })),
    members: [...members.values()].map(({ entity, cluster, x, y }) => ({
      id: entity.id,
      name: nameOf(entity, locale),
      cluster: cluster.id,
      x,
      y,
    })),
    ties: opened?.ties ?? [],
    bridges: places.flatMap(({ entity, cluster, x, y }) => [
      {
        id: entity.id,
        name: nameOf(entity, locale),
        cluster: cluster.id,
        x,
        y,
        joins: joins.get(entity.id) ?? [],
      },
    ]),
    hubs: map.spanning.map((hub) => nameOf(hub, locale)),
  };
}

import { BINDING_GROUPS, type BindingGroup, type ClusterGraph } from './clusterGraph.ts';
import type { FoundClusters } from './foundClusters.ts';

/** Something members of a cluster have in common more than others. */
export interface Trait {
  /** A facility, programme or field they are in, or a hub they are tied to. */
  readonly by: BindingGroup | 'HUB';
  readonly entity: number;
  /** How many of the cluster, and how many of all clusters. */
  readonly members: number;
  readonly all: number;
  /** Share of the cluster, times the logarithm of how often that is of the share of all: what the two differ by. */
  readonly score: number;
}

/** How many are kept of each sort. */
const KEPT = 5;
/** A name is said of at least so many members, such a part of them, and so many times as often as of all. */
const LEAST = { members: 2, share: 1 / 3, times: 1.5 };

/** By cluster: what binds it, the most characteristic first; by score, then in the order of the sorts, then entity. */
export function traitsOf(graph: ClusterGraph, found: FoundClusters): readonly (readonly Trait[])[] {
  const traits: Trait[][] = Array.from({ length: found.count }, () => []);
  const total = found.members.length;
  const add = (by: Trait['by'], rows: Rows) => {
    const all = new Uint32Array(rows.entities.length);
    rows.each(found.members, (group) => {
      all[group] = (all[group] ?? 0) + 1;
    });
    const counts = new Uint32Array(rows.entities.length);
    for (let cluster = 0; cluster < found.count; cluster++) {
      const own = found.members.subarray(found.begins[cluster], found.begins[cluster + 1]);
      const groups: number[] = [];
      rows.each(own, (group) => {
        if (counts[group] === 0) groups.push(group);
        counts[group] = (counts[group] ?? 0) + 1;
      });
      // Groups are in the order of their ids, which sorting keeps among equals.
      groups.sort((x, y) => x - y);
      const common = groups.map((group): Trait => {
        const members = counts[group] ?? 0;
        counts[group] = 0;
        const share = members / own.length;
        const times = share / ((all[group] ?? 1) / total);
        const score = share * Math.log(times);
        return { by, entity: rows.entities[group] ?? 0, members, all: all[group] ?? 0, score };
      });
      // Told by whole numbers, as a share of a share may be rounded to a little more.
      const telling = common
        .filter(({ members, all: everywhere }) => members * total > everywhere * own.length)
        .sort((x, y) => y.score - x.score);
      traits[cluster]?.push(...telling.slice(0, KEPT));
    }
  };
  for (const by of BINDING_GROUPS) add(by, groupRows(graph, by));
  add('HUB', hubRows(graph));
  for (const own of traits) own.sort((x, y) => y.score - x.score);
  return traits;
}

interface Rows {
  /** By group. */
  readonly entities: ArrayLike<number>;
  readonly each: (actors: Uint32Array, take: (group: number) => void) => void;
}

function groupRows({ groups, memberOf }: ClusterGraph, by: BindingGroup): Rows {
  const { entities, offsets, groups: rows } = groups[by];
  return {
    entities,
    each: (actors, take) => {
      for (const actor of actors) {
        const member = memberOf[actor] ?? 0;
        for (let at = offsets[member] ?? 0; at < (offsets[member + 1] ?? 0); at++) take(rows[at] ?? 0);
      }
    },
  };
}

function hubRows({ offsets, neighbours, hubs, entities }: ClusterGraph): Rows {
  const place = new Map([...hubs].map((hub, i) => [hub, i]));
  return {
    entities: Array.from(hubs, (hub) => entities[hub] ?? 0),
    each: (actors, take) => {
      if (place.size === 0) return;
      for (const actor of actors) {
        for (let arc = offsets[actor] ?? 0; arc < (offsets[actor + 1] ?? 0); arc++) {
          const hub = place.get(neighbours[arc] ?? 0);
          if (hub !== undefined) take(hub);
        }
      }
    },
  };
}

/**
 * What each cluster is named after: its most characteristic trait that says enough, nothing twice; the clusters of
 * which it says most choose first. Null where nothing does: then it goes by its most central member.
 * @param sizes by cluster. @param total members of all clusters. @param taken clusters that have a name already.
 */
export function namesOf(
  traits: readonly (readonly Trait[])[],
  sizes: readonly number[],
  total: number,
  taken: ReadonlyMap<number, Trait | null> = new Map(),
): readonly (Trait | null)[] {
  const names: (Trait | null)[] = traits.map((_, cluster) => taken.get(cluster) ?? null);
  const used = new Set(names.flatMap((trait) => (trait ? [trait.entity] : [])));
  const choices = traits.flatMap((own, cluster) =>
    own
      .filter(({ members, all }) => {
        const share = members / (sizes[cluster] ?? 1);
        return (
          members >= LEAST.members &&
          share >= LEAST.share &&
          share >= (LEAST.times * all) / Math.max(1, total)
        );
      })
      .map((trait) => ({ trait, cluster })),
  );
  choices.sort((x, y) => y.trait.score - x.trait.score || x.cluster - y.cluster);
  const isNamed = new Set(taken.keys());
  for (const { trait, cluster } of choices) {
    if (isNamed.has(cluster) || used.has(trait.entity)) continue;
    names[cluster] = trait;
    isNamed.add(cluster);
    used.add(trait.entity);
  }
  return names;
}

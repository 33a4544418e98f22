import type { ClusterGraph } from '../../../server/analysis/clusters/clusterGraph.ts';
import type { Id } from '../../../server/model/records.ts';
import { projectionOf } from '../projectionOf.ts';

export type Tied = readonly [a: string, b: string, strength: number];

/** Ties between names, with hubs and who is in which facility; the entity of an id is its number in `all`. */
export function clusterGraphOf(
  ties: readonly Tied[],
  all: readonly string[],
  {
    hubs = [],
    facilities = {},
  }: { hubs?: readonly string[]; facilities?: Record<string, readonly string[]> } = {},
): { readonly graph: ClusterGraph; readonly ids: readonly Id[] } {
  const {
    ids,
    offsets,
    neighbours,
    ties: tieOf,
  } = projectionOf(ties.map(([a, b], cost) => ({ a: a as Id, b: b as Id, cost })));
  const names = Object.keys(facilities);
  const from = [0];
  const groups: number[] = [];
  for (const id of ids) {
    names.forEach((name, n) => {
      if (facilities[name]?.includes(id)) groups.push(n);
    });
    from.push(groups.length);
  }
  const none = {
    entities: new Int32Array(0),
    offsets: new Uint32Array(ids.length + 1),
    groups: new Uint32Array(0),
  };
  return {
    ids,
    graph: {
      offsets,
      neighbours,
      ties: tieOf,
      strengths: Float64Array.from(ties, ([, , strength]) => strength),
      entities: Int32Array.from(ids, (id) => all.indexOf(id)),
      hubs: Uint32Array.from(hubs.map((hub) => ids.indexOf(hub as Id))).sort(),
      memberOf: Uint32Array.from(ids, (_, actor) => actor),
      groups: {
        FACILITY: {
          entities: Int32Array.from(names, (name) => all.indexOf(name)),
          offsets: Uint32Array.from(from),
          groups: Uint32Array.from(groups),
        },
        PROGRAM: none,
        FIELD: none,
      },
    },
  };
}

/** Everybody with everybody. */
export const clique = (members: readonly string[], strength = 0.9): Tied[] =>
  members.flatMap((a, i) => members.slice(i + 1).map((b): Tied => [a, b, strength]));

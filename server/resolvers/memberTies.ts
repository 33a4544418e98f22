import type { ClusterView } from '../analysis/clusterMaps.ts';
import { idOfActor } from '../analysis/projection.ts';
import type { ClusterMapMemberTiesArgs, MemberTie } from '../generated/resolvers.ts';
import { within } from './arguments.ts';
import { membersIn } from './Cluster.ts';
import { idOrNull } from './tieArguments.ts';

const MOST_TIES = 5_000;

/** Strongest first, then by the ids: actors are numbered in the order of their ids. */
export function memberTies(view: ClusterView, args: ClusterMapMemberTiesArgs): readonly MemberTie[] {
  const most = within('first', args.first ?? 500, 1, MOST_TIES);
  const only = idOrNull(args.cluster);
  const { clusterOf, members } = view.found;
  const { projection, strengths } = view.surrounded.graph;
  const { offsets, neighbours, ties } = projection;
  const inside = only === null ? null : view.order.find((cluster) => view.idOf(cluster) === only);
  if (inside === undefined) return [];
  const found: { readonly a: number; readonly b: number; readonly strength: number }[] = [];
  for (const a of inside === null ? members : membersIn(view, inside))
    for (let arc = offsets[a] ?? 0; arc < (offsets[a + 1] ?? 0); arc++) {
      const b = neighbours[arc] ?? 0;
      const there = clusterOf[b] ?? -1;
      if (b > a && there >= 0 && (inside === null || there === inside))
        found.push({ a, b, strength: strengths[ties[arc] ?? 0] ?? 0 });
    }
  return found
    .sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b)
    .slice(0, most)
    .map(({ a, b, strength }) => ({
      a: idOfActor(projection, a),
      b: idOfActor(projection, b),
      strength,
    }));
}

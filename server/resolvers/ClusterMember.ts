import type { ClusterView } from '../analysis/clusterMaps.ts';
import { idOfActor } from '../analysis/projection.ts';
import type { Context } from '../context.ts';
import type { ClusterMapMembersArgs, ClusterMemberResolvers } from '../generated/resolvers.ts';
import { invalidInput } from '../model/errors.ts';
import type { Entity } from '../model/records.ts';
import { idsOf, MAX_CLUSTERS, within } from './arguments.ts';
import { clusterOf, membersIn } from './Cluster.ts';
import { type Connection, edgeOf, pageInfoOf } from './connection.ts';
import { cursorsOf } from './cursor.ts';
import { clusterMemberKey } from './keys.ts';
import { idOrNull } from './tieArguments.ts';

const MAX_IDS = 1_500;

export interface ClusterMemberParent {
  readonly view: ClusterView;
  readonly actor: number;
  readonly entity: Entity;
}
export type ClusterMemberPage = Connection<ClusterMemberParent>;

/** @param list everything the map depends on besides the viewer. */
export async function clusterMembers(
  view: ClusterView,
  args: Pick<ClusterMapMembersArgs, 'cluster' | 'ids' | 'first' | 'after'>,
  list: readonly unknown[],
  { load }: Context,
): Promise<ClusterMemberPage> {
  const first = within('first', args.first ?? 100, 1, MAX_CLUSTERS);
  const only = idOrNull(args.cluster);
  const ids = idsOf('ids', args.ids, MAX_IDS);
  const cursors = cursorsOf(clusterMemberKey, [...list, 'members', only, ids]);
  const after = typeof args.after === 'string' ? cursors.decode(args.after) : undefined;
  const { graph, standard } = view.surrounded;
  const wanted = ids && new Set(ids.map((id) => graph.numberOf(standard.rootOf(id)) ?? -1));
  const all = view.order
    .filter((cluster) => only === null || view.idOf(cluster) === only)
    .flatMap((cluster) => [...membersIn(view, cluster)])
    .filter((actor) => wanted?.has(actor) ?? true);
  const before = after === undefined ? -1 : all.indexOf(graph.numberOf(after.id) ?? -1);
  if (after !== undefined && before < 0)
    throw invalidInput('The list has changed since the cursor in after was given: start again without it.');
  const page = all.slice(before + 1, before + 1 + first);
  const nodes = await Promise.all(
    page.map(async (actor): Promise<readonly ClusterMemberParent[]> => {
      const entity = await load.entity(idOfActor(graph.projection, actor));
      return entity ? [{ view, actor, entity }] : [];
    }),
  );
  const edges = nodes.flat().map((node) => edgeOf(node, () => cursors.encode({ id: node.entity.id })));
  return {
    edges,
    pageInfo: pageInfoOf(edges, before + 1 + first < all.length, after !== undefined),
    totalCount: () => all.length,
  };
}

export const ClusterMember: ClusterMemberResolvers = {
  cluster: ({ view, actor }) => clusterOf(view, view.found.clusterOf[actor] ?? 0),
  certainty: async ({ view, actor }) => (await view.certainty())[actor] ?? 0,
  brokerage: async ({ view, actor }) => (await view.brokerage()).shares[actor] ?? 0,
  bridging: ({ view, actor }) => view.participation[actor] ?? 0,
  inside: ({ view: { found }, actor }) => (found.inside[actor] ?? 0) / (found.strengths[actor] ?? 1),
  x: ({ view, actor }) => view.layout.members.x[actor] ?? 0,
  y: ({ view, actor }) => view.layout.members.y[actor] ?? 0,
};

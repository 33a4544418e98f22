import type { ClusterView } from '../analysis/clusterMaps.ts';
import { bridgesIn } from '../analysis/clusters/bridges.ts';
import { weightOf } from '../analysis/clusters/weightedGraph.ts';
import { idOfActor } from '../analysis/projection.ts';
import type { Context } from '../context.ts';
import type { BridgeResolvers } from '../generated/resolvers.ts';
import type { Entity } from '../model/records.ts';
import { type ClusterParent, clusterOf } from './Cluster.ts';
import type { TieParent } from './Tie.ts';
import { factsOfAll } from './tieAnswers.ts';

const MOST_JOINS = 10;

export interface BridgeParent {
  readonly view: ClusterView;
  readonly actor: number;
  readonly entity: Entity;
  readonly reaches: readonly Reach[];
}
export interface JoinParent {
  readonly cluster: ClusterParent;
  readonly share: number;
  readonly ties: number;
  readonly strongest: TieParent;
}

/** What leads from an actor into one cluster. */
interface Reach {
  readonly cluster: number;
  readonly weight: number;
  readonly ties: number;
  readonly strongest: { readonly other: number; readonly arc: number };
}

export async function bridges(
  view: ClusterView,
  first: number,
  { load }: Context,
): Promise<readonly BridgeParent[]> {
  const found = bridgesIn(view.found, view.participation, first);
  const { projection } = view.surrounded.graph;
  const entities = await Promise.all(found.map((actor) => load.entity(idOfActor(projection, actor))));
  return found.flatMap((actor, i) => {
    const entity = entities[i];
    return entity ? [{ view, actor, entity, reaches: reachesOf(view, actor) }] : [];
  });
}

/** By weight, of equals the larger cluster; of equally strong ties the one to whom comes first. */
function reachesOf({ graph, found }: ClusterView, actor: number): readonly Reach[] {
  const { offsets, neighbours, ties, strengths } = graph;
  const reaches = new Map<number, Reach>();
  const strengthAt = (arc: number) => strengths[ties[arc] ?? 0] ?? 0;
  for (let arc = offsets[actor] ?? 0; arc < (offsets[actor + 1] ?? 0); arc++) {
    const other = neighbours[arc] ?? 0;
    const cluster = found.clusterOf[other] ?? -1;
    if (cluster < 0) continue;
    const known = reaches.get(cluster);
    const isStronger =
      !known ||
      strengthAt(arc) > strengthAt(known.strongest.arc) ||
      (strengthAt(arc) === strengthAt(known.strongest.arc) && other < known.strongest.other);
    reaches.set(cluster, {
      cluster,
      weight: (known?.weight ?? 0) + weightOf(strengthAt(arc)),
      ties: (known?.ties ?? 0) + 1,
      strongest: known && !isStronger ? known.strongest : { other, arc },
    });
  }
  return [...reaches.values()].sort((x, y) => y.weight - x.weight || x.cluster - y.cluster);
}

export const Bridge: BridgeResolvers = {
  score: ({ view, actor }) => view.participation[actor] ?? 0,
  outside: ({ view: { found }, actor }) => 1 - (found.inside[actor] ?? 0) / (found.strengths[actor] ?? 1),
  brokerage: async ({ view, actor }) => (await view.brokerage()).shares[actor] ?? 0,
  clusters: ({ view, actor, reaches }) => {
    const own = view.found.clusterOf[actor] ?? 0;
    const others = reaches.flatMap(({ cluster }) => (cluster === own ? [] : [cluster]));
    return [own, ...others].map((cluster) => clusterOf(view, cluster));
  },
  joins: async ({ view, actor, entity, reaches }, _, { load }) => {
    const own = view.found.clusterOf[actor] ?? 0;
    const { graph } = view.surrounded;
    const told = reaches.filter(({ cluster }) => cluster !== own).slice(0, MOST_JOINS);
    const tieAt = (arc: number) => graph.projection.ties[arc] ?? 0;
    const factsOf = factsOfAll(
      graph,
      told.map(({ strongest }) => tieAt(strongest.arc)),
    );
    const others = await Promise.all(
      told.map(({ strongest }) => load.entity(idOfActor(graph.projection, strongest.other))),
    );
    return told.flatMap(({ cluster, weight, ties, strongest }, i): readonly JoinParent[] => {
      const other = others[i];
      if (!other) return [];
      const [a, b] = entity.id < other.id ? [entity, other] : [other, entity];
      const tie = tieAt(strongest.arc);
      return [
        {
          cluster: clusterOf(view, cluster),
          share: weight / (view.found.strengths[actor] ?? 1),
          ties,
          strongest: {
            a,
            b,
            strength: graph.strengthOf(tie),
            cost: graph.projection.costs[strongest.arc] ?? 0,
            tieFacts: factsOf(tie),
            asOf: graph.asOf,
          },
        },
      ];
    });
  },
};

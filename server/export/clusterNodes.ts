import type { ClusterView } from '../analysis/clusterMaps.ts';
import { idOfActor } from '../analysis/projection.ts';
import type { Context } from '../context.ts';
import type { Id } from '../model/records.ts';
import { clusterOf, membersIn, namingOf } from '../resolvers/Cluster.ts';
import type { Language } from '../sentences/material.ts';
import { nameOf } from '../sentences/names.ts';

/** An actor of a cluster map, as files tell it. */
export interface ClusterNode {
  readonly id: Id;
  readonly actor: number;
  readonly name: string;
  readonly kind: string;
  readonly cluster: Id;
  readonly clusterName: string;
  readonly strength: number;
  readonly inside: number;
  readonly bridging: number;
  readonly x: number;
  readonly y: number;
}

/** Names are read so many at a time. */
const AT_ONCE = 500;

/** Cluster by cluster, the largest first, in each the most central first; one gone since is left out. */
export async function* clusterNodes(
  view: ClusterView,
  context: Context,
  language: Language,
): AsyncIterable<ClusterNode> {
  const { projection } = view.surrounded.graph;
  const { found, layout } = view;
  for (const cluster of view.order) {
    const id = view.idOf(cluster);
    const { name } = await namingOf(clusterOf(view, cluster), context);
    const own = membersIn(view, cluster);
    for (let begin = 0; begin < own.length; begin += AT_ONCE) {
      const actors = [...own.subarray(begin, begin + AT_ONCE)];
      const entities = await Promise.all(
        actors.map((actor) => context.load.entity(idOfActor(projection, actor))),
      );
      for (const [i, actor] of actors.entries()) {
        const entity = entities[i];
        if (!entity) continue;
        const strength = found.strengths[actor] ?? 0;
        yield {
          id: entity.id,
          actor,
          name: nameOf(entity, language),
          kind: entity.kind,
          cluster: id,
          clusterName: name[language],
          strength: strength / 1_000,
          inside: (found.inside[actor] ?? 0) / strength,
          bridging: view.participation[actor] ?? 0,
          x: layout.members.x[actor] ?? 0,
          y: layout.members.y[actor] ?? 0,
        };
      }
    }
  }
}

/** Ties among them, each once, by the numbers of both ends. */
export function* clusterTies({ surrounded, found }: ClusterView) {
  const { projection, strengthOf } = surrounded.graph;
  const { offsets, neighbours, ties } = projection;
  for (let a = 0; a + 1 < offsets.length; a++) {
    if ((found.clusterOf[a] ?? -1) < 0) continue;
    for (let arc = offsets[a] ?? 0; arc < (offsets[a + 1] ?? 0); arc++) {
      const b = neighbours[arc] ?? 0;
      if (b <= a || (found.clusterOf[b] ?? -1) < 0) continue;
      yield {
        a: idOfActor(projection, a),
        b: idOfActor(projection, b),
        strength: strengthOf(ties[arc] ?? 0),
      };
    }
  }
}

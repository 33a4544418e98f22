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

/** Ties among them, each once. */
export function* clusterTies({ surrounded, found }: ClusterView) {
  const { projection, strengthOf } = surrounded.graph;
  const { offsets, neighbours, ties } = projection;
  const ids = Array.from(found.clusterOf, (cluster, actor) =>
    cluster < 0 ? null : idOfActor(projection, actor),
  );
  for (let actor = 0; actor + 1 < offsets.length; actor++) {
    const a = ids[actor];
    if (!a) continue;
    for (let arc = offsets[actor] ?? 0; arc < (offsets[actor + 1] ?? 0); arc++) {
      const other = neighbours[arc] ?? 0;
      const b = other > actor ? ids[other] : null;
      if (b) yield { a, b, strength: strengthOf(ties[arc] ?? 0) };
    }
  }
}

/** Beyond so many characters a piece is handed on: small ones cost more to send than to write. */
const PIECE = 64_000;

/** The same text in fewer pieces; others get their turn between two of them. */
export async function* inPieces(lines: AsyncIterable<string>): AsyncIterable<string> {
  let waiting = '';
  for await (const line of lines) {
    waiting += line;
    if (waiting.length < PIECE) continue;
    yield waiting;
    await new Promise((resolve) => setImmediate(resolve));
    waiting = '';
  }
  if (waiting !== '') yield waiting;
}

import type { ClusterView } from '../analysis/clusterMaps.ts';
import type { Trait } from '../analysis/clusters/binding.ts';
import { idOfActor } from '../analysis/projection.ts';
import type { Context } from '../context.ts';
import type { ClusterNaming, ClusterResolvers } from '../generated/resolvers.ts';
import { attributeValue } from '../model/derived.ts';
import type { Label } from '../model/ontology.ts';
import type { Entity, Id } from '../model/records.ts';
import { clusterName } from '../sentences/clusters.ts';
import { firstOf } from './arguments.ts';
import { entitiesIn } from './tieAnswers.ts';

export interface ClusterParent {
  readonly view: ClusterView;
  readonly cluster: number;
  readonly id: Id;
}
export interface TraitParent {
  readonly entity: Entity;
  readonly by: ClusterNaming;
  readonly members: number;
  readonly all: number;
  readonly times: number;
}

export interface Naming {
  readonly by: ClusterNaming;
  readonly entity: Entity | null;
  readonly name: Label;
}

export const clusterOf = (view: ClusterView, cluster: number): ClusterParent => ({
  view,
  cluster,
  id: view.idOf(cluster),
});

/** Actors, the most central first. */
export const membersIn = ({ found }: ClusterView, cluster: number): Uint32Array =>
  found.members.subarray(found.begins[cluster], found.begins[cluster + 1]);

export const sizeOf = (view: ClusterView, cluster: number): number => membersIn(view, cluster).length;

/** What a cluster is called, and where that is from. Whom it goes by may be gone since: then by the next best. */
export async function namingOf(
  { view, cluster, id }: ClusterParent,
  { load }: Pick<Context, 'load'>,
): Promise<Naming> {
  const member = await load.entity(id);
  const given = member && attributeValue(member, 'clusterName');
  if (given) return { by: 'STAFF', entity: member, name: clusterName({ by: 'STAFF', name: given }) };
  const trait = view.names[cluster];
  const entity = trait ? await load.entity(view.surrounded.members.entityId(trait.entity)) : null;
  if (trait && entity) return { by: trait.by, entity, name: clusterName({ by: trait.by, entity }) };
  const name: Label = member ? clusterName({ by: 'MEMBER', entity: member }) : { ja: id, en: id };
  return { by: 'MEMBER', entity: member, name };
}

async function traitsIn(
  { view, cluster }: ClusterParent,
  traits: readonly Trait[],
  { load }: Context,
): Promise<readonly TraitParent[]> {
  const { found, surrounded } = view;
  const entities = await Promise.all(
    traits.map(({ entity }) => load.entity(surrounded.members.entityId(entity))),
  );
  const total = found.members.length;
  return traits.flatMap(({ by, members, all }, i) => {
    const entity = entities[i];
    const times = (members * total) / (sizeOf(view, cluster) * all);
    return entity ? [{ entity, by, members, all, times }] : [];
  });
}

export const Cluster: ClusterResolvers = {
  name: async (cluster, { locale }, context) => {
    const { name } = await namingOf(cluster, context);
    return locale === 'EN' ? name.en : name.ja;
  },
  namedBy: async (cluster, _, context) => (await namingOf(cluster, context)).by,
  namedAfter: async (cluster, _, context) => (await namingOf(cluster, context)).entity,
  size: ({ view, cluster }) => sizeOf(view, cluster),
  ties: ({ view, cluster }) => view.found.ties[cluster] ?? 0,
  density: ({ view, cluster }) => {
    const size = sizeOf(view, cluster);
    return size < 2 ? 0 : (2 * (view.found.ties[cluster] ?? 0)) / (size * (size - 1));
  },
  inside: ({ view, cluster }) => {
    let [inside, all] = [0, 0];
    for (const actor of membersIn(view, cluster)) {
      inside += view.found.inside[actor] ?? 0;
      all += view.found.strengths[actor] ?? 0;
    }
    return inside / all;
  },
  topMembers: ({ view, cluster }, { first }, context) => {
    const top = membersIn(view, cluster).subarray(0, firstOf(first, 5));
    const { projection } = view.surrounded.graph;
    return entitiesIn(
      Array.from(top, (actor) => idOfActor(projection, actor)),
      context,
    );
  },
  fields: (cluster, _, context) => {
    const traits = cluster.view.traits[cluster.cluster] ?? [];
    return traitsIn(cluster, traits.filter(({ by }) => by === 'FIELD'), context);
  },
  traits: (cluster, _, context) => traitsIn(cluster, cluster.view.traits[cluster.cluster] ?? [], context),
  x: ({ view, cluster }) => view.layout.clusters.x[cluster] ?? 0,
  y: ({ view, cluster }) => view.layout.clusters.y[cluster] ?? 0,
  radius: ({ view, cluster }) => view.layout.radii[cluster] ?? 0,
};

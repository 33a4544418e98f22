import type { ComparedView } from '../analysis/clusterMaps.ts';
import type { Change } from '../analysis/clusters/change.ts';
import type { ClusterChangeResolvers } from '../generated/resolvers.ts';
import { byText } from '../model/order.ts';
import { changeSentence } from '../sentences/clusters.ts';
import { type ClusterParent, clusterOf, namingOf, sizeOf } from './Cluster.ts';
import { entitiesIn } from './tieAnswers.ts';

export interface ClusterChangeParent {
  readonly view: ComparedView;
  readonly change: Change;
}

const earlier = ({ view, change }: ClusterChangeParent): readonly ClusterParent[] =>
  change.before.map((cluster) => clusterOf(view.before, cluster));
const later = ({ view, change }: ClusterChangeParent): readonly ClusterParent[] =>
  change.after.map((cluster) => clusterOf(view, cluster));
/** Numbers of entities are the same in both, as both are read off the same facts. */
const idsIn = ({ view }: ClusterChangeParent, entities: readonly number[]) =>
  entities.map((entity) => view.surrounded.members.entityId(entity)).sort(byText);

export const ClusterChange: ClusterChangeResolvers = {
  kind: ({ change }) => change.kind,
  before: earlier,
  after: later,
  moved: (parent, _, context) => entitiesIn(idsIn(parent, parent.change.moved), context),
  arrived: (parent, _, context) => entitiesIn(idsIn(parent, parent.change.arrived), context),
  appeared: ({ change }) => change.appeared,
  vanished: ({ change }) => change.vanished,
  sentence: async (parent, { locale }, context) => {
    const told = (clusters: readonly ClusterParent[]) =>
      Promise.all(
        clusters.map(async (cluster) => ({
          name: (await namingOf(cluster, context)).name,
          size: sizeOf(cluster.view, cluster.cluster),
        })),
      );
    const { kind, moved, arrived, appeared, vanished } = parent.change;
    return changeSentence(
      {
        kind,
        before: await told(earlier(parent)),
        after: await told(later(parent)),
        moved: moved.length,
        arrived: arrived.length,
        appeared,
        vanished,
      },
      locale === 'EN' ? 'en' : 'ja',
    );
  },
};

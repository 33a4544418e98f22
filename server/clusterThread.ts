import type { Brokerage } from './analysis/clusters/brokerage.ts';
import type { ClusterGraph } from './analysis/clusters/clusterGraph.ts';
import type {
  ClusterParameters,
  Compared,
  MapCompared,
  MapFound,
  WorksOutClusters,
} from './analysis/clusters/clusterWork.ts';
import type { FoundClusters } from './analysis/clusters/foundClusters.ts';
import { askThread } from './askedThread.ts';

export type ClusterQuestion =
  | { readonly what: 'find'; readonly graph: ClusterGraph; readonly parameters: ClusterParameters }
  | { readonly what: 'compare'; readonly before: Compared; readonly after: Compared }
  | {
      readonly what: 'certainty';
      readonly graph: ClusterGraph;
      readonly found: FoundClusters;
      readonly parameters: ClusterParameters;
    }
  | { readonly what: 'brokerage'; readonly graph: ClusterGraph; readonly seed: number }
  | { readonly what: 'close' };

/** Works out cluster maps in a thread of its own, which takes seconds at most and holds up nobody else. */
export function clustersInThread(): WorksOutClusters {
  const { ask, close } = askThread<ClusterQuestion>('clusterWorker', 'works out clusters', null);
  return {
    find: async (graph, parameters) => (await ask({ what: 'find', graph, parameters })) as MapFound,
    compare: async (before, after) => (await ask({ what: 'compare', before, after })) as MapCompared,
    certainty: async (graph, found, parameters) =>
      (await ask({ what: 'certainty', graph, found, parameters })) as Float64Array,
    brokerage: async (graph, seed) => (await ask({ what: 'brokerage', graph, seed })) as Brokerage,
    close: () => close({ what: 'close' }),
  };
}

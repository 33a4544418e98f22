import { workHere } from './analysis/clusters/clusterWork.ts';
import { answerThread } from './answeringThread.ts';
import type { ClusterQuestion } from './clusterThread.ts';

answerThread<ClusterQuestion>(async (asked) => {
  switch (asked.what) {
    case 'find':
      return workHere.find(asked.graph, asked.parameters);
    case 'compare':
      return workHere.compare(asked.before, asked.after);
    case 'certainty':
      return workHere.certainty(asked.graph, asked.found, asked.parameters);
    case 'brokerage':
      return workHere.brokerage(asked.graph, asked.seed);
    case 'close':
      return null;
  }
});

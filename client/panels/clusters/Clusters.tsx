import { adoptLooks } from '../../ui/adoptLooks.ts';
import looks from './Clusters.css?inline';
import { CompareScreen } from './CompareScreen.tsx';
import { PeriodScreen } from './PeriodScreen.tsx';
import { useClusters } from './useClusters.ts';
import { YearlyScreen } from './YearlyScreen.tsx';

adoptLooks(looks);

/** Who forms a cluster, what binds it, and how it changes: a map one would put into a report. */
export function Clusters() {
  const { ask } = useClusters();
  return (
    <main id="content" className="clusters" tabIndex={-1}>
      {ask.mode === 'period' && <PeriodScreen />}
      {ask.mode === 'yearly' && <YearlyScreen />}
      {ask.mode === 'compare' && <CompareScreen />}
    </main>
  );
}

import { useMemo } from 'react';
import { useTies } from '../../api/useTies.ts';
import { inEveryYear } from '../../state/filters.ts';
import { visibleOf } from '../../state/visible.ts';
import { usePart, useTools } from '../context.ts';
import { PeriodBar } from '../PeriodBar.tsx';
import { factsOfTies } from './factsOfTies.ts';

/** The years of all facts the ties stand on, whatever period is chosen: one has to see the years one could choose. */
export function TiePeriod() {
  const { loaded, vocabulary } = useTools();
  const canvas = usePart((state) => state.canvas);
  const filters = usePart((state) => state.filters);
  const ids = useMemo(
    () =>
      visibleOf(loaded.graph, canvas, inEveryYear(filters))
        .entities.filter(({ kind }) => vocabulary.group(kind) === 'ACTOR')
        .map(({ id }) => id),
    [loaded.graph, canvas, filters, vocabulary],
  );
  const { ties } = useTies(ids, null, vocabulary.locale);
  const facts = useMemo(() => factsOfTies(ties ?? []), [ties]);
  return <PeriodBar graph={facts} />;
}

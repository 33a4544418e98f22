import { useMemo } from 'react';
import { periodOf } from '../../api/period.ts';
import { type Ties, useTies } from '../../api/useTies.ts';
import type { GraphEntity } from '../../state/graphData.ts';
import { usePart, useTools } from '../context.ts';

/** The actors of the picture, and the ties among them in the chosen period. */
export function useShownTies(): { readonly actors: readonly GraphEntity[]; readonly ties: Ties } {
  const { visible, vocabulary } = useTools();
  const filters = usePart((state) => state.filters);
  const actors = useMemo(
    () => visible.entities.filter(({ kind }) => vocabulary.group(kind) === 'ACTOR'),
    [visible, vocabulary],
  );
  const ids = useMemo(() => actors.map(({ id }) => id), [actors]);
  return { actors, ties: useTies(ids, periodOf(filters), vocabulary.locale) };
}

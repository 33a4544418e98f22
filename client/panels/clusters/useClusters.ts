import { useCallback, useMemo } from 'react';
import { askedBesideClusters, type ClusterAsk, clusterAskOf, clusterFieldsOf } from '../../state/clusters.ts';
import { usePart, useTools } from '../context.ts';

interface Asking {
  readonly ask: ClusterAsk;
  readonly change: (to: (ask: ClusterAsk) => ClusterAsk, options?: { readonly silent: boolean }) => void;
}

/** What is asked of clusters, and how to ask otherwise: each change is a step in the address and in undo. */
export function useClusters(): Asking {
  const { store } = useTools();
  const asked = usePart((state) => state.asked);
  const ask = useMemo(() => clusterAskOf(asked), [asked]);
  const change = useCallback<Asking['change']>(
    (to, options) =>
      store.update((state) => {
        const before = clusterAskOf(state.asked);
        const after = to(before);
        return after === before
          ? state
          : { ...state, asked: { ...askedBesideClusters(state.asked), ...clusterFieldsOf(after) } };
      }, options),
    [store],
  );
  return { ask, change };
}

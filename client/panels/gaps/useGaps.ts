import { useCallback, useMemo } from 'react';
import { askedElsewhere, type GapAsk, gapAskOf, gapFieldsOf } from '../../state/gaps.ts';
import { usePart, useTools } from '../context.ts';

interface Asking {
  readonly ask: GapAsk;
  readonly change: (to: (ask: GapAsk) => GapAsk, options?: { readonly silent: boolean }) => void;
}

/** What is asked of gaps, and how to ask otherwise: each change is a step in the address and in undo. */
export function useGaps(): Asking {
  const { store } = useTools();
  const asked = usePart((state) => state.asked);
  const ask = useMemo(() => gapAskOf(asked), [asked]);
  const change = useCallback<Asking['change']>(
    (to, options) =>
      store.update((state) => {
        const before = gapAskOf(state.asked);
        const after = to(before);
        return after === before
          ? state
          : // What nobody did takes nothing out of the address, so that what cannot be read is told until it is left.
            {
              ...state,
              asked: {
                ...(options?.silent ? state.asked : askedElsewhere(state.asked)),
                ...gapFieldsOf(after),
              },
            };
      }, options),
    [store],
  );
  return { ask, change };
}

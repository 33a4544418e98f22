import { useCallback, useMemo } from 'react';
import { gapFieldsIn } from '../../state/gaps.ts';
import { type Ask, askOf, fieldsOf } from '../../state/introduction.ts';
import { usePart, useTools } from '../context.ts';

interface Asking {
  readonly ask: Ask;
  readonly change: (to: (ask: Ask) => Ask, options?: { readonly silent: boolean }) => void;
}

/** What is asked, and how to ask otherwise: each change is a step in the address and in undo. */
export function useAsk(): Asking {
  const { store } = useTools();
  const asked = usePart((state) => state.asked);
  const ask = useMemo(() => askOf(asked), [asked]);
  const change = useCallback<Asking['change']>(
    (to, options) =>
      store.update((state) => {
        const before = askOf(state.asked);
        const after = to(before);
        return after === before
          ? state
          : { ...state, asked: { ...gapFieldsIn(state.asked), ...fieldsOf(after) } };
      }, options),
    [store],
  );
  return { ask, change };
}

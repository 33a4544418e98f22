import { withView } from '../state/explorer.ts';
import { usePart, useTools } from './context.ts';

/** How the reader moved the picture: it stands in the address, and is no step to undo. */
export function useLook() {
  const { store } = useTools();
  const look = usePart((state) => state.view.look);
  const onLook = (next: string) =>
    store.update((state) => (state.view.look === next ? state : withView(state, { look: next })), {
      silent: true,
    });
  return { look, onLook };
}

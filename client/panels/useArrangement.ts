import { useEffect } from 'react';
import { loadCanvasParts } from '../graph/lazyGraphCanvas.ts';
import { placeBeside } from '../graph/placement.ts';
import { type Positions, place } from '../state/canvas.ts';
import type { GraphData } from '../state/graphData.ts';
import { type ExplorerStore, useExplorer } from '../state/store.ts';
import { isWideAndLow } from '../ui/useNarrow.ts';

/** As much wider than high as a usual screen at 200% zoom leaves of it beside the panel. */
const WIDER = 2.3;

/**
 * Gives every entity that has come in a place: a first picture is arranged, later ones stand beside their own.
 * `onPlaced` is told which, or null for a whole picture.
 */
export function useArrangement(
  store: ExplorerStore,
  graph: GraphData,
  onPlaced: (ids: readonly string[] | null) => void,
): void {
  const canvas = useExplorer(store, (state) => state.canvas);
  useEffect(() => {
    const waiting = canvas.shown.filter((id) => graph.entities.has(id) && !canvas.positions[id]);
    if (waiting.length === 0) return;
    let stale = false;
    const settle = (positions: Positions, ids: readonly string[] | null) => {
      if (stale) return;
      store.update((state) => ({ ...state, canvas: place(state.canvas, positions) }), { silent: true });
      onPlaced(ids);
    };
    if (waiting.length < 3 || waiting.length < canvas.shown.filter((id) => graph.entities.has(id)).length) {
      settle(placeBeside(waiting, canvas.positions, graph.relations), waiting);
    } else {
      loadCanvasParts().then(({ arrange }) => settle(inRoom(arrange(waiting, graph.relations, {})), null));
    }
    return () => {
      stale = true;
    };
  }, [store, graph, canvas, onPlaced]);
}

/** Wider where the screen is low: names lie across, and there is room at the sides only. */
const inRoom = (positions: Positions): Positions =>
  isWideAndLow()
    ? Object.fromEntries(
        Object.entries(positions).map(([id, { x, y }]) => [id, { x: Math.round(x * WIDER), y }]),
      )
    : positions;

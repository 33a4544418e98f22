import { useNeighbourCount } from '../api/neighbourCount.ts';
import { neighboursOf } from '../state/graphData.ts';
import { usePart, useTools } from './context.ts';
import { choiceOf } from './useActions.ts';

export interface Extent {
  /** Neighbours on the canvas. */
  readonly shown: number;
  /** How many there are under the filters; null until that is known. */
  readonly total: number | null;
  readonly filtered: boolean;
}

/** How many of an entity's neighbours are on the canvas, and how many there are. */
export function useExtent(id: string | null): Extent {
  const { store, vocabulary, loaded } = useTools();
  const filters = usePart((state) => state.filters);
  const order = usePart((state) => state.view.order);
  const canvas = usePart((state) => state.canvas.shown);
  const choice = choiceOf({ ...store.get(), filters, view: { ...store.get().view, order } }, vocabulary);
  const total = useNeighbourCount(id, choice);
  const near = id === null ? [] : [...neighboursOf(loaded.graph.relations, [id])];
  return {
    shown: near.filter((other) => canvas.includes(other)).length,
    total,
    filtered: choice.kinds !== null || choice.relationTypes !== null || choice.period !== null,
  };
}

/** Whether nothing is left to add: false while that is not known. */
export const isWhole = ({ shown, total }: Extent): boolean => total !== null && shown >= total;

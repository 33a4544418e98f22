import { useNeighbourCount } from '../api/neighbourCount.ts';
import { neighboursThere, type Visible } from '../state/visible.ts';
import { without } from '../state/without.ts';
import { usePart, useTools } from './context.ts';
import { choiceOf } from './useActions.ts';

export interface Extent {
  /** Neighbours on the canvas, of those the filters leave. */
  readonly shown: number;
  /** Of these, hidden, or outside the period by dates of their own. */
  readonly unseen: number;
  /** How many there are under the filters; null until that is known. */
  readonly total: number | null;
  readonly filtered: boolean;
  /** Whether the reader chooses which come first. */
  readonly ordered: boolean;
}

/** How many of an entity's neighbours are on the canvas, and how many there are. */
export function useExtent(id: string | null): Extent {
  const { store, vocabulary, loaded, visible } = useTools();
  const filters = usePart((state) => state.filters);
  const order = usePart((state) => state.view.order);
  const canvas = usePart((state) => state.canvas);
  const choice = choiceOf({ ...store.get(), filters, view: { ...store.get().view, order } }, vocabulary);
  const total = useNeighbourCount(id, choice);
  const there = id === null ? [] : neighboursThere(loaded.graph, canvas, filters, id);
  return {
    shown: there.length,
    unseen: unseenOf(there, visible),
    total,
    filtered: choice.kinds !== null || choice.relationTypes !== null || choice.period !== null,
    ordered: true,
  };
}

/** How many of them are on the canvas without being seen. */
export const unseenOf = (ids: readonly string[], { entities }: Visible): number =>
  without(
    ids,
    entities.map(({ id }) => id),
  ).length;

/** Whether nothing is left to add: false while that is not known. */
export const isWhole = ({ shown, total }: Extent): boolean => total !== null && shown >= total;

import { add, type Canvas, emptyCanvas, hide, type Positions, remove } from './canvas.ts';
import { emptyFilters, type Filters } from './filters.ts';
import { emptyView, type View } from './view.ts';

/** Everything the address bar holds. */
export interface Explorer {
  readonly canvas: Canvas;
  readonly selection: readonly string[];
  readonly filters: Filters;
  readonly view: View;
  /** What a view whose code comes later has been asked, by the names of its fields. */
  readonly asked: Readonly<Record<string, string>>;
  /** Nobody has chosen anything yet: the canvas shows what the start view found. */
  readonly fresh: boolean;
}

export const emptyExplorer: Explorer = {
  canvas: emptyCanvas,
  selection: [],
  filters: emptyFilters,
  view: emptyView,
  asked: {},
  fresh: true,
};

export const withView = (state: Explorer, change: Partial<View>): Explorer => ({
  ...state,
  view: { ...state.view, ...change },
});

export const withFilters = (state: Explorer, filters: Filters): Explorer => ({ ...state, filters });

export const withCanvas = (state: Explorer, canvas: Canvas): Explorer => ({
  ...state,
  canvas,
  selection: state.selection.filter((id) => canvas.shown.includes(id) && !canvas.hidden.includes(id)),
  fresh: false,
});

/** Selects exactly these; what is selected is read in the panel. */
export const select = (state: Explorer, ids: readonly string[]): Explorer => ({
  ...state,
  selection: [...new Set(ids)],
  view: ids.length > 0 ? { ...state.view, panel: true } : state.view,
});

export const toggleSelected = (state: Explorer, id: string): Explorer =>
  select(
    state,
    state.selection.includes(id) ? state.selection.filter((s) => s !== id) : [...state.selection, id],
  );

/** Puts entities on the canvas; with `selected`, that one is selected. */
export function addEntities(
  state: Explorer,
  ids: readonly string[],
  positions: Positions = {},
  selected: string | null = null,
): Explorer {
  const added = withCanvas(state, add(state.canvas, ids, positions));
  return selected === null ? added : select(added, [selected]);
}

export const hideEntities = (state: Explorer, ids: readonly string[]): Explorer =>
  withCanvas(state, hide(state.canvas, ids));

export const removeEntities = (state: Explorer, ids: readonly string[]): Explorer =>
  withCanvas(state, remove(state.canvas, ids));

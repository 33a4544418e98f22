/** What can be undone and done again; the present is kept elsewhere. */
export interface History<T> {
  readonly past: readonly T[];
  readonly future: readonly T[];
}

const LIMIT = 100;
export const emptyHistory: History<never> = { past: [], future: [] };

/** After a change: what was is remembered, what had been undone is forgotten. */
export const remember = <T>(history: History<T>, before: T): History<T> => ({
  past: [...history.past.slice(1 - LIMIT), before],
  future: [],
});

/** The value before, and the history around it; null when there is nothing to undo. */
export function undo<T>(
  history: History<T>,
  present: T,
): { readonly present: T; readonly history: History<T> } | null {
  const before = history.past.at(-1);
  if (before === undefined) return null;
  return {
    present: before,
    history: { past: history.past.slice(0, -1), future: [present, ...history.future] },
  };
}

export function redo<T>(
  history: History<T>,
  present: T,
): { readonly present: T; readonly history: History<T> } | null {
  const [next, ...rest] = history.future;
  if (next === undefined) return null;
  return { present: next, history: { past: [...history.past, present], future: rest } };
}

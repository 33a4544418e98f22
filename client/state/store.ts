import { useSyncExternalStore } from 'react';
import { type Address, addressOf, explorerOf } from './address.ts';
import type { Canvas } from './canvas.ts';
import { type Explorer, withCanvas } from './explorer.ts';
import { emptyHistory, type History, redo, remember, undo } from './history.ts';

/** How a change enters the browser's history: a new entry, or in place of the one that is. */
export type Entry = 'push' | 'replace';

export interface ExplorerStore {
  readonly get: () => Explorer;
  readonly history: () => History<Canvas>;
  readonly subscribe: (listener: () => void) => () => void;
  /** A change of the canvas can be undone unless it says `silent`. */
  readonly update: (
    change: (state: Explorer) => Explorer,
    options?: { readonly entry?: Entry; readonly silent?: boolean },
  ) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Where addresses are read and written: the browser, or a fake in tests. */
export interface AddressBar {
  readonly read: () => Address;
  readonly write: (address: Address, entry: Entry) => void;
  /** Calls back when the reader goes back or forward, or types an address. */
  readonly onMove: (listener: () => void) => void;
}

export function createExplorerStore(bar: AddressBar): ExplorerStore {
  let state = explorerOf(bar.read());
  let history: History<Canvas> = emptyHistory;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const settle = (next: Explorer, entry: Entry) => {
    const before = addressOf(state);
    const after = addressOf(next);
    state = next;
    if (before.path !== after.path || before.hash !== after.hash) bar.write(after, entry);
    tell();
  };
  const step = (move: typeof undo) => {
    const moved = move(history, state.canvas);
    if (!moved) return;
    history = moved.history;
    settle(withCanvas(state, moved.present), 'push');
  };
  bar.onMove(() => {
    state = explorerOf(bar.read());
    tell();
  });
  return {
    get: () => state,
    history: () => history,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update: (change, options = {}) => {
      const next = change(state);
      if (next === state) return;
      if (next.canvas !== state.canvas && !options.silent) history = remember(history, state.canvas);
      settle(next, options.entry ?? 'push');
    },
    undo: () => step(undo),
    redo: () => step(redo),
  };
}

export const useExplorer = <T>(store: ExplorerStore, part: (state: Explorer) => T): T =>
  useSyncExternalStore(store.subscribe, () => part(store.get()));

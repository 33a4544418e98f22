import { useSyncExternalStore } from 'react';
import { type Address, addressOf, explorerOf } from './address.ts';
import type { Explorer } from './explorer.ts';
import { emptyHistory, type History, redo, remember, undo } from './history.ts';

/** How a change enters the browser's history: a new entry, or in place of the one that is. */
type Entry = 'push' | 'replace';

export interface ExplorerStore {
  readonly get: () => Explorer;
  readonly history: () => History<Explorer>;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Whatever changes the address is one step, for undo and in the browser's history. What nobody did, such as
   * giving places to what has come in, says `silent` and belongs to the step before.
   */
  readonly update: (change: (state: Explorer) => Explorer, options?: { readonly silent?: boolean }) => void;
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
  let history: History<Explorer> = emptyHistory;
  const listeners = new Set<() => void>();
  const settle = (next: Explorer) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const step = (move: typeof undo) => {
    const moved = move(history, state);
    if (!moved) return;
    history = moved.history;
    bar.write(addressOf(moved.present), 'push');
    settle(moved.present);
  };
  bar.onMove(() => {
    const next = explorerOf(bar.read());
    if (differ(next, state)) history = remember(history, state);
    settle(next);
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
      if (differ(next, state)) {
        if (!options.silent) history = remember(history, state);
        bar.write(addressOf(next), options.silent ? 'replace' : 'push');
      }
      settle(next);
    },
    undo: () => step(undo),
    redo: () => step(redo),
  };
}

function differ(a: Explorer, b: Explorer): boolean {
  const [one, other] = [addressOf(a), addressOf(b)];
  return one.path !== other.path || one.hash !== other.hash;
}

export const useExplorer = <T>(store: ExplorerStore, part: (state: Explorer) => T): T =>
  useSyncExternalStore(store.subscribe, () => part(store.get()));

import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../client/state/address.ts';
import { place } from '../../../client/state/canvas.ts';
import {
  addEntities,
  type Explorer,
  emptyExplorer,
  hideEntities,
  select,
  withFilters,
  withView,
} from '../../../client/state/explorer.ts';
import { choosePeriod, toggleKind } from '../../../client/state/filters.ts';
import { type AddressBar, createExplorerStore } from '../../../client/state/store.ts';
import { openSource, sortBy } from '../../../client/state/view.ts';

function fakeBar(hash = '') {
  const entries = [{ path: '/', hash }];
  let at = 0;
  let moved = () => {};
  const bar: AddressBar = {
    read: () => entries[at] ?? { path: '/', hash: '' },
    write: (address, entry) => {
      if (entry === 'push') {
        at += 1;
        entries.length = at;
      }
      entries[at] = address;
    },
    onMove: (listener) => {
      moved = listener;
    },
  };
  const go = (steps: number) => {
    at += steps;
    moved();
  };
  return { bar, entries, go };
}

describe('the explorer', () => {
  it('keeps its state in the address, and opens with the state of the address', () => {
    const { bar } = fakeBar();
    const store = createExplorerStore(bar);
    store.update((state) => addEntities(state, ['a', 'b'], { a: { x: 1, y: 2 } }, 'a'));
    const reopened = createExplorerStore(fakeBar(bar.read().hash).bar);
    expect(reopened.get()).toEqual(store.get());
  });

  it('goes back and forward with the browser', () => {
    const { bar, go } = fakeBar();
    const store = createExplorerStore(bar);
    store.update((state) => addEntities(state, ['a'], {}, 'a'));
    store.update((state) => withView(state, { drawing: 'table' }));
    go(-1);
    expect([store.get().view.drawing, store.get().selection]).toEqual(['canvas', ['a']]);
    go(1);
    expect(store.get().view.drawing).toBe('table');
  });

  it('undoes and redoes each thing the reader did: entities, card, filters, period, view, language', () => {
    const { bar } = fakeBar();
    const store = createExplorerStore(bar);
    const states: Explorer[] = [store.get()];
    const deeds: ((state: Explorer) => Explorer)[] = [
      (state) => addEntities(state, ['a', 'b'], { a: { x: 1, y: 2 }, b: { x: 3, y: 4 } }),
      (state) => select(state, ['b']),
      (state) => withView(state, { tab: 'timeline' }),
      (state) => hideEntities(state, ['b']),
      (state) => withFilters(state, toggleKind(state.filters, 'Event')),
      (state) => withFilters(state, choosePeriod(state.filters, { from: 2015, to: 2016 })),
      (state) => withFilters(state, { ...state.filters, undated: false }),
      (state) => withView(state, { drawing: 'table' }),
      (state) => ({ ...state, view: sortBy(state.view, 'name') }),
      (state) => withView(state, { locale: 'en' }),
      (state) => withView(state, { panel: false }),
      (state) => ({ ...state, view: openSource(state.view, '003', '12:b') }),
    ];
    for (const deed of deeds) {
      store.update(deed);
      states.push(store.get());
    }
    for (let i = states.length - 2; i >= 0; i -= 1) {
      store.undo();
      expect([store.get(), bar.read()]).toEqual([states[i], addressOf(states[i] ?? emptyExplorer)]);
    }
    store.undo();
    expect(store.get()).toEqual(states[0]);
    for (let i = 1; i < states.length; i += 1) {
      store.redo();
      expect([store.get(), bar.read()]).toEqual([states[i], addressOf(states[i] ?? emptyExplorer)]);
    }
  });

  it('counts going back in the browser as one more step', () => {
    const { bar, go } = fakeBar();
    const store = createExplorerStore(bar);
    store.update((state) => addEntities(state, ['a'], {}, 'a'));
    store.update((state) => withView(state, { drawing: 'table' }));
    go(-1);
    expect(store.get().view.drawing).toBe('canvas');
    store.undo();
    expect(store.get().view.drawing).toBe('table');
  });

  it('writes no entry when nothing changes', () => {
    const { bar, entries } = fakeBar();
    const store = createExplorerStore(bar);
    store.update((state) => state);
    store.update((state) => ({ ...state }));
    expect(entries).toEqual([addressOf(store.get())]);
  });

  it('makes no step of what changes nothing in the address', () => {
    const store = createExplorerStore(fakeBar().bar);
    store.update((state) => select(addEntities(state, ['a']), ['a']));
    store.update((state) => select(state, ['a']));
    store.undo();
    expect(store.get()).toEqual(emptyExplorer);
  });

  it('counts what nobody did to the step before', () => {
    const { bar, entries } = fakeBar();
    const store = createExplorerStore(bar);
    store.update((state) => addEntities(state, ['a']));
    store.update((state) => ({ ...state, canvas: place(state.canvas, { a: { x: 5, y: 6 } }) }), {
      silent: true,
    });
    expect([entries.length, store.history().past.length]).toEqual([2, 1]);
    store.undo();
    expect(store.get()).toEqual(emptyExplorer);
    store.redo();
    expect(store.get().canvas.positions).toEqual({ a: { x: 5, y: 6 } });
  });
});

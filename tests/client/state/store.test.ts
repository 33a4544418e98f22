import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../client/state/address.ts';
import { addEntities, hideEntities, select, withView } from '../../../client/state/explorer.ts';
import { type AddressBar, createExplorerStore } from '../../../client/state/store.ts';

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

  it('undoes and redoes what was done to the canvas, and nothing else', () => {
    const store = createExplorerStore(fakeBar().bar);
    store.update((state) => addEntities(state, ['a', 'b']));
    store.update((state) => select(state, ['b']));
    store.update((state) => hideEntities(state, ['b']));
    expect([store.get().canvas.hidden, store.get().selection]).toEqual([['b'], []]);
    store.update((state) => withView(state, { drawing: 'outline' }));
    store.undo();
    expect([store.get().canvas.hidden, store.get().view.drawing]).toEqual([[], 'outline']);
    store.undo();
    expect(store.get().canvas.shown).toEqual([]);
    store.undo();
    store.redo();
    store.redo();
    store.redo();
    expect([store.get().canvas.shown, store.get().canvas.hidden]).toEqual([['a', 'b'], ['b']]);
  });

  it('writes no entry when nothing changes', () => {
    const { bar, entries } = fakeBar();
    const store = createExplorerStore(bar);
    store.update((state) => state);
    store.update((state) => ({ ...state }));
    expect(entries).toEqual([addressOf(store.get())]);
  });

  it('keeps silent changes out of what can be undone', () => {
    const store = createExplorerStore(fakeBar().bar);
    store.update((state) => addEntities(state, ['a']), { silent: true, entry: 'replace' });
    expect(store.history().past).toEqual([]);
  });
});

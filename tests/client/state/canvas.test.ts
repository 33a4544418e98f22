import { describe, expect, it } from 'vitest';
import {
  add,
  arrange,
  emptyCanvas,
  hide,
  leavesOf,
  move,
  place,
  remove,
  showHidden,
  togglePin,
} from '../../../client/state/canvas.ts';
import { relation } from '../world.ts';

const three = add(emptyCanvas, ['a', 'b', 'c'], { a: { x: 0, y: 0 }, b: { x: 10, y: 0 } });

describe('the canvas', () => {
  it('keeps the order entities came in, each once', () => {
    expect(add(three, ['c', 'd', 'a']).shown).toEqual(['a', 'b', 'c', 'd']);
  });

  it('moves nothing that has a place when more comes in', () => {
    const more = add(three, ['a', 'd'], { a: { x: 99, y: 99 }, d: { x: 5, y: 5 } });
    expect(more.positions).toEqual({ a: { x: 0, y: 0 }, b: { x: 10, y: 0 }, d: { x: 5, y: 5 } });
    expect(place(three, { b: { x: 99, y: 99 }, c: { x: 1, y: 1 } }).positions).toEqual({
      a: { x: 0, y: 0 },
      b: { x: 10, y: 0 },
      c: { x: 1, y: 1 },
    });
  });

  it('keeps the place of what is hidden, and shows it there again', () => {
    const hidden = hide(three, ['b', 'unknown']);
    expect(hidden).toEqual({ ...three, hidden: ['b'] });
    expect(showHidden(hidden)).toEqual(three);
    expect(add(hidden, ['b'])).toEqual(three);
  });

  it('forgets all of what is removed', () => {
    const removed = remove(togglePin(hide(three, ['a']), ['a', 'b']), ['a']);
    expect(removed).toEqual({
      shown: ['b', 'c'],
      positions: { b: { x: 10, y: 0 } },
      pinned: ['b'],
      hidden: [],
    });
  });

  it('pins what the user moves, and a new arrangement leaves it there', () => {
    const moved = move(three, { a: { x: 7, y: 7 } });
    expect(moved.pinned).toEqual(['a']);
    expect(arrange(moved, { a: { x: 1, y: 1 }, b: { x: 2, y: 2 } }).positions).toEqual({
      a: { x: 7, y: 7 },
      b: { x: 2, y: 2 },
    });
  });

  it('pins several at once, and lets them go once all are pinned', () => {
    const one = togglePin(three, ['a']);
    const both = togglePin(one, ['a', 'b']);
    expect(both.pinned).toEqual(['a', 'b']);
    expect(togglePin(both, ['a', 'b']).pinned).toEqual([]);
  });

  it('calls leaves what hangs on one entity alone, save what is pinned', () => {
    const canvas = togglePin(add(emptyCanvas, ['hub', 'leaf', 'kept', 'bridge', 'far']), ['kept']);
    const links = [
      relation('hub', 'leaf'),
      relation('leaf', 'hub', 'SUPPORTS'),
      relation('hub', 'kept'),
      relation('hub', 'bridge'),
      relation('bridge', 'far'),
    ];
    expect(leavesOf(canvas, 'hub', links)).toEqual(['leaf']);
    expect(leavesOf(canvas, 'bridge', links)).toEqual(['far']);
  });
});

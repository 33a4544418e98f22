import { describe, expect, it } from 'vitest';
import { addressOf, explorerOf } from '../../../client/state/address.ts';
import { add, emptyCanvas, hide, move, togglePin } from '../../../client/state/canvas.ts';
import { type Explorer, emptyExplorer } from '../../../client/state/explorer.ts';
import {
  DRAWINGS,
  LINES,
  LOCALES,
  ORDERS,
  RELATION_SORT_KEYS,
  SORT_KEYS,
  TABS,
} from '../../../client/state/view.ts';
import { random } from '../world.ts';

const LETTERS = [
  'a',
  'Z',
  '9',
  '-',
  '.',
  '~',
  ',',
  '&',
  '=',
  '#',
  '%',
  '+',
  '/',
  '川',
  '髙',
  'é',
  '_',
  '*',
  '"',
];

function randomExplorer(next: () => number): Explorer {
  const pick = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(next() * list.length)] ?? list[0];
  const word = () =>
    Array.from({ length: 1 + Math.floor(next() * 8) }, () => pick(['x', ...LETTERS])).join('');
  const words = (most: number) => [...new Set(Array.from({ length: Math.floor(next() * most) }, word))];
  const some = (list: readonly string[]) => list.filter(() => next() < 0.4);
  const ids = words(12);
  const point = () => ({ x: Math.floor(next() * 9000 - 4500), y: Math.floor(next() * 9000 - 4500) });
  let canvas = add(emptyCanvas, ids, Object.fromEntries(some(ids).map((id) => [id, point()])));
  canvas = togglePin(hide(canvas, some(ids)), some(ids));
  const from = 1950 + Math.floor(next() * 80);
  const onSources = next() < 0.4;
  return {
    canvas: { ...canvas, pinned: ids.filter((id) => canvas.pinned.includes(id)) },
    selection: some(ids),
    filters: {
      offKinds: words(3),
      offTypes: words(3),
      period: next() < 0.5 ? null : { from, to: from + Math.floor(next() * 10) },
      undated: next() < 0.5,
    },
    view: {
      page: onSources ? 'sources' : pick(['explore', 'introduction']),
      drawing: pick(DRAWINGS),
      lines: pick(LINES),
      tab: pick(TABS),
      order: pick(ORDERS),
      locale: pick(LOCALES),
      panel: next() < 0.5,
      look: pick(['', '1.250,-12,400']),
      sort: { by: pick(SORT_KEYS), descending: next() < 0.5 },
      relationSort: { by: pick(RELATION_SORT_KEYS), descending: next() < 0.5 },
      source: onSources && next() < 0.7 ? `s${word()}` : null,
      fact: next() < 0.5 ? null : `${Math.floor(next() * 900)}:${word()}`,
    },
    asked: Object.fromEntries(words(4).map((key) => [key.replace(/\W/g, ''), word()])),
    fresh: false,
  };
}

describe('the address', () => {
  it('of a first visit is bare', () => {
    expect(addressOf(emptyExplorer)).toEqual({ path: '/', hash: '' });
    expect(explorerOf({ path: '/', hash: '' })).toEqual(emptyExplorer);
  });

  it('gives back every state it was made from', () => {
    const next = random(7);
    for (let i = 0; i < 500; i += 1) {
      const state = randomExplorer(next);
      expect(explorerOf(addressOf(state))).toEqual(state);
    }
  });

  it('survives the browser, which escapes what is no ASCII', () => {
    const next = random(11);
    for (let i = 0; i < 100; i += 1) {
      const state = randomExplorer(next);
      const { path, hash } = addressOf(state);
      const url = new URL(`http://musubi.example${path}#${hash}`);
      expect(explorerOf({ path: url.pathname, hash: url.hash })).toEqual(state);
    }
  });

  it('tells an emptied canvas from a first visit', () => {
    const emptied = { ...emptyExplorer, fresh: false };
    expect(addressOf(emptied)).toEqual({ path: '/', hash: 'e=' });
    expect(explorerOf(addressOf(emptied))).toEqual(emptied);
  });

  it('rounds positions to whole numbers', () => {
    const state = {
      ...emptyExplorer,
      fresh: false,
      canvas: move(add(emptyCanvas, ['a']), { a: { x: 1.4, y: -2.6 } }),
    };
    expect(addressOf(state).hash).toBe('e=a~1.-3~p');
    expect(explorerOf(addressOf(state)).canvas.positions).toEqual({ a: { x: 1, y: -3 } });
  });

  it('reads what it can of a broken one', () => {
    expect(
      explorerOf({
        path: '/nowhere',
        hash: '#y=2016-2010&k=%E0%A4%A&lang=fr&d=cube&sort=age.up&e=a~zz,a,b~1.2~h,,~&=&x',
      }),
    ).toEqual({
      ...emptyExplorer,
      fresh: false,
      canvas: { shown: ['a', 'b'], positions: { b: { x: 1, y: 2 } }, pinned: [], hidden: ['b'] },
    });
  });

  it('holds no more entities than a canvas', () => {
    const ids = Array.from({ length: 2000 }, (_, i) => `e${i}`);
    expect(explorerOf({ path: '/', hash: `e=${ids.join(',')}` }).canvas.shown).toEqual(ids.slice(0, 1500));
  });
});

import { describe, expect, it } from 'vitest';
import { addressOf, explorerOf } from '../../../client/state/address.ts';
import { emptyExplorer, withView } from '../../../client/state/explorer.ts';
import {
  type Ask,
  askOf,
  changedIn,
  emptyAsk,
  fieldsOf,
  LEASTS,
  swapEnds,
  toggleAvoided,
  toggleBack,
  toggleRequired,
  toggleWord,
  withEnds,
  withOwn,
  withSplit,
  withUsualLimits,
} from '../../../client/state/introduction.ts';
import { random } from '../world.ts';

const LETTERS = ['a', '-', '.', '~', '&', '=', '#', '%', '+', '/', ' ', '川', '髙', '"', '、'];

function randomAsk(next: () => number): Ask {
  const below = (most: number) => Math.floor(next() * most);
  const word = () => `x${Array.from({ length: below(7) }, () => LETTERS[below(LETTERS.length)]).join('')}`;
  const words = () => [...new Set(Array.from({ length: below(4) }, word))];
  const maybe = () => (next() < 0.4 ? null : word());
  const from = 1990 + below(30);
  return {
    screen: (['routes', 'brief', 'meeting'] as const)[below(3)] ?? 'routes',
    from: maybe(),
    to: maybe(),
    own: maybe(),
    avoid: words(),
    via: words(),
    back: words(),
    hops: 1 + below(5),
    least: LEASTS[below(LEASTS.length)] ?? 0,
    period: next() < 0.5 ? null : { from, to: from + below(9) },
    undated: next() < 0.5,
    distinct: next() < 0.5,
    count: 1 + below(20),
    chosen: below(20),
    purpose: next() < 0.5 ? '' : `${word()}\n${word()}, ${word()}`,
    kinds: words(),
    types: words(),
    names: Array.from({ length: below(5) }, () => ({
      text: `${word()}, ${word()}`,
      chosen: next() < 0.5 ? null : next() < 0.3 ? '' : word(),
    })),
  };
}

describe('what the view of introductions is asked', () => {
  it('comes back from the address it stands in', () => {
    const next = random(6);
    for (let i = 0; i < 500; i += 1) {
      const ask = randomAsk(next);
      const state = { ...withView(emptyExplorer, { page: 'introduction' }), asked: fieldsOf(ask) };
      const read = explorerOf(addressOf(state));
      expect(read.view.page).toBe('introduction');
      expect(askOf(read.asked)).toEqual(ask);
    }
  });

  it('is bare as long as nothing is asked', () => {
    expect(fieldsOf(emptyAsk)).toEqual({});
    expect(askOf({})).toEqual(emptyAsk);
  });

  it('is as usual where an address cannot be read', () => {
    const broken = { screen: 'x', hops: '6', least: '2', period: '2018-2016', count: '99', chosen: '0' };
    expect(askOf(broken)).toEqual(emptyAsk);
  });
});

describe('limits', () => {
  const ask: Ask = { ...emptyAsk, from: 'a', to: 'b', avoid: ['x'], chosen: 3 };
  it('of kinds and relation types are chosen and taken back one by one, in one order', () => {
    const two = toggleWord(toggleWord(ask, 'kinds', 'University'), 'kinds', 'Company');
    expect(two).toEqual({ ...ask, kinds: ['Company', 'University'], chosen: 0 });
    expect(toggleWord(two, 'kinds', 'University').kinds).toEqual(['Company']);
    expect(toggleWord(two, 'types', 'MEMBER_OF')).toEqual({ ...two, types: ['MEMBER_OF'] });
  });

  it('are counted where they are not as usual, and all go back at once', () => {
    expect(changedIn(ask)).toBe(0);
    const narrow: Ask = {
      ...ask,
      hops: 5,
      least: 0.2,
      period: { from: 2016, to: 2017 },
      undated: false,
      distinct: true,
      kinds: ['Company'],
      types: ['MEMBER_OF', 'SUPPORTS'],
    };
    expect(changedIn(narrow)).toBe(7);
    expect(changedIn({ ...narrow, to: null })).toBe(4);
    expect(withUsualLimits(narrow)).toEqual({ ...ask, chosen: 0 });
  });
});

describe('a go-between', () => {
  const ask: Ask = { ...emptyAsk, from: 'a', to: 'b', chosen: 3 };
  it('is avoided, required or neither, never both', () => {
    const avoided = toggleAvoided(ask, 'x');
    expect(avoided).toEqual({ ...ask, avoid: ['x'], chosen: 0 });
    expect(toggleRequired(avoided, 'x')).toEqual({ ...ask, via: ['x'], chosen: 0 });
    expect(toggleAvoided(avoided, 'x')).toEqual({ ...ask, chosen: 0 });
  });

  it('asked back in is left out again with another click', () => {
    const back = toggleBack(ask, 'hub');
    expect(back).toEqual({ ...ask, back: ['hub'], chosen: 0 });
    expect(toggleBack(back, 'hub')).toEqual({ ...ask, chosen: 0 });
  });

  it('that could be gone through can be again once it is no more avoided', () => {
    const [back, required] = [toggleBack(ask, 'hub'), toggleRequired(ask, 'hub')];
    const avoided = { ...ask, back: ['hub'], avoid: ['hub'], chosen: 0 };
    for (const one of [back, required, toggleRequired(back, 'hub')])
      expect(toggleAvoided(one, 'hub')).toEqual(avoided);
    expect(toggleAvoided(avoided, 'hub')).toEqual(back);
  });

  it('is forgotten with the ends it stood between, and kept when they are swapped', () => {
    const avoided = toggleAvoided(ask, 'x');
    expect(withEnds(avoided, { to: 'c' })).toEqual({ ...ask, to: 'c', chosen: 0 });
    expect(swapEnds(avoided)).toEqual({ ...avoided, from: 'b', to: 'a' });
  });
});

it('puts the names one was taken apart into in its place, none of them twice', () => {
  const names = ['a', 'xy', 'y'].map((text) => ({ text, chosen: text }));
  expect(withSplit({ ...emptyAsk, names }, 'xy', ['x', 'y', 'x']).names).toEqual([
    { text: 'a', chosen: 'a' },
    { text: 'x', chosen: null },
    { text: 'y', chosen: 'y' },
  ]);
});

it('takes one’s own organisation where it starts, and as an end, and never alters what an address asks', () => {
  const between = { ...emptyAsk, from: 'a', to: 'b' };
  expect([
    withOwn(emptyAsk, 'mine'),
    withOwn(between, 'a'),
    withOwn(between, 'b'),
    withOwn(between, 'mine'),
    withOwn({ ...between, own: 'theirs' }, 'a'),
    withOwn({ ...emptyAsk, to: 'b' }, 'mine'),
  ]).toEqual([
    { ...emptyAsk, from: 'mine', own: 'mine' },
    { ...between, own: 'a' },
    { ...between, own: 'b' },
    between,
    { ...between, own: 'theirs' },
    { ...emptyAsk, to: 'b' },
  ]);
});

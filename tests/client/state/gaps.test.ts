import { describe, expect, it } from 'vitest';
import { addressOf, explorerOf } from '../../../client/state/address.ts';
import { emptyExplorer, withView } from '../../../client/state/explorer.ts';
import { askedBy, GAP_PRESETS, presetOf } from '../../../client/state/gapPresets.ts';
import {
  askedElsewhere,
  BALANCES,
  BASES,
  emptyGapAsk,
  GAP_SCREENS,
  type GapAsk,
  GROUPINGS,
  gapAskOf,
  gapFieldsIn,
  gapFieldsOf,
  METHODS,
  SIZES,
  sharedYears,
  sortedBy,
  unreadIn,
  withAxes,
} from '../../../client/state/gaps.ts';
import { askOf, emptyAsk, fieldsOf } from '../../../client/state/introduction.ts';
import { random } from '../world.ts';

const LETTERS = ['a', '-', '.', '~', '&', '=', '#', '%', '+', '/', ' ', '川', '髙', '"', '、'];

function randomAsk(next: () => number): GapAsk {
  const below = (most: number) => Math.floor(next() * most);
  const word = () => `x${Array.from({ length: below(7) }, () => LETTERS[below(LETTERS.length)]).join('')}`;
  const words = () => [...new Set(Array.from({ length: below(4) }, word))];
  const one = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  const years = () => {
    const from = 1990 + below(30);
    return next() < 0.5 ? null : { from, to: from + below(9) };
  };
  const order = () => (next() < 0.5 ? null : { by: word(), descending: next() < 0.5 });
  return {
    screen: one(GAP_SCREENS),
    rows: one(GROUPINGS),
    columns: one(GROUPINGS),
    rowIds: words(),
    columnIds: words(),
    basis: one([...BASES, null]),
    years: years(),
    dateless: next() < 0.5,
    against: years(),
    cell: next() < 0.5 ? null : { row: word(), column: word() },
    method: one(METHODS),
    rowOrder: order(),
    columnOrder: order(),
    kind: next() < 0.5 ? '' : word(),
    groupBy: one([...GROUPINGS, '' as const]),
    group: next() < 0.5 ? '' : word(),
    seekers: one([...SIZES, '' as const]),
    offerers: one([...SIZES, '' as const]),
    balance: one([...BALANCES, '' as const]),
    since: next() < 0.5 ? null : 1990 + below(30),
  };
}

describe('what the view of gaps is asked', () => {
  it('comes back from the address it stands in', () => {
    const next = random(7);
    for (let i = 0; i < 500; i += 1) {
      const ask = randomAsk(next);
      const state = { ...withView(emptyExplorer, { page: 'gaps' }), asked: gapFieldsOf(ask) };
      const { path, hash } = addressOf(state);
      expect(path).toBe('/gaps');
      expect(gapAskOf(explorerOf({ path, hash }).asked)).toEqual(ask);
    }
  });

  it('is as usual where an address says nothing or what cannot be read', () => {
    expect(gapAskOf({})).toEqual(emptyGapAsk);
    expect(gapFieldsOf(emptyGapAsk)).toEqual({});
    const broken = {
      'g.screen': 'x',
      'g.rows': 'CLUSTERS',
      'g.basis': 'SEEN',
      'g.years': '2018-2010',
      'g.against': 'long ago',
      'g.cell': 'one',
      'g.rowOrder': 'sideways\tsize',
      'g.since': '20',
    };
    expect(gapAskOf(broken)).toEqual(emptyGapAsk);
    expect(unreadIn(broken).map(({ key, text }) => [`g.${key}`, text])).toEqual(Object.entries(broken));
  });

  it('is read whole where it was written, and what has no meaning is named', () => {
    const next = random(8);
    for (let i = 0; i < 60; i += 1) expect(unreadIn(gapFieldsOf(randomAsk(next)))).toEqual([]);
    expect(unreadIn({ 'g.rows': 'SIZE', 'g.screen': 'matrix', from: 'x' })).toEqual([]);
    expect(unreadIn({ 'g.toString': 'x', 'g.preset': 'sizes' })).toEqual([
      { key: null, name: 'toString', text: 'x' },
      { key: null, name: 'preset', text: 'sizes' },
    ]);
  });

  it('stands beside what introductions are asked, neither in the way of the other', () => {
    const ask: GapAsk = { ...emptyGapAsk, rows: 'KIND', years: { from: 2010, to: 2012 }, kind: 'Company' };
    const introduction = { ...emptyAsk, from: 'a', kinds: ['Company'], period: { from: 2000, to: 2001 } };
    const asked = { ...fieldsOf(introduction), ...gapFieldsOf(ask) };
    expect(gapAskOf(asked)).toEqual(ask);
    expect(askOf(asked)).toEqual(introduction);
    expect(gapFieldsIn(asked)).toEqual(gapFieldsOf(ask));
    expect(askedElsewhere(asked)).toEqual(fieldsOf(introduction));
  });
});

describe('choosing other groups', () => {
  const ask: GapAsk = {
    ...emptyGapAsk,
    rowIds: ['LARGE'],
    columnIds: ['SMALL'],
    cell: { row: 'LARGE', column: 'SMALL' },
    rowOrder: { by: 'SMALL', descending: true },
    columnOrder: { by: 'LARGE', descending: false },
  };

  it('drops what was said of the old ones, and only of those', () => {
    expect(withAxes(ask, { rows: 'KIND' })).toEqual({
      ...ask,
      rows: 'KIND',
      rowIds: [],
      cell: null,
      rowOrder: null,
      columnOrder: null,
    });
    expect(withAxes(ask, { columnIds: ['MID'] })).toMatchObject({ rowIds: ['LARGE'], columnIds: ['MID'] });
  });

  it('by a preset keeps the years, and leaves open what is counted', () => {
    const asked = { ...ask, basis: 'MET' as const, years: { from: 2010, to: 2012 } };
    for (const preset of GAP_PRESETS) {
      const now = askedBy(asked, preset, ['kawasaki', 'okaya']);
      expect(now).toMatchObject({ basis: null, years: { from: 2010, to: 2012 }, cell: null });
      expect(presetOf(now)).toBe(preset);
    }
    expect(presetOf({ ...emptyGapAsk, rows: 'PROGRAM' })).toBeNull();
  });

  it('takes cities by their names, and nothing within a ward', () => {
    const { named } = GAP_PRESETS.find(({ name }) => name === 'cities') ?? { named: null };
    const names = ['川崎市', '岡谷市', '寒川町', '川崎区', '川崎区大川町', '神奈川県', '全国', '殿町地区'];
    expect(names.filter((name) => named?.test(name))).toEqual(['川崎市', '岡谷市', '寒川町']);
  });
});

describe('two periods', () => {
  it('share the years that are in both; without years a period is all of them', () => {
    const of = (from: number, to: number) => ({ from, to });
    expect(sharedYears(of(2012, 2016), of(2008, 2013))).toEqual(of(2012, 2013));
    expect(sharedYears(of(2008, 2013), of(2013, 2013))).toEqual(of(2013, 2013));
    expect(sharedYears(of(2014, 2016), of(2008, 2013))).toBeNull();
    expect(sharedYears(null, of(2008, 2013))).toEqual(of(2008, 2013));
  });
});

describe('sorting', () => {
  it('begins with the smallest ratio or the largest group, turns round, and ends', () => {
    const first = sortedBy(null, 'a');
    expect(first).toEqual({ by: 'a', descending: false });
    expect(sortedBy(first, 'a')).toEqual({ by: 'a', descending: true });
    expect(sortedBy({ by: 'a', descending: true }, 'a')).toBeNull();
    expect(sortedBy(first, 'b')).toEqual({ by: 'b', descending: false });
    expect(sortedBy(first, 'size')).toEqual({ by: 'size', descending: true });
    expect(sortedBy({ by: 'size', descending: true }, 'size')).toEqual({ by: 'size', descending: false });
    expect(sortedBy({ by: 'size', descending: false }, 'size')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { states, yearsIn, yearsInRow } from '../../seed/years.ts';
import { partialDateOf } from '../../server/model/dates.ts';

const says = (text: string, date: string) =>
  yearsIn(text.normalize('NFKC')).some((year) => states(year, partialDateOf(date)));

describe('the years of a text', () => {
  it.each([
    ['2016 (28) 年度', 'FY2016'],
    ['平成 28 年度の実績', 'FY2016'],
    ['28年度予算', 'FY2016'],
    ['2013(H25)年度', 'FY2013'],
    ['2018(平成30)年3月', '2018-03'],
    ['平成元年', '1989'],
    ['平成29年1月27日', 'FY2016'],
    ['平成28年度', '2017-02-10'],
  ])('%s states %s', (text, date) => {
    expect(says(text, date)).toBe(true);
  });

  it.each([
    ['平成28年度', 'FY2017'],
    ['平成29年4月', 'FY2016'],
    ['2,016件', '2016'],
    ['28年間続く', 'FY2016'],
    ['28社', 'FY2016'],
    ['2016年', '2017-02-10'],
  ])('%s does not state %s', (text, date) => {
    expect(says(text, date)).toBe(false);
  });

  it('go on in two digits along the head of a table', () => {
    const years = yearsInRow(['', '2001', '02', '14 年度']).map((found) => found.map(({ year }) => year));
    expect(years).toEqual([[], [2001], [2002], [2014]]);
    expect(yearsInRow(['12', '13'])).toEqual([[], []]);
  });
});

import { describe, expect, it } from 'vitest';
import { daysOf, fiscalYearOf, partialDateOf } from '../../server/model/dates.ts';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe('partial dates', () => {
  it.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2015-02', '2015-02-01', '2015-02-28'],
    ['2016-07-08', '2016-07-08', '2016-07-08'],
    ['FY2016', '2016-04-01', '2017-03-31'],
    ['0099', '0099-01-01', '0099-12-31'],
  ])('%s may stand for %s to %s', (text, first, last) => {
    expect(daysOf(text)).toEqual({ first: day(first), last: day(last) });
  });

  it.each([
    '',
    '16',
    '2016-13',
    '2016-00',
    '2015-02-29',
    '2016-04-31',
    '2016-01-00',
    'FY16',
    'FY2016-04',
    '2016-7',
    ' 2016',
    '2016\n',
    '平成28年',
  ])('%j is no possible date', (text) => {
    expect(daysOf(text)).toBeNull();
    expect(() => partialDateOf(text)).toThrow('is no date: write 2016, 2016-07, 2016-07-08 or FY2016.');
  });

  it('lie in the fiscal year that begins in April', () => {
    expect(['2017-03-31', '2017-04-01', '2016-12-31', '1965-02-01'].map((d) => fiscalYearOf(day(d)))).toEqual(
      [2016, 2017, 2016, 1964],
    );
  });
});

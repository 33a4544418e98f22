import { describe, expect, it } from 'vitest';
import { daysOf, eraOf, fiscalYearOf } from '../../../client/state/dates.ts';
import {
  dayOf,
  entityExtent,
  holdsIn,
  isAhead,
  isPlanned,
  relationExtent,
  yearOf,
} from '../../../client/state/facts.ts';
import { histogramOf } from '../../../client/state/histogram.ts';
import { entity, relation, world } from '../world.ts';

const day = (text: string) => daysOf(text)?.first ?? Number.NaN;

describe('dates', () => {
  it('stand for their first and last day', () => {
    const utc = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
    expect(['2016', '2016-02', '2016-07-08', 'FY2016', '2016-7', 'soon', null].map(daysOf)).toEqual([
      { first: utc('2016-01-01'), last: utc('2016-12-31') },
      { first: utc('2016-02-01'), last: utc('2016-02-29') },
      { first: utc('2016-07-08'), last: utc('2016-07-08') },
      { first: utc('2016-04-01'), last: utc('2017-03-31') },
      null,
      null,
      null,
    ]);
  });

  it('lie in the fiscal year that begins in April', () => {
    expect(['2016-03-31', '2016-04-01', '2016', 'FY2016'].map((text) => fiscalYearOf(day(text)))).toEqual([
      2015, 2016, 2015, 2016,
    ]);
  });

  it('are called by their era', () => {
    expect([1988, 1989, 2018, 2019].map(eraOf)).toEqual([
      { era: 'showa', year: 63 },
      { era: 'heisei', year: 1 },
      { era: 'heisei', year: 30 },
      { era: 'reiwa', year: 1 },
    ]);
  });
});

describe('when something held', () => {
  const event = entity('e', 'Event', { date: '2016-07-08', endDate: '2016-07-10' });
  it('is open where an end is unknown', () => {
    expect(relationExtent(relation('a', 'b', 'X', { since: '2015-04' }), entity('b'))).toEqual({
      first: day('2015-04'),
      last: null,
    });
    expect(relationExtent(relation('a', 'b', 'X', { until: '2015-04-30' }), entity('b'))).toEqual({
      first: null,
      last: day('2015-04-30'),
    });
  });

  it('is a date for what is over and gives only its beginning', () => {
    expect(
      relationExtent(relation('a', 'b', 'X', { since: '2015-04-01', state: 'ENDED' }), entity('b')),
    ).toEqual({
      first: day('2015-04-01'),
      last: day('2015-04-01'),
    });
  });

  it('is the event for a relation to an event that gives no date', () => {
    expect(relationExtent(relation('a', 'e', 'X'), event)).toEqual({
      first: day('2016-07-08'),
      last: day('2016-07-10'),
    });
  });

  it('is not known without any date', () => {
    expect(relationExtent(relation('a', 'b', 'X'), entity('b'))).toBeNull();
    expect(entityExtent(entity('b'))).toBeNull();
    expect(dayOf(relation('a', 'b', 'X'), undefined)).toBeNull();
  });

  it('overlaps a period of fiscal years, both included', () => {
    const extent = { first: day('2016-03-31'), last: day('2016-03-31') };
    expect([2014, 2015, 2016].map((year) => holdsIn(extent, { from: year, to: year }, false))).toEqual([
      false,
      true,
      false,
    ]);
    expect(holdsIn(null, { from: 2016, to: 2016 }, true)).toBe(true);
    expect(holdsIn(null, { from: 2016, to: 2016 }, false)).toBe(false);
  });

  it('is counted by its beginning, else its end, else when it was last known', () => {
    const years = [
      relation('a', 'b', 'X', { since: '2015-05', until: '2017-05', asOf: '2018-05' }),
      relation('a', 'b', 'X', { until: '2017-05', asOf: '2018-05' }),
      relation('a', 'b', 'X', { asOf: '2018-05' }),
    ].map((r) => yearOf(r, entity('b')));
    expect(years).toEqual([2015, 2017, 2018]);
  });
});

describe('the histogram', () => {
  it('counts facts by the fiscal year they began in, and those without a date apart', () => {
    const { years, undated } = histogramOf(world);
    expect(years.filter((y) => y.count > 0)).toEqual([
      { year: 2010, count: 1 },
      { year: 2016, count: 3 },
      { year: 2018, count: 1 },
    ]);
    expect([years[0]?.year, years.length, undated]).toEqual([2009, 10, 1]);
  });

  it('has the chosen years, where no fact is in them too', () => {
    const { years } = histogramOf(world, { from: 2005, to: 2006 });
    expect([years[0], years.at(-1)]).toEqual([
      { year: 2005, count: 0 },
      { year: 2018, count: 1 },
    ]);
  });

  it('is empty where nothing has a date', () => {
    expect(histogramOf({ ...world, relations: [relation('city', 'alone')] })).toEqual({
      years: [],
      undated: 1,
    });
  });
});

describe('a date that lay ahead', () => {
  const stated = (key: string, value: string, ...dates: (string | null)[]) => ({
    key,
    value,
    evidence: dates.map((date) => ({ source: { date } })),
  });

  it('is one later than every source that gives it', () => {
    expect(isAhead(stated('opened', '2019-01', '2018-03-12', '2017-09'))).toBe(true);
    expect(isAhead(stated('opened', 'FY2018', '2018-03-12'))).toBe(true);
    expect(isAhead(stated('opened', '2017-09', '2017-09'))).toBe(false);
    expect(isAhead(stated('opened', '2019-01', '2018-03-12', '2020'))).toBe(false);
  });

  it('is none where nobody knows when it was told', () => {
    expect(isAhead(stated('opened', '2019-01', '2018-03-12', null))).toBe(false);
    expect(isAhead(stated('opened', '2019-01'))).toBe(false);
    expect(isAhead(stated('opened', 'soon', '2018'))).toBe(false);
  });

  it('makes the beginning of a thing a plan', () => {
    expect(isPlanned({ attributes: [stated('opened', '2019-01', '2018')] })).toBe(true);
    expect(isPlanned({ attributes: [stated('closed', '2019-01', '2018')] })).toBe(false);
    expect(isPlanned({})).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { partialDateOf } from '../../server/model/dates.ts';
import { overlaps, periodOf } from '../../server/model/periods.ts';

const at = (first: number | null, last: number | null) => ({ first, last, undated: false });
const undated = { first: null, last: null, undated: true };

describe('a period', () => {
  it('takes partial dates from their first to their last day', () => {
    expect(periodOf({ from: partialDateOf('FY2016'), to: partialDateOf('2017') })).toEqual({
      from: Date.UTC(2016, 3, 1) / 86_400_000,
      to: Date.UTC(2017, 11, 31) / 86_400_000,
      undated: true,
    });
  });

  it('may not end before it begins', () => {
    expect(() => periodOf({ from: partialDateOf('2017'), to: partialDateOf('2016') })).toThrow(
      'The period ends (2016) before it begins (2017): swap the two.',
    );
  });

  it.each([
    ['ends on its first day', at(0, 10), true],
    ['begins on its last day', at(20, 30), true],
    ['ends the day before', at(0, 9), false],
    ['begins the day after', at(21, 30), false],
    ['began at an unknown date', at(null, 10), true],
    ['is not known to be over', at(3, null), true],
    ['began at an unknown date and was over before', at(null, 9), false],
    ['carries no date', undated, true],
  ])('counts or leaves out what %s', (_, extent, counts) => {
    expect(overlaps(extent, { from: 10, to: 20, undated: true })).toBe(counts);
  });

  it('leaves out what carries no date when asked to', () => {
    expect(overlaps(undated, { from: null, to: null, undated: false })).toBe(false);
  });

  it('that is not given counts everything', () => {
    expect(overlaps(undated, null)).toBe(true);
  });
});

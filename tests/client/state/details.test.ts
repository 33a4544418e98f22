import { describe, expect, it } from 'vitest';
import { asOfText } from '../../../client/state/details.ts';

const printedOn = (...dates: readonly (string | null)[]) => dates.map((date) => ({ source: { date } }));

describe('the date a row of a table is of', () => {
  it('is its own where it has one', () => {
    expect(asOfText({ asOf: '2016-08', evidence: printedOn('2018-03-12') })).toBe('2016-08');
  });

  it('is else that of the newest document that prints it', () => {
    expect(asOfText({ evidence: printedOn('2013', '2018-03-12', null, '2017-09') })).toBe('2018-03-12');
  });

  it('is empty when no document is dated', () => {
    expect(asOfText({ asOf: null, evidence: printedOn(null) })).toBe('');
    expect(asOfText({ evidence: [] })).toBe('');
  });
});

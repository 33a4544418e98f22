import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../../../client/api/useGapMatrix.ts';
import { gapsEn } from '../../../../client/i18n/gapsEn.ts';
import { makeI18n } from '../../../../client/i18n/i18n.ts';
import { changeText, isMostlyTooFew, ratioText } from '../../../../client/panels/gaps/figures.ts';
import { matrixRows } from '../../../../client/panels/gaps/matrixRows.ts';

const i18n = makeI18n();
i18n.addResourceBundle('ja', 'gaps', gapsEn);
const t = i18n.getFixedT('ja', 'gaps');
const told = { t, model: 'chance', years: 'FY2016', against: 'FY2010' };

const group = (id: string, size: number, unknown: number) => ({
  id,
  by: 'SIZE' as const,
  label: id,
  size,
  unknown,
});
const LARGE = group('LARGE', 3, 0);
const SMALL = group('SMALL', 40, 7);
const cell = (column: string, ratio: number | null, verdict: Matrix['cells'][number]['verdict']) => ({
  row: { id: 'LARGE' },
  column: { id: column },
  observed: 2,
  expected: 8.125,
  ratio,
  low: ratio === null ? null : 0.1,
  high: ratio === null ? null : 0.9,
  verdict,
});
const matrix = (cells: Matrix['cells'], columns: Matrix['columns'], asOf: string | null): Matrix => ({
  notice: null,
  rows: [LARGE],
  columns,
  cells,
  basis: 'COLLABORATED',
  model: 'DEGREES_KEPT',
  period: null,
  actors: 50,
  ties: 20,
  members: 43,
  unknown: 7,
  tooFew: 0,
  coarserRows: [],
  coarserColumns: [],
  undatedFacts: 0,
  asOf,
});

describe('a saved matrix', () => {
  const after = matrix([cell('SMALL', 0.24615384615384617, 'BELOW')], [SMALL], '2017-03-31');

  it('has a line for each cell, with figures as they are and what they rest on', () => {
    expect(matrixRows(after, null, told)).toEqual([
      [
        ...['Row', 'Actors in the row', 'Unknown in the row'],
        ...['Column', 'Actors in the column', 'Unknown in the column'],
        ...['Pairs on record', 'Expected', 'Ratio', '95% interval, low', '95% interval, high', 'Verdict'],
        ...['Period', 'What is counted', 'As of', 'Expectation'],
      ],
      [
        ...['LARGE', '3', '0', 'SMALL', '40', '7'],
        ...['2', '8.125', '0.24615384615384617', '0.1', '0.9', 'Fewer'],
        ...['FY2016', 'Have collaborated', '2017-03-31', 'chance'],
      ],
    ]);
  });

  it('of two periods has both in a line, and the difference only where both can be told', () => {
    const before = matrix(
      [cell('SMALL', 0.75, 'AS_EXPECTED'), cell('MID', null, 'NO_DATA')],
      [SMALL, group('MID', 1, 1)],
      null,
    );
    const [heads = [], ...lines] = matrixRows(after, before, told);
    expect(heads).toHaveLength(24);
    expect(heads.slice(6, 13)[0]).toBe('Compared period: Pairs on record');
    expect(lines.map((line) => line.slice(6))).toEqual([
      [
        ...['2', '8.125', '0.75', '0.1', '0.9', 'As expected', 'FY2010'],
        ...['2', '8.125', '0.24615384615384617', '0.1', '0.9', 'Fewer', 'FY2016'],
        ...['-0.5038461538461538', 'Have collaborated', '2017-03-31', 'chance'],
      ],
      [
        ...['2', '8.125', '', '', '', 'No data', 'FY2010'],
        ...['', '', '', '', '', '', 'FY2016'],
        ...['', 'Have collaborated', '2017-03-31', 'chance'],
      ],
    ]);
    expect(lines.every((line) => line.length === heads.length)).toBe(true);
  });
});

describe('figures', () => {
  it('keep a third digit where they are small, and never hide a difference', () => {
    expect([0, 0.0672, 0.16, 6.667, 125.11].map(ratioText)).toEqual([
      '0.00',
      '0.067',
      '0.16',
      '6.67',
      '125.11',
    ]);
    expect([0.5, -0.5, 0].map(changeText)).toEqual(['+0.50', '−0.50', '±0.00']);
  });

  it('are mostly too few when more than half are', () => {
    const cells = [cell('a', 1, 'TOO_FEW'), cell('b', 1, 'TOO_FEW')];
    expect(isMostlyTooFew({ tooFew: 1, cells })).toBe(false);
    expect(isMostlyTooFew({ tooFew: 2, cells })).toBe(true);
  });
});

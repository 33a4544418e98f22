import { describe, expect, it } from 'vitest';
import { gapsEn } from '../../../../client/i18n/gapsEn.ts';
import { makeI18n } from '../../../../client/i18n/i18n.ts';
import { documentsText } from '../../../../client/panels/gaps/documents.ts';
import { changeText, ratioText } from '../../../../client/panels/gaps/figures.ts';
import { matrixRows } from '../../../../client/panels/gaps/matrixRows.ts';
import { cell, group, matrix } from './gapServer.ts';

const i18n = makeI18n();
i18n.addResourceBundle('ja', 'gaps', gapsEn);
const t = i18n.getFixedT('ja', 'gaps');
const told = {
  t,
  model: 'chance',
  years: 'FY2016',
  against: 'FY2010',
  undated: 'without',
  documents: 'A plan',
};

const SMALL = group('SMALL', 40, 7);

describe('a saved matrix', () => {
  const after = matrix([cell('SMALL', 0.24615384615384617, 'BELOW')], [SMALL]);

  it('has a line for each cell, with figures as they are and what they rest on', () => {
    expect(matrixRows(after, null, told)).toEqual([
      [
        ...['Row', 'Actors in the row', 'Unknown in the row'],
        ...['Column', 'Actors in the column', 'Unknown in the column'],
        ...['Pairs on record', 'Expected', 'Ratio', '95% interval, low', '95% interval, high', 'Verdict'],
        ...['Period', 'Facts without a date', 'What is counted', 'As of', 'Expectation'],
        'Documents counted from',
      ],
      [
        ...['LARGE', '3', '0', 'SMALL', '40', '7'],
        ...['2', '8.125', '0.24615384615384617', '0.1', '0.9', 'Fewer'],
        ...['FY2016', 'without', 'Have collaborated', '2017-03-31', 'chance', 'A plan'],
      ],
    ]);
  });

  it('of two periods has both in a line, and the difference only where both can be told', () => {
    const before = matrix(
      [cell('SMALL', 0.75, 'AS_EXPECTED'), cell('MID', null, 'NO_DATA')],
      [SMALL, group('MID', 1, 1)],
      { asOf: null },
    );
    const [heads = [], ...lines] = matrixRows(after, before, told);
    expect(heads).toHaveLength(26);
    expect(heads.slice(6, 13)[0]).toBe('Compared period: Pairs on record');
    expect(lines.map((line) => line.slice(6))).toEqual([
      [
        ...['2', '8.125', '0.75', '0.1', '0.9', 'As expected', 'FY2010'],
        ...['2', '8.125', '0.24615384615384617', '0.1', '0.9', 'Fewer', 'FY2016'],
        ...['-0.5038461538461538', 'without', 'Have collaborated', '2017-03-31', 'chance', 'A plan'],
      ],
      [
        ...['2', '8.125', '', '', '', 'No data', 'FY2010'],
        ...['', '', '', '', '', '', 'FY2016'],
        ...['', 'without', 'Have collaborated', '2017-03-31', 'chance', 'A plan'],
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
});

describe('the documents behind a figure', () => {
  it('are named, and many are counted', () => {
    const documents = Array.from({ length: 22 }, (_, i) => ({ title: `d${i}` }));
    const words = { t, w: i18n.getFixedT('ja') };
    expect(documentsText(documents.slice(0, 2), words)).toBe('d0、d1');
    expect(documentsText(documents, words)).toMatch(/^d0、.*、d19、2 more documents$/);
  });
});

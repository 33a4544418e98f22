import { describe, expect, it } from 'vitest';
import { duplicates } from '../../seed/duplicates.ts';
import { attribute, measure, place, relation } from '../fixtures/records.ts';

const fact = (id: string, more: object = {}) =>
  relation({ id, type: 'USES', from: 'program', to: 'hall', evidence: [place('d', 1)], ...more });
const figure = (id: string, more: object = {}) =>
  measure({
    id,
    entity: 'hall',
    name: '来場者数',
    value: 386,
    fiscalYear: 2016,
    nature: 'actual',
    evidence: [place('d', 1)],
    ...more,
  });

describe('like facts', () => {
  it('are relations of one type between the same ends, whatever their state and dates', () => {
    expect(duplicates([fact('b'), fact('a', { state: 'planned', asOf: 'FY2017' })])).toEqual([
      { a: 'a', b: 'b', reason: 'both say program USES hall' },
    ]);
    expect(duplicates([fact('a'), fact('b', { to: 'other' }), fact('c', { type: 'FUNDS' })])).toEqual([]);
  });

  it('are a measure under another id, with other attributes, or with its period in another form', () => {
    const again = [
      figure('b'),
      figure('c', { attributes: [attribute('role', 'statistic')] }),
      figure('d', { fiscalYear: null, from: '2016-04-01', to: '2017-03-31' }),
    ];
    for (const other of again) expect(duplicates([figure('a'), other]).map(({ a }) => a)).toEqual(['a']);
  });

  it('are not measures of another year, nature, value, name or entity', () => {
    const others = [
      { fiscalYear: 2015 },
      { nature: 'plan' },
      { value: 387 },
      { name: '応募数' },
      { entity: 'x' },
    ];
    expect(duplicates([figure('a'), ...others.map((more, i) => figure(`b${i}`, more))])).toEqual([]);
  });
});

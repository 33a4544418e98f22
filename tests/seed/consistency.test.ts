import { describe, expect, it } from 'vitest';
import { inconsistencies } from '../../seed/consistency.ts';
import type { GraphRecord } from '../../server/model/records.ts';
import { attribute, entity, measure, place, relation, source } from '../fixtures/records.ts';

const paper = source({ id: 's', title: '資料', date: '2018-03-12' });
const reasons = (...records: GraphRecord[]) =>
  inconsistencies([paper, ...records]).map(({ id, reason }) => `${id}: ${reason}`);
const fact = (more: object) =>
  relation({
    id: 'r',
    type: 'TENANT_OF',
    from: 'a',
    to: 'f',
    evidence: [place('s', 1)],
    state: 'active',
    ...more,
  });

describe('the consistency check', () => {
  it('finds entities no fact speaks of, but for a term that is defined', () => {
    const a = entity({ id: 'a', kind: 'Company', name: '甲' });
    const alone = ['a: no relation, measure or stage speaks of it'];
    const attributes = [attribute('definition', '意味')];
    expect(reasons(a)).toEqual(alone);
    expect(reasons({ ...a, attributes })).toEqual(alone);
    expect(reasons(entity({ id: 'a', kind: 'Term', name: '甲', attributes }))).toEqual([]);
    expect(reasons(a, fact({}))).toEqual([]);
  });

  it('finds aliases that repeat the name', () => {
    const aliases = [{ text: '甲', kind: 'short' as const, since: null, until: null }];
    expect(reasons(entity({ id: 'a', kind: 'Company', name: '甲', aliases }), fact({}))).toEqual([
      'a: an alias repeats its name',
    ]);
  });

  it('finds municipalities that are not in the area of their name', () => {
    const city = entity({ id: 'city', kind: 'Municipality', name: '緑市' });
    const area = entity({
      id: 'area',
      kind: 'Area',
      name: '緑',
      aliases: [{ text: '緑市', kind: 'official', since: null, until: null }],
    });
    const other = entity({ id: 'other', kind: 'Area', name: '赤市' });
    const within = (id: string, to: string) =>
      relation({ id, type: 'LOCATED_IN', from: 'city', to, evidence: [place('s', 1)] });
    expect(
      reasons(city, area, other, within('r', 'other'), within('q', 'other')).filter((each) =>
        each.startsWith('city'),
      ),
    ).toEqual(['city: it is not LOCATED_IN area, the area of its name: a city is in no group by AREA else']);
    expect(reasons(city, area, within('r', 'area'))).toEqual([]);
  });

  it.each([
    [{ since: '2019-01' }, ['r: it is active, yet begins (2019-01) after its source (2018-03-12): planned?']],
    [{ since: '2019-01', state: 'planned' }, []],
    [{ since: 'FY2017' }, []],
    [
      { until: '2017-12' },
      ['r: it is active, yet was over (2017-12) before its source (2018-03-12): ended?'],
    ],
    [{ until: '2017-12', state: 'ended' }, []],
    [
      { until: '2017', state: 'planned' },
      ['r: it is planned, yet was over (2017) before its source (2018-03-12)'],
    ],
    [{ since: '2019-01', evidence: [place('unknown', 1)] }, []],
  ])('holds the state against the dates: %o', (more, expected) => {
    expect(reasons(fact(more))).toEqual(expected);
  });

  it('keeps budgets plans, and settlements none', () => {
    const money = (role: string, nature: 'plan' | 'actual' | 'forecast') =>
      measure({
        id: 'm',
        entity: 'a',
        name: '予算',
        value: 1,
        nature,
        evidence: [place('s', 1)],
        attributes: [attribute('role', role)],
      });
    expect(reasons(money('budget', 'actual'))).toEqual(['m: a budget is a plan, not actual']);
    expect(reasons(money('settled', 'plan'))).toEqual(['m: a settled amount is no plan']);
    expect(reasons(money('settled', 'forecast'))).toEqual([]);
  });
});

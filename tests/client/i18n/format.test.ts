import { describe, expect, it } from 'vitest';
import { dateText, periodText, spanText, valueText } from '../../../client/i18n/format.ts';
import { makeI18n, speak } from '../../../client/i18n/i18n.ts';

const i18n = makeI18n();
await speak(i18n, 'en');
const ja = i18n.getFixedT('ja', 'words');
const en = i18n.getFixedT('en', 'words');

describe('dates in words', () => {
  it('are no more exact than they are', () => {
    const dates = ['FY2016', '2016', '2016-07', '2016-07-08', 'later'];
    expect(dates.map((d) => dateText(d, 'ja'))).toEqual([
      '2016年度',
      '2016年',
      '2016年7月',
      '2016年7月8日',
      'later',
    ]);
    expect(dates.map((d) => dateText(d, 'en'))).toEqual([
      'FY2016',
      '2016',
      'Jul 2016',
      '8 Jul 2016',
      'later',
    ]);
  });

  it('say from when to when, as far as is known', () => {
    const say = (since: string | null, until: string | null, point = false) =>
      spanText({ since, until }, point, ja, 'ja');
    expect([
      say('2015-04', null),
      say(null, '2018-03'),
      say('2015-04', '2018-03'),
      say('2016-07-08', null, true),
      say('2016-07-08', '2016-07-08', true),
      say(null, null),
    ]).toEqual([
      '2015年4月から',
      '2018年3月まで',
      '2015年4月～2018年3月',
      '2016年7月8日',
      '2016年7月8日',
      '',
    ]);
  });

  it('do not say a year or month twice', () => {
    const days = { since: '2017-01-18', until: '2017-01-20' };
    expect(spanText(days, true, ja, 'ja')).toBe('2017年1月18日～20日');
    expect(spanText(days, true, en, 'en')).toBe('18 – 20 Jan 2017');
    expect(spanText({ since: '2017-01-18', until: '2017-03-02' }, true, ja, 'ja')).toBe(
      '2017年1月18日～3月2日',
    );
    expect(spanText({ since: '2017-11-27', until: '2018-01-05' }, true, ja, 'ja')).toBe(
      '2017年11月27日～2018年1月5日',
    );
  });
});

describe('numbers in words', () => {
  it('carry their unit and qualifier as printed', () => {
    const say = (
      value: number | null,
      unit: string | null,
      qualifier: string | null,
      text: string | null = null,
    ) => valueText({ value, unit, qualifier, text }, 'ja');
    expect([
      say(500, '社', '以上'),
      say(500, '社', '延べ'),
      say(13050, '千円', null),
      say(0.125, null, null),
      say(null, null, null, 'B'),
      say(500, '社', '延べ・以上・時点不明'),
      say(56, '万人', '約（推計、時点不明）'),
      say(5, '位', '時点不明'),
      say(3, '件', '増'),
      say(7, '人', '速報値'),
    ]).toEqual([
      '500社以上',
      '延べ500社',
      '13,050千円',
      '0.125',
      'B',
      '延べ500社以上',
      '約56万人（推計）',
      '5位',
      '3件増',
      '7人（速報値）',
    ]);
    expect(valueText({ value: 56, unit: '万人', qualifier: '約・推計' }, 'en')).toBe('約 56 万人 (推計)');
  });

  it('carry their period', () => {
    expect(periodText({ fiscalYear: 2016 }, ja, 'ja')).toBe('2016年度');
    expect(periodText({ asOf: '2017-08' }, ja, 'ja')).toBe('2017年8月時点');
    expect(periodText({ from: '2015', to: '2015' }, ja, 'ja')).toBe('2015年');
    expect(periodText({ asOf: '2017-08', qualifier: '約・時点不明' }, ja, 'ja')).toBe(
      '時点不明（2017年8月の文書）',
    );
  });
});

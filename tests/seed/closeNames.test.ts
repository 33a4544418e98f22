import { describe, expect, it } from 'vitest';
import { closeNames } from '../../seed/closeNames.ts';
import { entity } from '../fixtures/records.ts';

const pairs = (...names: [id: string, kind: string, name: string, alias?: string][]) =>
  closeNames(
    names.map(([id, kind, name, alias]) =>
      entity({
        id,
        kind,
        name,
        aliases: alias ? [{ text: alias, kind: 'short', since: null, until: null }] : [],
      }),
    ),
  ).map(({ a, b, reason }) => `${a} ${b}: ${reason}`);

describe('close names', () => {
  it('are names that are the same but for legal form, character form and blanks', () => {
    expect(pairs(['b', 'Company', '株式会社髙橋精機'], ['a', 'Company', '高橋 精機(株)'])).toEqual([
      'a b: both are called 高橋精機',
    ]);
  });

  it('are names that are an alias of another', () => {
    expect(pairs(['a', 'Company', '日本電気', 'NEC'], ['b', 'Company', 'NEC'])).toEqual([
      'a b: both are called nec',
    ]);
  });

  it('are names one letter apart, added, lost or changed', () => {
    expect(
      pairs(['a', 'Company', '青葉製作所'], ['b', 'Company', '青葉製作'], ['c', 'Company', '青菜製作所']),
    ).toEqual([
      'a b: 青葉製作 and 青葉製作所 differ in one letter',
      'a c: 青菜製作所 and 青葉製作所 differ in one letter',
    ]);
  });

  it('are not those of a government and its area, of things told apart by a digit, or of short names', () => {
    expect(pairs(['a', 'Area', 'みどり市'], ['b', 'Municipality', 'みどり市'])).toEqual([]);
    expect(pairs(['a', 'Program', '第1期実行計画'], ['b', 'Program', '第2期実行計画'])).toEqual([]);
    expect(pairs(['a', 'Company', '東芝'], ['b', 'Company', '東海'])).toEqual([]);
  });
});

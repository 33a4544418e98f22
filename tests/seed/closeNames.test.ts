import { describe, expect, it } from 'vitest';
import { closeNames } from '../../seed/closeNames.ts';
import { entity, place, relation } from '../fixtures/records.ts';

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

  it('are names of the same words, but for such as say nothing', () => {
    expect(
      pairs(
        ['a', 'Program', 'ウェルフェアイノベーションの推進'],
        ['b', 'Program', 'ウェルフェアイノベーション推進事業'],
      ),
    ).toEqual(['a b: ウエルフエアイノベシヨンノ推進 and ウエルフエアイノベシヨン推進事業 say the same']);
    expect(
      pairs(['a', 'Policy', '産業プラン実行プログラム'], ['b', 'Policy', '産業プラン第2期実行プログラム']),
    ).toEqual(['a b: 産業プラン実行プログラム and 産業プラン第2期実行プログラム say the same']);
  });

  it('are a name and a large part of it, of one kind', () => {
    expect(pairs(['a', 'Program', '出張キャラバン隊'], ['b', 'Program', '商店街出張キャラバン隊'])).toEqual([
      'a b: 出張キヤラバン隊 and 商店街出張キヤラバン隊: one is part of the other',
    ]);
    expect(pairs(['a', 'Company', '出張キャラバン隊'], ['b', 'Program', '商店街出張キャラバン隊'])).toEqual(
      [],
    );
  });

  it('are names of the same letters in another order', () => {
    expect(
      pairs(['a', 'Association', '川崎産業観光振興協議会'], ['b', 'Association', '川崎市産業振興協議会']),
    ).toEqual(['a b: 川崎産業観光振興協議会 and 川崎市産業振興協議会 share their letters']);
  });

  it('are, of events too, a name in kana and one in Latin letters that are the same in English', () => {
    const event = (id: string, name: string, nameEn: string) => entity({ id, kind: 'Event', name, nameEn });
    expect(
      closeNames([
        event('a', '第46回インターネプコンジャパン', '46th INTERNEPCON JAPAN'),
        event('b', 'NEPCON Japan 2017', 'NEPCON Japan 2017'),
      ]),
    ).toEqual([{ a: 'a', b: 'b', reason: 'thinternepconjapan and nepconjapan in English' }]);
  });

  it('are looked for in a series, not in its editions, and but for the same words not in what is linked', () => {
    const event = (id: string, name: string) => entity({ id, kind: 'Event', name });
    const link = (type: string) => relation({ id: 'r', type, from: 'a', to: 'b', evidence: [place('d', 1)] });
    const [whole, part] = [event('b', '国際環境技術展示会'), event('a', '国際環境技術展示会セミナー')];
    expect(closeNames([whole, part]).length).toBe(1);
    expect(closeNames([whole, part, link('PART_OF')])).toEqual([]);
    const [edition, series] = [event('a', '起業家塾（平成28年度）'), event('b', '起業家塾')];
    expect(closeNames([edition, series, link('PART_OF')]).length).toBe(1);
    expect(closeNames([edition, series, link('EDITION_OF')])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Id, Kind } from '../../server/model/records.ts';
import { PUBLIC } from '../../server/model/visibility.ts';
import { SearchIndex } from '../../server/names/searchIndex.ts';

/** The names found among some, with how they fit. */
function found(text: string, ...names: readonly string[]): string[] {
  const index = SearchIndex.of(
    names.map((name, i) => ({
      id: `e${i}` as Id,
      kind: 'Company' as Kind,
      level: 0,
      name,
      names: [{ text: name, field: 'NAME' }],
    })),
  );
  const { hits } = index.search(PUBLIC, { text, first: 100 });
  expect(index.count(PUBLIC, { text })).toBe(hits.length);
  return hits.map(({ matched }) => `${matched.how} ${matched.text}`);
}

describe('a text with signs', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'R&D',
      ['Third Enactment', '民間R＆D', 'r&dセンター', 'RD', 'R-D研究会'],
      ['EXACT RD', 'PREFIX r&dセンター', 'INSIDE 民間R＆D', 'FUZZY R-D研究会', 'FUZZY Third Enactment'],
    ],
    [
      'C++',
      ['CCC', 'C++研究会', 'Visual C++', 'C'],
      ['EXACT C', 'PREFIX C++研究会', 'INSIDE Visual C++', 'FUZZY CCC'],
    ],
    ['A/B', ['abc', 'A／Bテスト', '新A/B'], ['PREFIX A／Bテスト', 'INSIDE 新A/B', 'FUZZY abc']],
    [
      'イトーキ',
      [
        'ふぉーらむかいさいときょうどう',
        '高橋建設×イトーキ',
        '株式会社いとーき東京',
        '(株)イトーキ',
        'イトキ',
      ],
      [
        'EXACT (株)イトーキ',
        'EXACT イトキ',
        'PREFIX 株式会社いとーき東京',
        'INSIDE 高橋建設×イトーキ',
        'FUZZY ふぉーらむかいさいときょうどう',
      ],
    ],
    [
      'エー',
      ['エース', 'ﾃｨｰｴｰ', 'エ', 'えびす'],
      ['EXACT エ', 'PREFIX エース', 'INSIDE ﾃｨｰｴｰ', 'FUZZY えびす'],
    ],
    ['NHK‐', ['NHK－ES', 'NHK技研', 'NHK～ES'], ['PREFIX NHK－ES', 'PREFIX NHK～ES', 'FUZZY NHK技研']],
    [
      '佐々木・髙橋',
      ['佐佐木・高橋法律事務所', '佐々木高橋会計'],
      ['PREFIX 佐佐木・高橋法律事務所', 'FUZZY 佐々木高橋会計'],
    ],
  ])('%s is told from one without them', (text, names, expected) => {
    expect(found(text, ...names)).toEqual(expected);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['ー', ['イトーキ', 'NHK-ES', 'ー'], ['EXACT ー', 'INSIDE イトーキ']],
    ['・', ['殿町・夜光', 'ｱ･ﾄﾞ', '殿町'], ['INSIDE 殿町・夜光', 'INSIDE ｱ･ﾄﾞ']],
    ['－', ['NHK‐ES', 'イトーキ'], ['INSIDE NHK‐ES']],
    ['++', ['C++', 'C+'], ['INSIDE C++']],
  ])('%s alone is found where it is printed', (text, names, expected) => {
    expect(found(text, ...names)).toEqual(expected);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    [
      '(株)髙橋',
      ['株式会社高橋建設', '川崎(株)高橋組'],
      ['PREFIX 株式会社高橋建設', 'INSIDE 川崎(株)高橋組'],
    ],
    ['KSP, Inc.', ['株式会社KSPかわさき'], ['PREFIX 株式会社KSPかわさき']],
    ['NANO BIC', ['NANOBIC棟'], ['PREFIX NANOBIC棟']],
    ['(株', ['(株)高橋', '株研究所'], ['PREFIX (株)高橋', 'PREFIX 株研究所']],
    [
      'ki Co., L',
      ['Kawasaki Co., Ltd.', 'Aki Colliery'],
      ['INSIDE Aki Colliery', 'INSIDE Kawasaki Co., Ltd.'],
    ],
    ['R.I.E', ['RIEC', '理研（R.I.E.）'], ['PREFIX RIEC', 'INSIDE 理研（R.I.E.）']],
    ['（', ['㈱髙橋', '高橋（東京）'], []],
  ])('%s loses nothing that tells it apart', (text, names, expected) => {
    expect(found(text, ...names)).toEqual(expected);
  });

  it('is shown by the name that has them', () => {
    const index = SearchIndex.of([
      {
        id: 'e' as Id,
        kind: 'Company' as Kind,
        level: 0,
        name: 'Third',
        names: [
          { text: 'Third', field: 'NAME' },
          { text: '(株)R&D', field: 'READING' },
          { text: 'R&Dの会', field: 'ALIAS' },
        ],
      },
    ]);
    const [hit] = index.search(PUBLIC, { text: 'R&Dの', first: 1 }).hits;
    expect(hit?.matched).toEqual({ text: 'R&Dの会', field: 'ALIAS', how: 'PREFIX' });
  });

  it('of a core is found behind a legal form as if it began the name', () => {
    expect(found('C++', '(株)C++研究所', '日本(株)C++研究所')).toEqual([
      'PREFIX (株)C++研究所',
      'INSIDE 日本(株)C++研究所',
    ]);
    expect(found('日本・電', '日・本電気', '日本・(株)電気')).toEqual([
      'PREFIX 日本・(株)電気',
      'FUZZY 日・本電気',
    ]);
  });
});

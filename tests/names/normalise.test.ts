import { describe, expect, it } from 'vitest';
import { foldCharacter } from '../../server/names/foldCharacter.ts';
import { KANJI_VARIANTS } from '../../server/names/kanjiVariants.ts';
import { nameForms } from '../../server/names/normalise.ts';

const written = (text: string) => nameForms(text).map((form) => form.text);
const cores = (text: string) => nameForms(text).map((form) => form.text.slice(form.coreStart, form.coreEnd));
/** Whether one of the forms of two texts is the same, as the index asks for EXACT. */
const areOne = (a: string, b: string) => {
  const forms = new Set([...written(a), ...cores(a)].filter((form) => form !== ''));
  return [...written(b), ...cores(b)].some((form) => forms.has(form));
};

describe('names that are one', () => {
  it.each([
    // Legal forms, wherever and however they are printed.
    ['株式会社イトーキ', 'イトーキ'],
    ['(株)イトーキ', '株式会社イトーキ'],
    ['イトーキ㈱', '（株）イトーキ'],
    ['㍿イトーキ', '㊑イトーキ'],
    ['株式會社 イトーキ', '〔株〕イトーキ'],
    ['カブシキガイシャ イトーキ', 'いとーき'],
    ['日本(株)電気', '日本電気'],
    ['(公財)川崎市産業振興財団', '川崎市産業振興財団'],
    ['公益財団法人 川崎市産業振興財団', '（財）川崎市産業振興財団'],
    ['(一社)NHKエンジニアリングシステム', '一般社団法人ＮＨＫエンジニアリングシステム'],
    ['国立研究開発法人新エネルギー・産業技術総合開発機構', '新エネルギー・産業技術総合開発機構'],
    ['特定非営利活動法人かわさき', 'NPO法人かわさき'],
    ['国立大学法人横浜国立大学', '横浜国立大学'],
    ['Itoki Co., Ltd.', 'ITOKI CORPORATION'],
    ['KSP, Inc.', 'KSP'],
    ['K.K. Itoki', 'Itoki Kabushiki Kaisha'],
    // Forms of characters.
    ['髙橋建設', '高橋建設'],
    ['渡邉', '渡邊'],
    ['渡邊', '渡辺'],
    ['齋藤', '斉藤'],
    ['齊藤', '斎藤'],
    ['﨑', '崎'],
    ['濵﨑', '浜崎'],
    ['澤田', '沢田'],
    ['國學院', '国学院'],
    ['櫻井', '桜井'],
    ['瀧', '滝'],
    ['龍ヶ崎', '竜ケ崎'],
    ['𠮷野家', '吉野家'],
    ['葛󠄀城', '葛城'],
    ['塚', '塚'],
    // Kana.
    ['かわさき', 'カワサキ'],
    ['ﾐﾂﾄﾖ', 'ミツトヨ'],
    ['ミットヨ', 'ミツトヨ'],
    ['キヤノン', 'キャノン'],
    ['富士フイルム', '富士フィルム'],
    ['ブリヂストン', 'ブリジストン'],
    ['ニッカウヰスキー', 'ニッカウイスキー'],
    ['ヴァイオリン', 'バイオリン'],
    ['City of Okaya', 'Okaya City'],
    ['コーディネーター', 'コーディネータ'],
    // Marks, blanks, widths.
    ['ＮＡＮＯ ＢＩＣ', 'NANOBIC'],
    ['東京 T Y フィナンシャルグループ', '東京ＴＹフィナンシャルグループ'],
    ['殿町・キングスカイフロント', '殿町キングスカイフロント'],
    ['NHK-ES', 'NHK－ES'],
    ['K²タウンキャンパス', 'K<sup>2</sup> タウンキャンパス'],
    ['「公共試作開発ラボ機能」の整備', '公共試作開発ラボ機能の整備'],
    ['Café', 'CAFE'],
    // Spellings.
    ['佐々木', '佐佐木'],
    ['いすゞ', 'イスズ'],
    ['茅ヶ崎', '茅が崎'],
    ['霞ケ関', '霞が関'],
    ['一之江', '一ノ江'],
    ['丸の内', '丸ノ内'],
  ])('%s and %s', (a, b) => expect(areOne(a, b)).toBe(true));
});

describe('names that are not one', () => {
  it.each([
    ['ハス', 'バス'],
    ['バス', 'パス'],
    ['埼玉', '崎玉'],
    ['工業', 'エ業'],
    ['川崎', '川奇'],
    ['かながわサイエンスパーク', 'KSP'],
    ['インク', 'ク'],
    ['incubator', 'ubator'],
    ['株', '株式会社'],
  ])('%s and %s', (a, b) => expect(areOne(a, b)).toBe(false));
});

describe('the forms of a name', () => {
  it('are the whole and, in it, the core', () => {
    expect(nameForms('株式会社イトーキ')).toEqual([{ text: '株式会社イトキ', coreStart: 4, coreEnd: 7 }]);
    expect(nameForms('イトーキ')).toEqual([{ text: 'イトキ', coreStart: 0, coreEnd: 3 }]);
  });

  it('give the core a form of its own when the legal form stands in the middle', () => {
    expect(nameForms('日本（株）電気')).toEqual([
      { text: '日本株電気', coreStart: 0, coreEnd: 0 },
      { text: '日本電気', coreStart: 0, coreEnd: 4 },
    ]);
  });

  it('keep a legal form that is all there is', () => {
    expect(nameForms('（株）')).toEqual([{ text: '株', coreStart: 0, coreEnd: 1 }]);
    expect(nameForms('公益財団法人')).toEqual([{ text: '公益財団法人', coreStart: 0, coreEnd: 6 }]);
  });

  it('keep marks when there is nothing else, and are none for blanks', () => {
    expect(written('・ ・')).toEqual(['・・']);
    expect(written('ー')).toEqual(['ー']);
    expect(nameForms(' 　\n')).toEqual([]);
  });

  it('bear half a surrogate pair', () => {
    expect(written('川\ud842崎')).toEqual(['川崎']);
  });
});

describe('the characters', () => {
  it('fold to what folds to itself', () => {
    for (let code = 1; code < 0x1_0000; code++) {
      for (const character of String.fromCharCode(code).normalize('NFKC')) {
        const folded = [...foldCharacter(character)];
        expect({ character, again: folded.map(foldCharacter) }).toEqual({ character, again: folded });
      }
    }
  });

  it('have variants that NFKC leaves apart', () => {
    for (const [variant, searched] of KANJI_VARIANTS) {
      expect([variant.normalize('NFKC'), searched.normalize('NFKC')]).toEqual([variant, searched]);
    }
  });

  it('fold alone as they fold in a name, so that every part of a name is found', () => {
    const names = [
      '株式会社佐々木ヴァイオ製作所',
      '茅ヶ崎（株）K²・ｶﾞｽ',
      'Kawasaki INnovation Gateway, Inc.',
      'いすゞ𠮷一之江',
    ];
    for (const name of names) {
      const characters = [...name.normalize('NFKC')];
      for (let from = 0; from < characters.length; from++) {
        for (let to = from + 1; to <= characters.length; to++) {
          const part = characters.slice(from, to).join('');
          if (!/[\p{L}\p{N}]/u.test(part.replaceAll('ー', ''))) continue;
          const [asWritten = ''] = written(part);
          expect({ part, isIn: written(name).some((form) => form.includes(asWritten)) }).toEqual({
            part,
            isIn: true,
          });
        }
      }
    }
  });
});

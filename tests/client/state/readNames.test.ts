import { describe, expect, it } from 'vitest';
import { MOST_NAMES } from '../../../client/state/introduction.ts';
import { lineOf, namesIn, type Reading, readNames } from '../../../client/state/readNames.ts';

const names = (text: string, reading?: Reading) => readNames(text, reading).names;
const none = { columns: [], width: 1, isCut: false, stated: null, skipped: [], left: 0 };

/** As the documents print it: between two of the eighteen names there is no mark. */
const PRINTED =
  '(株)ナガオシステム、(株)ブラザー、TMCシステム(株)、(株)クリエイティブテクノロジー、東京メータ(株)、(株)ルートレック・ネットワークス、タイジ(株)、三和クリエーション(株)、(株)協同インターナショナル、(株)サンナイオートメーション(株)アサイマーキングシステム、(株)大和生物研究所、(株)ユニオン産業、(有)相和シボリ工業、協同組合高津工友会、(有)シンプヤ、佐野デザイン事務所、コトブキテック(株) 計18件';

describe('a list of names', () => {
  it('has one a line, without bullets, numbers, blank lines and repetitions', () => {
    const text =
      '\uFEFF・大幸機器(株)\r\n1. 株式会社JKB\n（空）\n\n③ 東信電気\n2）富士通\n大幸機器(株)\n3Dプリンター工房\n';
    expect(readNames(text)).toEqual({
      ...none,
      names: ['大幸機器(株)', '株式会社JKB', '（空）', '東信電気', '富士通', '3Dプリンター工房'],
      reading: 'all',
    });
  });

  it('has numbers before its names in brackets, in circles, or with a blank behind them', () => {
    expect(
      names(
        '（1）富士通株式会社\n（１２） 東芝\n(3)JKB\n1 宮崎大学\n２　(株)ブラザー\n㉑ミツトヨ\n㊱ イトーキ\n㊿大幸機器',
      ),
    ).toEqual([
      '富士通株式会社',
      '東芝',
      'JKB',
      '宮崎大学',
      '(株)ブラザー',
      'ミツトヨ',
      'イトーキ',
      '大幸機器',
    ]);
    expect(names('500 Startups\n3Dプリンター工房\n21世紀財団\n（空）')).toEqual([
      '500 Startups',
      '3Dプリンター工房',
      '21世紀財団',
      '（空）',
    ]);
  });

  it.each(['、', ',', ', ', '，', '；', ';', '／', '\t'])(
    'may stand in one line with “%s” between',
    (mark) => {
      const {
        names: found,
        isCut,
        columns,
      } = readNames(['富士通', '慶應義塾大学', 'JKB', '東芝'].join(mark));
      expect(found).toEqual(['富士通', '慶應義塾大学', 'JKB', '東芝']);
      expect(isCut || columns.length === 4).toBe(true);
    },
  );

  it.each([
    ['Musubi, Inc.\n川崎信用金庫\n富士通', ['Musubi, Inc.', '川崎信用金庫', '富士通']],
    ['Musubi, Inc.\nToyo Co., Ltd.', ['Musubi, Inc.', 'Toyo Co., Ltd.']],
    ['Musubi, Inc., Fujitsu, Toyo Co., Ltd.', ['Musubi, Inc.', 'Fujitsu', 'Toyo Co., Ltd.']],
    ['富士通，Musubi，Inc.', ['富士通', 'Musubi，Inc.']],
    ['"University of California, Berkeley", Fujitsu', ['University of California, Berkeley', 'Fujitsu']],
    ['"あ、い"\n富士通、東芝', ['あ、い', '富士通', '東芝']],
    [
      'Ministry of Economy, Trade and Industry\nFujitsu',
      ['Ministry of Economy, Trade and Industry', 'Fujitsu'],
    ],
    ['富士通,東芝\nJKB', ['富士通', '東芝', 'JKB']],
    ['富士通,株式会社JKB', ['富士通', '株式会社JKB']],
  ])('cuts where names end and not within one: %s', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  it('is read as lines where the reader says so', () => {
    const text = 'Kyoto, Inc and Osaka\nTokyo, Inc and Kobe';
    expect(names(text)).toEqual(['Kyoto', 'Inc and Osaka', 'Tokyo', 'Inc and Kobe']);
    expect(names(text, 'lines')).toEqual(text.split('\n'));
  });

  it('comes back from lines as it was, whatever a name holds', () => {
    const all = [
      'University of California, Berkeley',
      '富士通',
      'あ、い',
      'the "best"／firm',
      'Toyo Co., Ltd.',
    ];
    expect(names(all.map(lineOf).join('\n'))).toEqual(all);
    for (const one of all) expect(names(lineOf(one))).toEqual([one]);
  });

  it('is read as printed, its tally told apart', () => {
    const { names: found, stated } = readNames(PRINTED);
    expect([found.length, stated, found.at(-1)]).toEqual([17, 18, 'コトブキテック(株)']);
    expect(names('富士通\n東芝\n（全２社）')).toEqual(['富士通', '東芝']);
  });

  it('holds a tally behind names of its own against those', () => {
    const line = '富士通、東芝、イトーキ 計3社';
    expect(readNames(`${line}\nミツトヨ\n川崎市`)).toMatchObject({
      names: ['富士通', '東芝', 'イトーキ', 'ミツトヨ', '川崎市'],
      stated: null,
    });
    expect(readNames(`${line.replace('3', '5')}\nミツトヨ`).stated).toBe(5);
    expect(readNames(`${line}\nミツトヨ、川崎市 計2者`).stated).toBe(null);
    expect(readNames(`${line}\nミツトヨ、川崎市 計5者`).stated).toBe(5);
    expect(readNames(`${line.replace('3', '6')}\nミツトヨ\n計3社`).stated).toBe(6);
    expect(readNames('富士通\n東芝\n計3社').stated).toBe(3);
  });

  it('is the column of a table whose head says name', () => {
    const table = '番号,担当,企業名\r\n1,佐藤,"大幸機器,株式会社"\r\n2,鈴木,"「川崎""未来""」社"\r\n3,,\r\n';
    expect(readNames(table)).toEqual({
      ...none,
      width: 3,
      names: ['大幸機器,株式会社', '「川崎"未来"」社'],
      reading: 2,
      columns: [
        { at: 1, head: '担当', first: ['佐藤', '鈴木'] },
        { at: 2, head: '企業名', first: ['大幸機器,株式会社', '「川崎"未来"」社'] },
      ],
    });
    expect(names(table, 1)).toEqual(['佐藤', '鈴木']);
  });

  it.each(['社名', '企業名', '所属', '勤務先', '会社名', '出展企業', '交付決定先', 'Company name'])(
    'takes the column headed %s before that of persons',
    (head) => {
      const read = namesIn([
        ['No', '氏名', head],
        ['1', '佐藤', '富士通'],
      ]);
      expect([read.names, read.reading, read.columns[1]?.head]).toEqual([['富士通'], 2, head]);
    },
  );

  it('is the table of a document as it is printed, with bars', () => {
    const table = '| 補助金概要 | 交付決定先 |\n|---|---|\n| 【対象者】 市内 | 富士通、(株)JKB 計2件 |';
    expect(readNames(table)).toMatchObject({ names: ['富士通', '(株)JKB'], reading: 1, stated: 2 });
  });

  it('leaves out the column of a printed table that describes, and shortens what it shows of names', () => {
    const described = `【対象者】 ${'市内に事業所を有して1年以上事業を営む中小製造業者'.repeat(3)}`;
    const read = readNames(`| ${described} | ${PRINTED} |`);
    expect([read.names.length, read.reading, read.width, read.stated]).toEqual([17, 1, 2, 18]);
    expect(read.columns).toEqual([{ at: 1, head: null, first: ['(株)ナガオシステム', '(株)ブラザー'] }]);
    expect(readNames('独立行政法人国立病院機構神奈川病院\t1\n東芝\t2').columns[0]?.first).toEqual([
      '独立行政法人国立病院機構神奈川病院',
      '東芝',
    ]);
  });

  it('has what stands between rows, several on a line, and names without how they are addressed', () => {
    expect(names('1\t富士通\n宮崎大学\n2\t味の素')).toEqual(['富士通', '宮崎大学', '味の素']);
    expect(names('富士通、宮崎大学 御中\n佐藤様')).toEqual(['富士通', '宮崎大学', '佐藤']);
  });

  it.each(['富士通,慶應義塾大学\n東芝,JKB', '富士通\t慶應義塾大学\n東芝\tJKB\n'])(
    'without a head is all columns where all are names, and any one of them when asked: %j',
    (text) => {
      const { names: found, reading, columns } = readNames(text);
      expect([found, reading]).toEqual([['富士通', '慶應義塾大学', '東芝', 'JKB'], 'all']);
      expect(columns).toEqual([
        { at: 0, head: null, first: ['富士通', '東芝'] },
        { at: 1, head: null, first: ['慶應義塾大学', 'JKB'] },
      ]);
      expect(names(text, 0)).toEqual(['富士通', '東芝']);
      expect(names(text, 1)).toEqual(['慶應義塾大学', 'JKB']);
    },
  );

  it('without a head is the first column of names where others hold numbers, dates or addresses', () => {
    const copied = readNames('1\t富士通\t佐藤\t2017-01-27\n2\t宮崎大学\t鈴木\t2017-01-27');
    expect([copied.names, copied.reading]).toEqual([['富士通', '宮崎大学'], 1]);
    expect(copied.columns.map(({ at }) => at)).toEqual([1, 2]);
    expect(names('1,富士通,044-1\n2,宮崎大学,044-2')).toEqual(['富士通', '宮崎大学']);
    expect(names('富士通\t宮崎大学\n東芝\ta@example.jp', 'all')).toEqual(['富士通', '宮崎大学', '東芝']);
  });

  it('may have a head over one name a line', () => {
    const read = readNames('企業名\n富士通\n東芝');
    expect([read.names, read.columns]).toEqual([
      ['富士通', '東芝'],
      [{ at: 0, head: '企業名', first: ['富士通', '東芝'] }],
    ]);
  });

  it.each(['所属・団体名', '企業名（五十音順）', '参加企業・団体名(敬称略)'])(
    'knows %s for a head',
    (head) => {
      expect(names(`番号\t氏名\t${head}\n1\t佐藤\t富士通\n2\t鈴木\t東芝`)).toEqual(['富士通', '東芝']);
      expect(names(`${head}\n富士通\n東芝`)).toEqual(['富士通', '東芝']);
    },
  );

  it('finds the head below a title', () => {
    const read = namesIn([
      ['出展者一覧', ''],
      ['小間', '会社名'],
      ['A', '富士通'],
    ]);
    expect([read.names, read.reading]).toEqual([['富士通'], 1]);
  });

  it('takes the lines of one cell of a workbook for several names', () => {
    expect(namesIn([['富士通\n東芝'], ['JKB']]).names).toEqual(['富士通', '東芝', 'JKB']);
  });

  it('is cut at what can be handled, and says how many are left', () => {
    const { names: first, left } = readNames(
      Array.from({ length: MOST_NAMES + 3 }, (_, i) => `社${i}`).join('\n'),
    );
    expect([first.length, left]).toEqual([MOST_NAMES, 3]);
  });

  it('is empty where there are no names, and says what it took for none', () => {
    for (const text of ['', ' \n\n', '1\n2\n3'])
      expect(readNames(text)).toEqual({ ...none, names: [], reading: 'all' });
    const addresses = ['https://example.jp', 'a@example.jp', '044-200-2111'];
    expect(readNames(addresses.join('\n'))).toEqual({
      ...none,
      names: [],
      reading: 'all',
      skipped: addresses,
    });
  });
});

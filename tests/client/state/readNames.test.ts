import { describe, expect, it } from 'vitest';
import { MOST_NAMES } from '../../../client/state/introduction.ts';
import { namesIn, readNames } from '../../../client/state/readNames.ts';

const names = (text: string) => readNames(text).names;

describe('a list of names', () => {
  it('has one a line, without bullets, numbers, blank lines and repetitions', () => {
    const text =
      '\uFEFF・大幸機器(株)\r\n1. 株式会社JKB\n（空）\n\n③ 東信電気\n2）富士通\n大幸機器(株)\n3Dプリンター工房\n';
    expect(readNames(text)).toEqual({
      names: ['大幸機器(株)', '株式会社JKB', '（空）', '東信電気', '富士通', '3Dプリンター工房'],
      column: null,
      cut: false,
    });
  });

  it('keeps a comma that belongs to a name', () => {
    expect(names('Musubi, Inc.\n川崎信用金庫\n富士通')).toEqual(['Musubi, Inc.', '川崎信用金庫', '富士通']);
  });

  it('is the column of a table whose head says name', () => {
    const table = '番号,担当,企業名\r\n1,佐藤,"大幸機器,株式会社"\r\n2,鈴木,"「川崎""未来""」社"\r\n3,,\r\n';
    expect(readNames(table)).toEqual({
      names: ['大幸機器,株式会社', '「川崎"未来"」社'],
      column: '企業名',
      cut: false,
    });
  });

  it.each(['社名', '企業名', '所属', '勤務先', 'Company name'])(
    'takes the column headed %s before that of persons',
    (head) => {
      expect(
        namesIn([
          ['No', '氏名', head],
          ['1', '佐藤', '富士通'],
        ]),
      ).toEqual({
        names: ['富士通'],
        column: head,
        cut: false,
      });
    },
  );

  it('has what stands between rows, several on a line, and names without how they are addressed', () => {
    expect(names('1\t富士通\n宮崎大学\n2\t味の素')).toEqual(['富士通', '宮崎大学', '味の素']);
    expect(names('富士通、宮崎大学 御中\n佐藤様')).toEqual(['富士通', '宮崎大学', '佐藤']);
  });

  it('is the first column of words where no head says so, as copied from a spreadsheet', () => {
    expect(names('1\t富士通\t2017-01-27\n2\t宮崎大学\t2017-01-27')).toEqual(['富士通', '宮崎大学']);
    expect(names('1,富士通,044-1\n2,宮崎大学,044-2')).toEqual(['富士通', '宮崎大学']);
  });

  it('finds the head below a title', () => {
    expect(
      namesIn([
        ['出展者一覧', ''],
        ['小間', '会社名'],
        ['A', '富士通'],
      ]),
    ).toEqual({
      names: ['富士通'],
      column: '会社名',
      cut: false,
    });
  });

  it('is cut at what can be handled, and says so', () => {
    const { names: first, cut } = readNames(
      Array.from({ length: MOST_NAMES + 1 }, (_, i) => `社${i}`).join('\n'),
    );
    expect([first.length, cut]).toEqual([MOST_NAMES, true]);
  });

  it('is empty where there are no names', () => {
    for (const text of ['', ' \n\n', '1\n2\n3', 'https://example.jp\na@example.jp'])
      expect(readNames(text)).toEqual({ names: [], column: null, cut: false });
  });
});

import { expect, it } from 'vitest';
import { makeI18n } from '../../../../client/i18n/i18n.ts';
import { introductionEn } from '../../../../client/i18n/introductionEn.ts';
import { introductionJa } from '../../../../client/i18n/introductionJa.ts';
import type { Vocabulary } from '../../../../client/i18n/vocabulary.ts';
import { ageText } from '../../../../client/panels/introduction/hopText.ts';

const i18n = makeI18n();
i18n.addResourceBundle('ja', 'introduction', introductionJa);
const words = { t: i18n.getFixedT('ja', 'introduction'), w: i18n.getFixedT('ja', 'words') };
i18n.addResourceBundle('en', 'introduction', introductionEn);
const vocabulary = { locale: 'ja', isPoint: () => true } as unknown as Vocabulary;

type Hop = Parameters<typeof ageText>[0];

const fact = (since: string | null) =>
  ({ since, until: null, asOf: null, to: { kind: 'Collaboration' } }) as unknown as Hop['facts'][number];
const said = (newest: string | null, undated: boolean, ...since: (string | null)[]) =>
  ageText({ newest, undated, facts: since.map(fact) }, vocabulary, words);

it('says no date is known only where none is, not even that of a stage or of a document', () => {
  expect([said('2017-09-30', false, null), said('2017-09-30', true, null), said(null, true, null)]).toEqual([
    '最も新しい資料：2017年9月30日',
    '日付のわかる事実なし（最も新しい資料：2017年9月30日）',
    '日付のわかる事実なし',
  ]);
});

it('counts from the day the server does: an older fact with a date of its own is not the newest', () => {
  expect([
    said('2018-03-12', false, '2017-01-18', null),
    said('2017-03-31', false, 'FY2016', '2015'),
  ]).toEqual(['最も新しい資料：2018年3月12日', '最も新しい事実：2016年度']);
});

it('says the day something happened, and of what went on the last day it is known to have held', () => {
  const english = { t: i18n.getFixedT('en', 'introduction'), w: i18n.getFixedT('en', 'words') };
  const inEnglish = { locale: 'en', isPoint: (_: string, to?: string) => to === 'Visit' };
  const age = (kind: string, dates: { since: string; until?: string }, newest: string) =>
    ageText(
      {
        newest,
        undated: false,
        facts: [{ until: null, asOf: null, ...dates, to: { kind } } as unknown as Hop['facts'][number]],
      },
      inEnglish as unknown as Vocabulary,
      english,
    );
  expect([
    age('Visit', { since: '2016-11-16' }, '2016-11-16'),
    age('Program', { since: 'FY2013' }, 'FY2013'),
    age('Program', { since: 'FY2010', until: '2014-03-31' }, '2014-03-31'),
  ]).toEqual(['newest fact: 16 Nov 2016', 'newest fact: FY2013', 'newest fact: 31 Mar 2014']);
});

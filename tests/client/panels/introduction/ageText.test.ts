import { expect, it } from 'vitest';
import { makeI18n } from '../../../../client/i18n/i18n.ts';
import { introductionJa } from '../../../../client/i18n/introductionJa.ts';
import type { Vocabulary } from '../../../../client/i18n/vocabulary.ts';
import { ageText } from '../../../../client/panels/introduction/hopText.ts';

const i18n = makeI18n();
i18n.addResourceBundle('ja', 'introduction', introductionJa);
const words = { t: i18n.getFixedT('ja', 'introduction'), w: i18n.getFixedT('ja', 'words') };
const vocabulary = { locale: 'ja' } as unknown as Vocabulary;

type Hop = Parameters<typeof ageText>[0];

/** A step with one fact of a document, which is dated or not. */
const step = (document: string | null, undated: boolean): Hop => ({
  undated,
  facts: [
    {
      since: null,
      until: null,
      asOf: null,
      to: { kind: 'Collaboration' },
      evidence: [{ source: { date: document } }],
    } as unknown as Hop['facts'][number],
  ],
});

it('says no date is known only where none is, not even that of a stage or of a document', () => {
  const said = (document: string | null, undated: boolean) =>
    ageText(step(document, undated), vocabulary, words);
  expect([said('2017-09', false), said('2017-09', true), said(null, true), said(null, false)]).toEqual([
    '最も新しい資料：2017年9月',
    '日付のわかる事実なし（最も新しい資料：2017年9月）',
    '日付のわかる事実なし',
    '',
  ]);
});

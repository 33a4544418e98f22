import { expect, it } from 'vitest';
import { partialDateOf } from '../../server/model/dates.ts';
import { comparisonSentence } from '../../server/sentences/gapComparison.ts';

const TOLD = { undatedInBoth: 0, ties: 1, otherTies: 2 };

it.each([
  ['2016', '2017-03', '2つの期間は2016年～2017年3月が重なっていて', 'overlap (2016 to Mar 2017), and'],
  [null, '2016-03-31', '2つの期間は2016年3月31日までが重なっていて', 'overlap (until 31 Mar 2016), and'],
  ['2016', null, '2つの期間は2016年以後が重なっていて', 'overlap (from 2016 on), and'],
])('tells of days both periods have from %s to %s', (from, to, ja, en) => {
  const day = (text: string | null) => (text === null ? null : partialDateOf(text));
  const told = { ...TOLD, overlap: { from: day(from), to: day(to) } };
  expect([comparisonSentence(told, 'ja'), comparisonSentence(told, 'en')]).toEqual([
    `${ja}、その間の事実は両方に数えている。記録されたつながりは、この期間が1組、比べる期間が2組。資料の多さの違いも混じるので、差がそのまま連携の増減とは言えない`,
    `The two periods ${en} the facts of those days count in both. This period has 1 tie on record and 2 in the other: part of any difference is how much the sources tell of each`,
  ]);
});

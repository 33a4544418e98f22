import { describe, expect, it } from 'vitest';
import { makeI18n, speak } from '../../../client/i18n/i18n.ts';
import { stageWhen } from '../../../client/panels/stageWhen.ts';

describe('when a stage was reached', () => {
  it('tells a date it was reached by from one it was reached at, and from none', async () => {
    const i18n = makeI18n();
    const said = (locale: 'ja' | 'en') =>
      (['ON', 'BY', 'UNKNOWN'] as const).map((dateIs) =>
        stageWhen({ date: dateIs === 'UNKNOWN' ? null : '2017-09', dateIs }, i18n.t, locale),
      );
    expect(said('ja')).toEqual(['2017年9月', '2017年9月までに', '時期不明']);
    await speak(i18n, 'en');
    expect(said('en')).toEqual(['Sep 2017', 'by Sep 2017', 'date unknown']);
  });
});

import { describe, expect, it } from 'vitest';
import { japaneseParts } from '../../../client/panels/Said.tsx';

describe('a text within the English interface', () => {
  it('is cut where Japanese begins and ends', () => {
    expect(
      japaneseParts('Fujitsu took part in 知的財産交流会（2017年3月6日・富士通研究所）, 6 Mar 2017'),
    ).toEqual([
      { text: 'Fujitsu took part in ', ja: false },
      { text: '知的財産交流会（2017年3月6日・富士通研究所）', ja: true },
      { text: ', 6 Mar 2017', ja: false },
    ]);
  });

  it('stays whole in one language', () => {
    expect(japaneseParts('as of 1 Apr 2026')).toEqual([{ text: 'as of 1 Apr 2026', ja: false }]);
    expect(japaneseParts('川崎市 経済労働局')).toEqual([{ text: '川崎市 経済労働局', ja: true }]);
    expect(japaneseParts('')).toEqual([]);
  });

  it('loses nothing', () => {
    for (const text of ['NEPCON Japan 2017「微細加工EXPO」ブース', '（K²タウン）・A', 'ー1ー'])
      expect(
        japaneseParts(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
  });
});

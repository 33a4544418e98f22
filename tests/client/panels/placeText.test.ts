import { describe, expect, it } from 'vitest';
import { makeI18n } from '../../../client/i18n/i18n.ts';
import { placesText, placeText } from '../../../client/panels/placeText.ts';

const { t } = makeI18n();
const place = (source: string, section: string | null, line: number | null, page: string | null = null) => ({
  source: { id: source, title: '', date: null },
  section,
  line,
  page,
});

describe('a place', () => {
  it('says document, section, page and line, as far as they are known', () => {
    expect(placeText(place('003', '実績', 12, '4'), t)).toBe('003 · 実績 · 4ページ · 行 12');
    expect(placeText(place('003', null, null), t)).toBe('003');
  });

  it('stands with others of its section in one', () => {
    const places = [
      place('003', '実績', 12),
      place('001', null, 7),
      place('003', '実績', 9),
      place('003', '実績', 12),
      place('000', '表', null),
    ];
    expect(placesText(places, t)).toBe('003 · 実績 · 行 12・9、001 · 行 7、000 · 表');
  });
});

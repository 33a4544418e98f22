import { describe, expect, it } from 'vitest';
import { readDocument } from '../../seed/document.ts';

describe('a line shows a figure', () => {
  it.each([
    ['約6億4千万円', 640_000_000, '円'],
    ['3億4,996万5千円', 349_965, '千円'],
    ['約1万8,000人', 18_000, '人'],
    ['45億7,460万円', 457_460, '万円'],
    ['5年間', 5, '年'],
    ['△ 12件', -12, '件'],
  ])('%s: %d %s', (line, value, unit) => {
    expect(readDocument([line]).shows(1, value, unit)).toBe(true);
  });

  it.each([
    ['平成28年9月6日、第12条', 28, '件'],
    ['平成28年9月6日、第12条', 9, '件'],
    ['平成28年9月6日、第12条', 12, '件'],
    ['6億4千万円', 6, '億円'],
    ['2016 (28) 年度', 2016, '件'],
  ])('but %s not %d %s', (line, value, unit) => {
    expect(readDocument([line]).shows(1, value, unit)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { documentHeadings, type Heading, sectionsOf, unprintedHeadings } from '../../seed/sections.ts';
import type { Id } from '../../server/model/records.ts';
import { place } from '../fixtures/records.ts';

const headings: readonly Heading[] = [
  { source: 'd', line: 1, level: 1, section: '交流事業' },
  { source: 'd', line: 5, level: 2, section: '交流事業 実績', printed: '実績' },
  { source: 'd', line: 9, level: 1, section: '研究事業' },
];
const problem = sectionsOf(headings);

describe('the section a place names', () => {
  it('holds its line, as its own heading or as one above that', () => {
    for (const right of [
      place('d', 1, '交流事業'),
      place('d', 8, '交流事業 実績'),
      place('d', 8, '交流事業'),
      place('d', 9, '研究事業'),
    ])
      expect(problem(right)).toBeNull();
  });

  it('is refused where the line stands in another, before the first heading too', () => {
    expect(problem(place('d', 4, '交流事業 実績'))).toBe(
      'line 4 is not in section 交流事業 実績, but in 交流事業',
    );
    expect(problem(place('d', 9, '交流事業 実績'))).toBe(
      'line 9 is not in section 交流事業 実績, but in 研究事業',
    );
    expect(problem(place('d', 8, '研究事業'))).toBe(
      'line 8 is not in section 研究事業, but in 交流事業 / 交流事業 実績',
    );
    expect(problem(place('d', 0, '交流事業'))).toBe('line 0 is not in section 交流事業');
  });

  it('must be there, empty is none', () => {
    expect(problem(place('d', 2))).toBe('line 2 is named without its section');
    expect(problem(place('d', 2, ''))).toBe('line 2 is named without its section');
  });

  it('is not asked for in a source without headings, or where no line is named', () => {
    expect(problem(place('register', 2))).toBeNull();
    expect(problem(place('d'))).toBeNull();
  });
});

describe('headings', () => {
  it('are found wanting where their line prints something else', () => {
    const lines = ['# 交 流 事業', '', '', '', '○実績', '', '', '', '研究'];
    expect(unprintedHeadings(headings, 'd' as Id, lines)).toEqual([headings[2]]);
    expect(unprintedHeadings(headings, 'e' as Id, [])).toEqual([]);
  });

  it('of the Kawasaki documents go on by line, and begin on the first level', () => {
    const lines = new Map<string, Heading>();
    for (const next of documentHeadings()) {
      const before = lines.get(next.source);
      expect(next.line).toBeGreaterThan(before?.line ?? 0);
      if (!before) expect(next.level).toBe(1);
      lines.set(next.source, next);
    }
    expect([...lines.keys()]).toEqual(['000', '001', '002', '003', '004']);
  });
});

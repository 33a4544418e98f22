import { describe, expect, it } from 'vitest';
import { gapsEn } from '../../../client/i18n/gapsEn.ts';
import { gapsJa } from '../../../client/i18n/gapsJa.ts';

const texts = (value: object, before = ''): [string, string][] =>
  Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    typeof inner === 'object' ? texts(inner, `${before}${key}.`) : [[`${before}${key}`, String(inner)]],
  );
const ja = texts(gapsJa);
const en = texts(gapsEn);

describe('the words of gaps', () => {
  it('are the same in both languages, with the same places to fill', () => {
    const places = (all: typeof ja) =>
      all.map(([key, text]) => [key, [...new Set(text.match(/\{\{\w+/g))].sort()]);
    expect(places(en)).toEqual(places(ja));
  });

  it('are none of them empty', () => {
    expect([...ja, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('tell no data from none, and too few from low', () => {
    for (const words of [gapsJa, gapsEn]) {
      expect(new Set(Object.values(words.verdict)).size).toBe(5);
      expect(words.unlinked.none).not.toBe(words.unlinked.noData);
    }
  });
});

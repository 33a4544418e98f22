import { describe, expect, it } from 'vitest';
import { introductionEn } from '../../../client/i18n/introductionEn.ts';
import { introductionJa } from '../../../client/i18n/introductionJa.ts';

const texts = (value: object, before = ''): [string, string][] =>
  Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    typeof inner === 'object' ? texts(inner, `${before}${key}.`) : [[`${before}${key}`, String(inner)]],
  );
const ja = texts(introductionJa);
const en = texts(introductionEn);

describe('the words of introductions', () => {
  it('are the same in both languages, with the same places to fill', () => {
    const places = (all: typeof ja) =>
      all.map(([key, text]) => [key, [...new Set(text.match(/\{\{\w+\}\}/g))].sort()]);
    expect(places(en)).toEqual(places(ja));
  });

  it('are none of them empty', () => {
    expect([...ja, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

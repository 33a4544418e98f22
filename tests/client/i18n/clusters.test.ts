import { describe, expect, it } from 'vitest';
import { clustersEn } from '../../../client/i18n/clustersEn.ts';
import { clustersJa } from '../../../client/i18n/clustersJa.ts';

const texts = (value: object, before = ''): [string, string][] =>
  Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    typeof inner === 'object' ? texts(inner, `${before}${key}.`) : [[`${before}${key}`, String(inner)]],
  );
const ja = texts(clustersJa);
const en = texts(clustersEn);

describe('the words of the cluster map', () => {
  it('are the same in both languages, with the same places to fill', () => {
    const places = (all: typeof ja) =>
      all.map(([key, text]) => [key, [...new Set(text.match(/\{\{\w+/g))].sort()]);
    expect(places(en)).toEqual(places(ja));
  });

  it('are none of them empty', () => {
    expect([...ja, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('tell that nothing recorded is not nothing there', () => {
    expect(clustersJa.aboutIsolated).toContain('つながりが無いという意味ではありません');
    expect(clustersEn.aboutIsolated).toContain('does not mean there is none');
  });
});

import { describe, expect, it } from 'vitest';
import { tableEn } from '../../../client/i18n/tableEn.ts';
import { tableJa } from '../../../client/i18n/tableJa.ts';

const texts = (value: object, before = ''): [string, string][] =>
  Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    typeof inner === 'object' ? texts(inner, `${before}${key}.`) : [[`${before}${key}`, String(inner)]],
  );

describe('the heads of saved tables', () => {
  it.each([
    ['Japanese', tableJa],
    ['English', tableEn],
  ])('are none of them empty and none the same as another in %s', (_, words) => {
    const all = texts(words).map(([, text]) => text);
    expect(all.filter((text) => text.trim() === '')).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });
});

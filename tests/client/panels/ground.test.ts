import { describe, expect, it } from 'vitest';
import { groundOf, groundOfRelation, statedAttributes } from '../../../client/panels/ground.ts';

const how = { key: 'how', value: '推定: 認定品は中小製造業が開発したものという説明から' };
const stated = { key: 'how', value: '展示・講演の場で' };

describe('what a fact is inferred from', () => {
  it('is what follows the mark, each ground once', () => {
    expect(groundOf(['推定: 見出しから', null, '原文は誤植', '推定：説明から', '推定: 見出しから'])).toBe(
      '見出しから / 説明から',
    );
  });

  it('is nothing where no note begins with the mark', () => {
    expect([groundOf([]), groundOf([undefined, null]), groundOf(['金額は推定: 概数'])]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('stands in how a relation is known, or in the note of a place', () => {
    const told = (attributes: readonly (typeof how)[], note: string | null) =>
      groundOfRelation({ attributes, evidence: [{ note }] });
    expect(told([how], null)).toBe('認定品は中小製造業が開発したものという説明から');
    expect(told([stated], '推定: 番号から')).toBe('番号から');
    expect(told([stated, { ...how, key: 'note' }], '表の注')).toBeNull();
  });

  it('is not told a second time among the attributes', () => {
    const other = { key: 'prize', value: '推定: なし' };
    expect(statedAttributes([how, stated, other])).toEqual([stated, other]);
  });
});

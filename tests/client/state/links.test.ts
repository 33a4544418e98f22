import { describe, expect, it } from 'vitest';
import { linkedTo } from '../../../client/state/links.ts';
import { relation } from '../world.ts';

describe('whom each is linked to', () => {
  it('is told from both ends, each once, and nobody is to itself', () => {
    const links = [
      relation('b', 'a'),
      relation('a', 'b', 'SUPPORTS'),
      relation('a', 'c'),
      relation('d', 'd'),
    ];
    expect(linkedTo(links)).toEqual(
      new Map([
        ['b', new Set(['a'])],
        ['a', new Set(['b', 'c'])],
        ['c', new Set(['a'])],
      ]),
    );
  });

  it('is nobody without links', () => {
    expect(linkedTo([])).toEqual(new Map());
  });
});

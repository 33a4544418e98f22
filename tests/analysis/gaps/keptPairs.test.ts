import { describe, expect, it } from 'vitest';
import type { ScoredPair } from '../../../server/analysis/gaps/bestPairs.ts';
import { KeptPairs } from '../../../server/analysis/gaps/keptPairs.ts';

const ALL: readonly ScoredPair[] = Array.from({ length: 25 }, (_, n) => ({
  a: n,
  b: n + 1,
  score: 100 - Math.floor(n / 3),
}));

/** Finds in a list, and counts how often it was asked to. */
function finding() {
  let asked = 0;
  return {
    asked: () => asked,
    find: async (after: ScoredPair | null, first: number) => {
      asked++;
      const begin = after === null ? 0 : 1 + ALL.findIndex(({ a, b }) => a === after.a && b === after.b);
      return { pairs: ALL.slice(begin, begin + first), total: null };
    },
  };
}

describe('kept pairs', () => {
  it('give every page, looking once for as many as are kept at once', async () => {
    for (const [size, most] of [
      [4, 3],
      [3, 3],
      [7, 4],
    ] as const) {
      const { find, asked } = finding();
      const kept = new KeptPairs(10);
      for (let round = 0; round < 2; round++) {
        const found: ScoredPair[] = [];
        for (;;) {
          const page = await kept.page('list', found.at(-1) ?? null, size, find);
          found.push(...page);
          if (page.length < size) break;
        }
        expect(found).toEqual(ALL);
      }
      expect(asked(), `pages of ${size}`).toBeLessThanOrEqual(most + 1);
    }
  });

  it('keep lists apart, and look again after a failure', async () => {
    const { find, asked } = finding();
    const kept = new KeptPairs(10);
    await kept.page('one', null, 2, find);
    await kept.page('other', null, 2, find);
    expect(asked()).toBe(2);
    const failing = async () => {
      throw new Error('gone');
    };
    await expect(kept.page('third', null, 2, failing)).rejects.toThrow('gone');
    expect(await kept.page('third', null, 2, find)).toEqual(ALL.slice(0, 2));
  });

  it('forget the list asked for longest ago', async () => {
    const { find, asked } = finding();
    const kept = new KeptPairs(10);
    for (let list = 0; list < 9; list++) await kept.page(`list ${list}`, null, 2, find);
    await kept.page('list 8', null, 2, find);
    expect(asked()).toBe(9);
    await kept.page('list 0', null, 2, find);
    expect(asked()).toBe(10);
  });
});

import { describe, expect, it } from 'vitest';
import { inTurn } from '../../../client/api/inTurn.ts';
import { matchOf } from '../../../client/api/useMatches.ts';

type Edge = Parameters<typeof matchOf>[1][number];
const edge = (id: string, how: Edge['matched']['how']): Edge => ({
  matched: { text: id, field: 'NAME', how },
  node: { id, kind: 'Company', name: id, nameEn: null },
});
const verdict = (chosen: string | null, ...edges: readonly Edge[]) => {
  const { verdict: said, entity } = matchOf({ text: 'x', chosen }, edges);
  return [said, entity?.id ?? null];
};

describe('a name of a list', () => {
  it('is matched by one exact name, whatever else is near', () => {
    expect(verdict(null, edge('a', 'EXACT'), edge('b', 'PREFIX'))).toEqual(['matched', 'a']);
  });

  it('is doubtful with several exact ones, or near ones only', () => {
    expect(verdict(null, edge('a', 'EXACT'), edge('b', 'EXACT'))).toEqual(['doubtful', null]);
    expect(verdict(null, edge('a', 'FUZZY'))).toEqual(['doubtful', null]);
  });

  it('is unknown where nothing is near, or the reader says it is none of them', () => {
    expect(verdict(null)).toEqual(['unknown', null]);
    expect(verdict('', edge('a', 'EXACT'))).toEqual(['unknown', null]);
  });

  it('is whom the reader chose', () => {
    expect(verdict('b', edge('a', 'EXACT'), edge('b', 'FUZZY'))).toEqual(['matched', 'b']);
    expect(verdict('gone', edge('a', 'FUZZY'))).toEqual(['doubtful', null]);
  });
});

describe('questions in turn', () => {
  it('are asked once each, four at a time at most, and no more once nobody waits', async () => {
    let [now, most, stale] = [0, 0, false];
    const told: number[] = [];
    const ask = async (n: number) => {
      now += 1;
      most = Math.max(most, now);
      await Promise.resolve();
      now -= 1;
      return n * 2;
    };
    await inTurn(
      [...Array(10).keys()],
      ask,
      (n, answer) => told.push(n + answer),
      () => stale,
    );
    expect(told.sort((a, b) => a - b)).toEqual([...Array(10).keys()].map((n) => n * 3));
    expect(most).toBe(4);
    stale = true;
    await inTurn(
      [1, 2],
      ask,
      () => told.push(-1),
      () => stale,
    );
    expect(told).not.toContain(-1);
  });
});

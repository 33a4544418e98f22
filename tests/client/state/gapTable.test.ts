import { describe, expect, it } from 'vitest';
import {
  allGroups,
  type CellFigures,
  cellsByPair,
  isMostlySilent,
  MARKS,
  ratioChange,
  sortedGroups,
  stepIn,
  type Verdict,
} from '../../../client/state/gapTable.ts';

const cell = (row: string, column: string, ratio: number | null, verdict: Verdict): CellFigures => ({
  row: { id: row },
  column: { id: column },
  observed: 1,
  ratio,
  verdict,
});
const groups = [
  { id: 'a', size: 5 },
  { id: 'b', size: 9 },
  { id: 'c', size: 5 },
  { id: 'd', size: 1 },
];
const cells = cellsByPair([
  cell('a', 'x', 0.9, 'AS_EXPECTED'),
  cell('b', 'x', 9, 'TOO_FEW'),
  cell('c', 'x', 0.2, 'BELOW'),
  cell('d', 'x', null, 'NO_DATA'),
]);
const sorted = (order: Parameters<typeof sortedGroups>[1]) =>
  sortedGroups(groups, order, (row, column) => cells({ row, column })).map(({ id }) => id);

describe('the groups of an axis', () => {
  it('stand as the server gives them until they are sorted', () => {
    expect(sorted(null)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are sorted by ratio either way, what tells nothing last', () => {
    expect(sorted({ by: 'x', descending: false })).toEqual(['c', 'a', 'b', 'd']);
    expect(sorted({ by: 'x', descending: true })).toEqual(['a', 'c', 'b', 'd']);
  });

  it('are sorted by size, equals as they were', () => {
    expect(sorted({ by: 'size', descending: true })).toEqual(['b', 'a', 'c', 'd']);
    expect(sorted({ by: 'size', descending: false })).toEqual(['d', 'a', 'c', 'b']);
  });

  it('sorted by a group that is gone stand as they were', () => {
    expect(sorted({ by: 'gone', descending: true })).toEqual(['a', 'b', 'c', 'd']);
  });

  it('of two periods are those of the first, then what only the second has', () => {
    expect(allGroups(groups.slice(0, 2), groups.slice(1, 3)).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('the difference of two periods', () => {
  const told = cell('a', 'x', 0.5, 'BELOW');
  it('is the later less the earlier where both can be told', () => {
    expect(ratioChange(told, cell('a', 'x', 1.25, 'ABOVE'))).toBe(0.75);
    expect(ratioChange(cell('a', 'x', 1.25, 'AS_EXPECTED'), told)).toBe(-0.75);
  });

  it('is none where one is too few, unknown or not there', () => {
    expect(ratioChange(told, cell('a', 'x', 1.25, 'TOO_FEW'))).toBeNull();
    expect(ratioChange(cell('a', 'x', 1.25, 'NO_DATA'), told)).toBeNull();
    expect(ratioChange(undefined, told)).toBeNull();
    expect(ratioChange(told, undefined)).toBeNull();
  });
});

describe('keys within the table', () => {
  const step = (key: string) => stepIn(key, { row: 1, column: 1 }, { rows: 3, columns: 4 });
  it('lead to the neighbours and to the ends', () => {
    expect(
      ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'].map(step),
    ).toEqual([
      { row: 0, column: 1 },
      { row: 2, column: 1 },
      { row: 1, column: 0 },
      { row: 1, column: 2 },
      { row: 1, column: 0 },
      { row: 1, column: 3 },
      { row: 0, column: 1 },
      { row: 2, column: 1 },
    ]);
  });

  it('lead nowhere past the edge or where they mean nothing', () => {
    expect(stepIn('ArrowUp', { row: -1, column: 0 }, { rows: 1, columns: 1 })).toBeNull();
    expect(stepIn('ArrowRight', { row: 0, column: 0 }, { rows: 1, columns: 1 })).toBeNull();
    expect(step('a')).toBeNull();
  });

  it('lead to the heads, and from them back, but not to the corner', () => {
    const from = (key: string, row: number, column: number) =>
      stepIn(key, { row, column }, { rows: 1, columns: 2 });
    expect(from('ArrowUp', 0, 1)).toEqual({ row: -1, column: 1 });
    expect(from('ArrowLeft', 0, 0)).toEqual({ row: 0, column: -1 });
    expect(from('ArrowRight', -1, 0)).toEqual({ row: -1, column: 1 });
    expect(from('ArrowDown', -1, 1)).toEqual({ row: 0, column: 1 });
    expect(from('ArrowLeft', -1, 0)).toBeNull();
    expect(from('ArrowUp', 0, -1)).toBeNull();
  });
});

it('most cells are silent when more than half say nothing', () => {
  const cells = (...verdicts: readonly Verdict[]) => verdicts.map((verdict) => ({ verdict }));
  expect(isMostlySilent(cells('TOO_FEW', 'BELOW'))).toBe(false);
  expect(isMostlySilent(cells('TOO_FEW', 'NO_DATA', 'BELOW'))).toBe(true);
  expect(isMostlySilent([])).toBe(false);
});

it('each verdict has a form of its own', () => {
  expect(new Set(Object.values(MARKS)).size).toBe(5);
});

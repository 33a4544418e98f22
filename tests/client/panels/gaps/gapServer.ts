import type { Matrix } from '../../../../client/api/useGapMatrix.ts';

export const group = (id: string, size: number, unknown = 0) => ({
  id,
  by: 'SIZE' as const,
  label: id,
  size,
  unknown,
});

type Cell = Matrix['cells'][number];

/** A cell of LARGE and another group, with a ratio and what it comes to. */
export const cell = (column: string, ratio: number | null, verdict: Cell['verdict']): Cell => ({
  row: { id: 'LARGE' },
  column: { id: column },
  observed: 2,
  expected: 8.125,
  ratio,
  low: ratio === null ? null : 0.1,
  high: ratio === null ? null : 0.9,
  verdict,
});

/** A matrix of LARGE firms and others. */
export const matrix = (
  cells: Matrix['cells'],
  columns: Matrix['columns'],
  more: Partial<Matrix> = {},
): Matrix => ({
  notice: null,
  rows: [group('LARGE', 3)],
  columns,
  cells,
  basis: 'COLLABORATED',
  model: 'DEGREES_KEPT',
  period: null,
  actors: 50,
  ties: 20,
  members: 43,
  unknown: 7,
  tooFew: 0,
  coarserRows: [],
  coarserColumns: [],
  undatedFacts: 0,
  asOf: '2017-03-31',
  sources: [],
  ...more,
});

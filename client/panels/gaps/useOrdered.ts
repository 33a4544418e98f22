import { useMemo } from 'react';
import type { GapCell, GapGroup, Matrix } from '../../api/useGapMatrix.ts';
import type { Pair } from '../../state/gaps.ts';
import { allGroups, cellsByPair, sortedGroups } from '../../state/gapTable.ts';
import { useGaps } from './useGaps.ts';

export interface Ordered {
  readonly rows: readonly GapGroup[];
  readonly columns: readonly GapGroup[];
  readonly cellOf: (pair: Pair) => GapCell | undefined;
  /** Of the period compared with; nothing where none is. */
  readonly otherOf: (pair: Pair) => GapCell | undefined;
}

/** The rows and columns as the reader has sorted them. With two periods, those of both, sorted by the one chosen. */
export function useOrdered(matrix: Matrix, compared: Matrix | null): Ordered {
  const { ask } = useGaps();
  const { rowOrder, columnOrder } = ask;
  return useMemo(() => {
    const cellOf = cellsByPair(matrix.cells);
    const otherOf = cellsByPair(compared?.cells ?? []);
    const rows = allGroups(matrix.rows, compared?.rows ?? []);
    const columns = allGroups(matrix.columns, compared?.columns ?? []);
    return {
      rows: sortedGroups(rows, rowOrder, (row, column) => cellOf({ row, column })),
      columns: sortedGroups(columns, columnOrder, (column, row) => cellOf({ row, column })),
      cellOf,
      otherOf,
    };
  }, [matrix, compared, rowOrder, columnOrder]);
}

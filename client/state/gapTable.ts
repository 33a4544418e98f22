import { type AxisOrder, type Pair, SIZE_ORDER } from './gaps.ts';

export type Verdict = 'BELOW' | 'ABOVE' | 'AS_EXPECTED' | 'TOO_FEW' | 'NO_DATA';

export interface CellFigures {
  readonly row: { readonly id: string };
  readonly column: { readonly id: string };
  readonly observed: number;
  readonly ratio?: number | null;
  readonly verdict: Verdict;
}

interface GroupFigures {
  readonly id: string;
  readonly size: number;
}

/** The form of each verdict, which tells it without colour. */
export const MARKS: Readonly<Record<Verdict, string>> = {
  BELOW: '▼',
  ABOVE: '▲',
  AS_EXPECTED: '=',
  TOO_FEW: '…',
  NO_DATA: '∅',
};

/** Whether a verdict says something of the two groups, and not only of what is known of them. */
export const isTold = (verdict: Verdict): boolean => verdict !== 'TOO_FEW' && verdict !== 'NO_DATA';

/** How many cells say something of their groups. */
export const toldIn = (cells: readonly Pick<CellFigures, 'verdict'>[]): number =>
  cells.filter(({ verdict }) => isTold(verdict)).length;

/** Whether most cells say nothing of their groups. */
export const isMostlySilent = (cells: readonly Pick<CellFigures, 'verdict'>[]): boolean =>
  toldIn(cells) * 2 < cells.length;

const keyOf = ({ row, column }: Pair) => `${row}\n${column}`;

/** Finds the cell of two groups. */
export function cellsByPair<Cell extends CellFigures>(
  cells: readonly Cell[],
): (pair: Pair) => Cell | undefined {
  const known = new Map(cells.map((cell) => [keyOf({ row: cell.row.id, column: cell.column.id }), cell]));
  return (pair) => known.get(keyOf(pair));
}

/**
 * The groups of an axis in the order the reader chose: by their own sizes, or by their ratios with one group of the
 * other axis. What is too few or unknown comes last either way; what is equal stays as it was.
 */
export function sortedGroups<Group extends GroupFigures>(
  groups: readonly Group[],
  order: AxisOrder | null,
  cellWith: (id: string, other: string) => CellFigures | undefined,
): readonly Group[] {
  if (order === null) return groups;
  const figureOf = ({ id, size }: Group): number | null => {
    if (order.by === SIZE_ORDER) return size;
    const cell = cellWith(id, order.by);
    return cell && isTold(cell.verdict) ? (cell.ratio ?? null) : null;
  };
  const turn = order.descending ? -1 : 1;
  return groups
    .map((group, place) => ({ group, place, value: figureOf(group) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null) || a.place - b.place;
      return turn * (a.value - b.value) || a.place - b.place;
    })
    .map(({ group }) => group);
}

/** How a ratio changed from one period to another; null where one of the two says nothing. */
export function ratioChange(before: CellFigures | undefined, after: CellFigures | undefined): number | null {
  if (!before || !after || !isTold(before.verdict) || !isTold(after.verdict)) return null;
  if (typeof before.ratio !== 'number' || typeof after.ratio !== 'number') return null;
  return after.ratio - before.ratio;
}

/** The groups of two matrices: those of the first in its order, then what only the second has. */
export const allGroups = <Group extends GroupFigures>(
  one: readonly Group[],
  other: readonly Group[],
): readonly Group[] => [...one, ...other.filter(({ id }) => !one.some((known) => known.id === id))];

/** Where a key leads from one place of a table, heads being row or column -1; null where it leads nowhere. */
export function stepIn(
  key: string,
  at: { readonly row: number; readonly column: number },
  size: { readonly rows: number; readonly columns: number },
): { readonly row: number; readonly column: number } | null {
  const to = {
    ArrowUp: { ...at, row: at.row - 1 },
    ArrowDown: { ...at, row: at.row + 1 },
    ArrowLeft: { ...at, column: at.column - 1 },
    ArrowRight: { ...at, column: at.column + 1 },
    Home: { ...at, column: 0 },
    End: { ...at, column: size.columns - 1 },
    PageUp: { ...at, row: 0 },
    PageDown: { ...at, row: size.rows - 1 },
  }[key];
  if (!to || to.row < -1 || to.column < -1 || to.row >= size.rows || to.column >= size.columns) return null;
  return to.row < 0 && to.column < 0 ? null : to;
}

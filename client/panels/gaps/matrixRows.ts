import type { GapCell, Matrix } from '../../api/useGapMatrix.ts';
import { allGroups, cellsByPair, ratioChange } from '../../state/gapTable.ts';
import type { Words } from './useWords.ts';

interface Told {
  readonly t: Words['t'];
  readonly model: string;
  readonly years: string;
  readonly against: string;
  /** Whether facts without a date count. */
  readonly undated: string;
  readonly documents: string;
}

const figuresOf = (cell: GapCell | undefined, t: Words['t']): readonly string[] =>
  cell
    ? [
        String(cell.observed),
        String(cell.expected),
        cell.ratio?.toString() ?? '',
        cell.low?.toString() ?? '',
        cell.high?.toString() ?? '',
        t(`verdict.${cell.verdict}`),
      ]
    : ['', '', '', '', '', ''];

const FIGURES = ['observed', 'expected', 'ratio', 'low', 'high', 'verdict'] as const;

/** The lines of a saved matrix, heads first, in the order the server gives; figures as they are, not rounded. */
export function matrixRows(
  matrix: Matrix,
  compared: Matrix | null,
  { t, model, years, against, undated, documents }: Told,
): readonly (readonly string[])[] {
  const cellOf = cellsByPair(matrix.cells);
  const otherOf = cellsByPair(compared?.cells ?? []);
  const head = (key: keyof typeof import('../../i18n/gapsJa.ts').gapsJa.columnsOf) => t(`columnsOf.${key}`);
  const heads = [
    ...(['row', 'rowSize', 'rowUnknown', 'column', 'columnSize', 'columnUnknown'] as const).map(head),
    ...(compared ? [...FIGURES, 'years' as const].map((key) => t('yearsHead.before') + head(key)) : []),
    ...[...FIGURES, 'years' as const].map((key) => (compared ? t('yearsHead.after') : '') + head(key)),
    ...(compared ? [head('change')] : []),
    ...(['undated', 'basis', 'asOf', 'model', 'documents'] as const).map(head),
  ];
  const rows = allGroups(matrix.rows, compared?.rows ?? []);
  const columns = allGroups(matrix.columns, compared?.columns ?? []);
  return [
    heads,
    ...rows.flatMap((row) =>
      columns.map((column) => {
        const pair = { row: row.id, column: column.id };
        const [cell, other] = [cellOf(pair), otherOf(pair)];
        return [
          row.label,
          String(row.size),
          String(row.unknown),
          column.label,
          String(column.size),
          String(column.unknown),
          ...(compared ? [...figuresOf(other, t), against] : []),
          ...figuresOf(cell, t),
          years,
          ...(compared ? [ratioChange(other, cell)?.toString() ?? ''] : []),
          undated,
          t(`basisOf.${matrix.basis}`),
          matrix.asOf ?? '',
          model,
          documents,
        ];
      }),
    ),
  ];
}

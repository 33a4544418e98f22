import { gapsBetween } from '../analysis/gapsBetween.ts';
import type { JudgedCell } from '../analysis/gapVerdict.ts';
import type { GapCellResolvers, GapMatrixResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { dateOfDay, type PartialDate } from '../model/dates.ts';
import type { Period } from '../model/periods.ts';
import type { TieBasis } from '../model/ties/tieFacts.ts';
import { cellSentence } from '../sentences/gapCell.ts';
import { gapNotice } from '../sentences/gapNotice.ts';
import { givenPeriod } from './arguments.ts';
import { coarser, type GroupParent, groupIds, groupsIn } from './Group.ts';
import { asOfIn } from './tieAnswers.ts';

export interface GapCellParent extends JudgedCell {
  readonly row: GroupParent;
  readonly column: GroupParent;
  readonly basis: TieBasis;
}
export interface GapMatrixParent {
  readonly rows: readonly GroupParent[];
  readonly columns: readonly GroupParent[];
  readonly cells: readonly GapCellParent[];
  readonly basis: TieBasis;
  readonly period: PeriodAnswered | null;
  readonly actors: number;
  readonly ties: number;
  readonly members: number;
  readonly unknown: number;
  readonly coarserRows: readonly string[];
  readonly coarserColumns: readonly string[];
  readonly undatedFacts: number;
  readonly asOf: PartialDate | null;
}

/** A period as it is answered. */
export interface PeriodAnswered {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly undated: boolean;
}

export const periodAnswered = (period: Period | undefined): PeriodAnswered | null =>
  period
    ? {
        from: period.from === null ? null : dateOfDay(period.from),
        to: period.to === null ? null : dateOfDay(period.to),
        undated: period.undated,
      }
    : null;

export const gapMatrix: QueryResolvers['gapMatrix'] = async (_, args, context) => {
  const basis = args.basis ?? 'COLLABORATED';
  const period = givenPeriod(args.period);
  const rowIds = groupIds('rowIds', args.rowIds);
  const columnIds = groupIds('columnIds', args.columnIds);
  const surrounded = await context.projections.withMembers(context.viewer, { period, basis });
  const { members, graph } = surrounded;
  const grouper = { ...context, period };
  const rows = await groupsIn(members, args.rows, rowIds, { ...grouper, argument: 'rowIds' });
  const columns = await groupsIn(members, args.columns, columnIds, { ...grouper, argument: 'columnIds' });
  const found = gapsBetween(surrounded, rows.grouped, columns.grouped);
  const rowGroups = rows.groups.map((group, n) => ({ ...group, size: 0, unknown: 0, ...found.rows[n] }));
  const columnGroups = columns.groups.map((group, n) => ({
    ...group,
    size: 0,
    unknown: 0,
    ...found.columns[n],
  }));
  const width = columnGroups.length;
  return {
    rows: rowGroups,
    columns: columnGroups,
    cells: rowGroups.flatMap((row, r) =>
      columnGroups.flatMap((column, c) => {
        const cell = found.cells[r * width + c];
        return cell ? [{ ...cell, row, column, basis }] : [];
      }),
    ),
    basis,
    period: periodAnswered(period),
    actors: graph.projection.ids.length,
    ties: graph.projection.neighbours.length / 2,
    members: found.members,
    unknown: found.unknown,
    coarserRows: coarser(members, rows.groups),
    coarserColumns: coarser(members, columns.groups),
    undatedFacts: graph.undated,
    asOf: asOfIn(surrounded),
  };
};

const tooFewIn = ({ cells }: GapMatrixParent): number =>
  cells.filter(({ verdict }) => verdict === 'TOO_FEW').length;

export const GapMatrix: GapMatrixResolvers = {
  model: () => 'DEGREES_KEPT',
  tooFew: tooFewIn,
  notice: (matrix, { locale }) =>
    gapNotice(
      {
        cells: matrix.cells.length,
        tooFew: tooFewIn(matrix),
        canBeCoarser: matrix.coarserRows.length + matrix.coarserColumns.length > 0,
        areEntities: [...matrix.rows, ...matrix.columns].some(({ entity }) => entity !== null),
        isInPeriod: matrix.period !== null,
        isCollaborated: matrix.basis === 'COLLABORATED',
      },
      locale === 'EN' ? 'en' : 'ja',
    ),
};

export const GapCell: GapCellResolvers = {
  sentence: (cell, { locale }) => {
    const language = locale === 'EN' ? 'en' : 'ja';
    const { row, column, basis } = cell;
    const unknown = [...new Set([row, column])].filter(({ size, unknown: none }) => size === none);
    return cellSentence(
      {
        cell,
        row: row.name[language],
        column: column.name[language],
        basis,
        unknown: [...new Set(unknown.map(({ name }) => name[language]))],
      },
      language,
    );
  },
};

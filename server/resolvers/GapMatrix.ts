import { filterKey } from '../analysis/filterKey.ts';
import { type ExplainedCell, gapsBetween } from '../analysis/gapsBetween.ts';
import type { StatedBy } from '../analysis/ties/derivedTies.ts';
import type { Context } from '../context.ts';
import type {
  GapCellResolvers,
  GapMatrixResolvers,
  HubPolicy,
  QueryGapMatrixArgs,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { type Day, dateOfDay, type PartialDate } from '../model/dates.ts';
import { invalidInput } from '../model/errors.ts';
import type { Period } from '../model/periods.ts';
import type { Entity } from '../model/records.ts';
import type { TieBasis } from '../model/ties/tieFacts.ts';
import { cellSentence } from '../sentences/gapCell.ts';
import { comparisonSentence } from '../sentences/gapComparison.ts';
import { gapNotice } from '../sentences/gapNotice.ts';
import { givenPeriod } from './arguments.ts';
import { coarser, type GroupParent, groupIds, groupsIn } from './Group.ts';
import { sourceCounts } from './SourceCount.ts';
import { asOfIn, entitiesIn } from './tieAnswers.ts';

export interface GapCellParent extends ExplainedCell {
  readonly row: GroupParent;
  readonly column: GroupParent;
  readonly basis: TieBasis;
  readonly hubs: readonly Entity[];
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
  readonly rowsWithoutMembers: number;
  readonly columnsWithoutMembers: number;
  readonly hasFacilities: boolean;
  readonly hubs: readonly Entity[];
  readonly hubPolicy: HubPolicy;
  readonly stated: readonly StatedBy[];
  readonly compared: GapMatrixParent | null;
  readonly overlap: PeriodAnswered | null;
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
  const period = givenPeriod(args.period);
  const other = givenPeriod(args.compareWith);
  if (other && !period)
    throw invalidInput('compareWith needs a period to be compared with: give period too.', {
      argument: 'compareWith',
    });
  if (other && period && filterKey({ period }) === filterKey({ period: other }))
    throw invalidInput('The two periods are the same: give another one as compareWith.', {
      argument: 'compareWith',
    });
  const [matrix, compared] = await Promise.all([
    tableIn(args, period, context),
    other ? tableIn(args, other, context) : null,
  ]);
  const overlap = period && other ? inCommon(period, other) : null;
  return { ...matrix, compared, overlap: periodAnswered(overlap ?? undefined) };
};

async function tableIn(
  args: Omit<QueryGapMatrixArgs, 'period'>,
  period: Period | undefined,
  context: Context,
): Promise<GapMatrixParent> {
  const basis = args.basis ?? 'COLLABORATED';
  const hubPolicy = args.hubs ?? 'INCLUDE';
  const rowIds = groupIds('rowIds', args.rowIds);
  const columnIds = groupIds('columnIds', args.columnIds);
  const surrounded = await context.projections.withMembers(context.viewer, { period, basis });
  const { members, graph, standard } = surrounded;
  const grouper = { ...context, period };
  const rows = await groupsIn(members, args.rows, rowIds, { ...grouper, argument: 'rowIds' });
  const columns = await groupsIn(members, args.columns, columnIds, { ...grouper, argument: 'columnIds' });
  const found = gapsBetween(surrounded, rows.grouped, columns.grouped, hubPolicy);
  const rowGroups = rows.groups.map((group, n) => ({ ...group, size: 0, unknown: 0, ...found.rows[n] }));
  const columnGroups = columns.groups.map((group, n) => ({
    ...group,
    size: 0,
    unknown: 0,
    ...found.columns[n],
  }));
  const width = columnGroups.length;
  const hubs = await entitiesIn(standard.hubs, context);
  return {
    rows: rowGroups,
    columns: columnGroups,
    cells: rowGroups.flatMap((row, r) =>
      columnGroups.flatMap((column, c) => {
        const cell = found.cells[r * width + c];
        return cell ? [{ ...cell, row, column, basis, hubs }] : [];
      }),
    ),
    basis,
    period: periodAnswered(period),
    actors: found.actors,
    ties: found.ties,
    members: found.members,
    unknown: found.unknown,
    coarserRows: coarser(members, rows.groups),
    coarserColumns: coarser(members, columns.groups),
    rowsWithoutMembers: rows.withoutMembers,
    columnsWithoutMembers: columns.withoutMembers,
    hasFacilities: args.rows === 'FACILITY' || args.columns === 'FACILITY',
    hubs,
    hubPolicy,
    stated: graph.sources,
    compared: null,
    overlap: null,
    undatedFacts: graph.undated,
    asOf: asOfIn(surrounded),
  };
}

/** The days two periods have in common; null where there are none. */
function inCommon(one: Period, other: Period): Period | null {
  const later = (a: Day | null, b: Day | null) => (a === null || b === null ? (a ?? b) : Math.max(a, b));
  const earlier = (a: Day | null, b: Day | null) => (a === null || b === null ? (a ?? b) : Math.min(a, b));
  const [from, to] = [later(one.from, other.from), earlier(one.to, other.to)];
  if (from !== null && to !== null && from > to) return null;
  return { from, to, undated: one.undated && other.undated };
}

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
        emptyFacilities: matrix.hasFacilities
          ? Math.max(matrix.rowsWithoutMembers, matrix.columnsWithoutMembers)
          : 0,
      },
      locale === 'EN' ? 'en' : 'ja',
    ),
  sources: ({ stated }, _, context) => sourceCounts(stated, context),
  comparison: ({ period, overlap, compared, undatedFacts, ties }, { locale }) =>
    compared &&
    comparisonSentence(
      {
        overlap,
        undatedInBoth: period?.undated && compared.period?.undated ? undatedFacts : 0,
        ties,
        otherTies: compared.ties,
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
        hubs: cell.hubs,
      },
      language,
    );
  },
};

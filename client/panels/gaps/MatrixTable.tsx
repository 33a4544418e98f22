import { type KeyboardEvent, useRef } from 'react';
import type { GapGroup, Matrix } from '../../api/useGapMatrix.ts';
import { type AxisOrder, SIZE_ORDER, sortedBy } from '../../state/gaps.ts';
import { stepIn } from '../../state/gapTable.ts';
import { ChevronDown, ChevronUp } from '../../ui/icons.ts';
import { useTools } from '../context.ts';
import { Said } from '../Said.tsx';
import { groupingText, yearsText } from './groupingText.ts';
import { MatrixCell } from './MatrixCell.tsx';
import { useGaps } from './useGaps.ts';
import { useOrdered } from './useOrdered.ts';
import { useWords } from './useWords.ts';

interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly compared: Matrix | null;
}

/** The matrix as a table: heads stay in sight and sort it, arrow keys go from cell to cell and to the heads. */
export function MatrixTable({ matrix, compared }: MatrixTableProps) {
  const words = useWords();
  const { t } = words;
  const { vocabulary } = useTools();
  const { ask, change } = useGaps();
  const { rows, columns, cellOf, otherOf } = useOrdered(matrix, compared);
  const table = useRef<HTMLTableElement>(null);
  const names = { rows: groupingText(ask.rows, vocabulary), columns: groupingText(ask.columns, vocabulary) };
  const cellAt = (row: number, column: number) =>
    table.current?.querySelector<HTMLElement>(`[data-at="${row} ${column}"]`);
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const at = (event.target as HTMLElement).dataset.at?.split(' ').map(Number);
    const [row, column] = at ?? [];
    if (row === undefined || column === undefined) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = stepIn(event.key, { row, column }, { rows: rows.length, columns: columns.length });
    if (!to) return;
    event.preventDefault();
    cellAt(to.row, to.column)?.focus();
  };
  const { cell } = ask;
  const opened = {
    row: rows.findIndex(({ id }) => id === cell?.row),
    column: columns.findIndex(({ id }) => id === cell?.column),
  };
  // One stop for the Tab key: the opened cell, else the first.
  const stop = opened.row < 0 || opened.column < 0 ? { row: 0, column: 0 } : opened;
  const periods = compared && {
    before: yearsText(ask.against, words, t('yearsAny')),
    after: yearsText(ask.years, words, t('yearsAny')),
  };
  return (
    <div className="matrix-scroll">
      <table className={`matrix ${compared ? 'matrix-beside' : ''}`} ref={table} onKeyDown={onKeyDown}>
        <caption className="unseen">
          {t('caption', { ...names, basis: t(`basisOf.${matrix.basis}`) })}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="matrix-corner">
              <span>{t('corner', names)}</span>
              <SizeSort
                label={t('bySize')}
                order={ask.rowOrder}
                onSort={() =>
                  change((now) => {
                    const order = sortedBy(now.rowOrder, SIZE_ORDER);
                    return { ...now, rowOrder: order, columnOrder: order };
                  })
                }
              />
            </th>
            {columns.map((group, x) => (
              <Head
                key={group.id}
                group={group}
                axis="col"
                at={`-1 ${x}`}
                order={ask.rowOrder}
                label={t('sortRows', { label: group.label })}
                onSort={() => change((now) => ({ ...now, rowOrder: sortedBy(now.rowOrder, group.id) }))}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, y) => (
            <tr key={row.id}>
              <Head
                group={row}
                axis="row"
                at={`${y} -1`}
                order={ask.columnOrder}
                label={t('sortColumns', { label: row.label })}
                onSort={() => change((now) => ({ ...now, columnOrder: sortedBy(now.columnOrder, row.id) }))}
              />
              {columns.map((column, x) => {
                const pair = { row: row.id, column: column.id };
                return (
                  <MatrixCell
                    key={column.id}
                    row={row}
                    column={column}
                    cell={cellOf(pair)}
                    other={otherOf(pair)}
                    periods={periods}
                    at={`${y} ${x}`}
                    isStop={y === stop.row && x === stop.column}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SizeSort({
  label,
  order,
  onSort,
}: {
  readonly label: string;
  readonly order: AxisOrder | null;
  readonly onSort: () => void;
}) {
  return (
    <button type="button" className="matrix-sort" onClick={onSort}>
      {label}
      <Arrow order={order} by={SIZE_ORDER} />
    </button>
  );
}

function Arrow({ order, by }: { readonly order: AxisOrder | null; readonly by: string }) {
  if (order?.by !== by) return null;
  return order.descending ? <ChevronDown aria-hidden="true" /> : <ChevronUp aria-hidden="true" />;
}

/** The head of a row or column, with how many are in the group; it sorts the other axis by its own ratios. */
function Head({
  group,
  axis,
  at,
  order,
  label,
  onSort,
}: {
  readonly group: GapGroup;
  readonly axis: 'row' | 'col';
  /** Where it stands in the table; arrow keys lead to it, the Tab key passes it. */
  readonly at: string;
  /** How what this head sorts is sorted now. */
  readonly order: AxisOrder | null;
  readonly label: string;
  readonly onSort: () => void;
}) {
  const { t } = useWords();
  const sorted = order?.by === group.id ? order : null;
  return (
    <th
      scope={axis}
      aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : 'none'}
      className={`matrix-head-${axis}`}
    >
      <button type="button" data-at={at} tabIndex={-1} title={label} onClick={onSort}>
        <strong>
          <Said text={group.label} />
        </strong>
        <Arrow order={sorted} by={group.id} />
        <small>
          {group.unknown > 0
            ? t('membersUnknown', { count: group.size, unknown: group.unknown })
            : t('members', { count: group.size })}
        </small>
      </button>
    </th>
  );
}

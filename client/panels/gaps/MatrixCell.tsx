import type { GapCell, GapGroup } from '../../api/useGapMatrix.ts';
import { MARKS, ratioChange } from '../../state/gapTable.ts';
import { intervalText, ratioOf } from './cellText.ts';
import { changeText } from './figures.ts';
import { useGaps } from './useGaps.ts';
import { useWords } from './useWords.ts';

interface MatrixCellProps {
  readonly row: GapGroup;
  readonly column: GapGroup;
  readonly cell: GapCell | undefined;
  readonly other: GapCell | undefined;
  /** The periods compared, in words; null where none is. */
  readonly periods: { readonly before: string; readonly after: string } | null;
  /** Where it stands in the table. */
  readonly at: string;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
}

/** One cell: count, verdict by form and word, and ratio; opened, who might be brought together. */
export function MatrixCell({ row, column, cell, other, periods, at, isStop }: MatrixCellProps) {
  const { t } = useWords();
  const { ask, change } = useGaps();
  const open = ask.cell?.row === row.id && ask.cell.column === column.id;
  const toggle = () => change((now) => ({ ...now, cell: open ? null : { row: row.id, column: column.id } }));
  const names = { row: row.label, column: column.label };
  const difference = ratioChange(other, cell);
  return (
    <td className={`matrix-cell ${open ? 'matrix-open' : ''}`}>
      <button
        type="button"
        data-at={at}
        tabIndex={isStop ? 0 : -1}
        aria-expanded={open}
        title={[other, cell].flatMap((one) => (one ? intervalText(one, t) : [])).join('\n')}
        onClick={toggle}
      >
        <span className="unseen">{t('cellName', names)}</span>
        {periods && (
          <>
            <span className="unseen">{t('periodName', { years: periods.before })}</span>
            <Figures cell={other} />
            <span className="unseen">{t('periodName', { years: periods.after })}</span>
          </>
        )}
        <Figures cell={cell} />
        {periods && (
          <span className="gap-change">
            {difference === null ? (
              <>
                <span aria-hidden="true">{t('change', { value: '—' })}</span>
                <span className="unseen">{t('noChange')}</span>
              </>
            ) : (
              t('change', { value: changeText(difference) })
            )}
          </span>
        )}
      </button>
    </td>
  );
}

function Figures({ cell }: { readonly cell: GapCell | undefined }) {
  const { t } = useWords();
  if (!cell) return <span className="gap-figures gap-nothing">{t('noCell')}</span>;
  return (
    <span className={`gap-figures gap-${cell.verdict}`}>
      <span className="gap-verdict">
        <span className="gap-mark" aria-hidden="true">
          {MARKS[cell.verdict]}
        </span>
        {t(`verdict.${cell.verdict}`)}
      </span>
      {/* A nought beside "no data" would be read as none. */}
      {cell.verdict !== 'NO_DATA' && (
        <>
          <span className="gap-count">{t('count', { count: cell.observed })}</span>
          <span className="gap-ratio">{ratioOf(cell, t)}</span>
        </>
      )}
    </span>
  );
}

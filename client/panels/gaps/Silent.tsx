import { type Matrix, useGapMatrix } from '../../api/useGapMatrix.ts';
import { type GapAsk, withAxes } from '../../state/gaps.ts';
import { toldIn } from '../../state/gapTable.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useTools } from '../context.ts';
import { groupingText } from './groupingText.ts';
import { useGaps } from './useGaps.ts';
import { useWords } from './useWords.ts';

interface SilentProps {
  readonly matrix: Matrix;
  /** The same table by having met, as far as it is there. */
  readonly met: Matrix | undefined;
}

/** Says first that most cells say nothing, why, and which tables say more, as far as the data do. */
export function Silent({ matrix, met }: SilentProps) {
  const { t } = useWords();
  const { ask, change } = useGaps();
  const { vocabulary } = useTools();
  const { cells, notice, coarserRows, coarserColumns, members, unknown, basis } = matrix;
  const told = toldIn(cells);
  const isByKind = ask.rows === 'KIND' || ask.columns === 'KIND';
  const withKinds = { ...ask, columns: 'KIND', columnIds: [], basis: 'MET' } as const;
  const kinds = useGapMatrix(withKinds, ask.years, vocabulary.locale, isByKind).answer?.cells ?? [];
  const coarser = {
    ...(coarserRows.length > 0 ? { rowIds: coarserRows } : {}),
    ...(coarserColumns.length > 0 ? { columnIds: coarserColumns } : {}),
  };
  const step = (label: string, to: (ask: GapAsk) => GapAsk) => (
    <Button onClick={() => change(to)}>{label}</Button>
  );
  return (
    <Notice
      level={2}
      title={notice ?? t('mostlySilent', { cells: cells.length, told })}
      actions={
        <>
          {basis !== 'MET' &&
            met &&
            toldIn(met.cells) > told &&
            step(t('byMet'), (now) => ({ ...now, basis: 'MET' }))}
          {toldIn(kinds) > told &&
            step(
              t('withKinds', {
                rows: groupingText(ask.rows, vocabulary),
                kinds: groupingText('KIND', vocabulary),
                cells: kinds.length,
                told: toldIn(kinds),
              }),
              (now) => withAxes(now, { columns: 'KIND', columnIds: [], basis: 'MET' }),
            )}
          {Object.keys(coarser).length > 0 && step(t('bigger'), (now) => withAxes(now, coarser))}
          {(ask.rows !== 'KIND' || ask.columns !== 'KIND') &&
            toldIn(kinds) <= told &&
            step(t('byKind'), (now) =>
              withAxes(now, { rows: 'KIND', columns: 'KIND', rowIds: [], columnIds: [], basis: null }),
            )}
          {[ask.rows, ask.columns].includes('FACILITY') &&
            step(t('emptySites'), (now) => ({
              ...now,
              screen: 'unlinked',
              kind: 'Facility',
              groupBy: '',
              group: '',
            }))}
          {ask.years && step(t('widen'), (now) => ({ ...now, years: null, against: null }))}
        </>
      }
    >
      {t(unknown > 0 ? 'silentUnknown' : 'silentText', { members, unknown })}
    </Notice>
  );
}

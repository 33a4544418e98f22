import type { GapCell } from '../../api/useGapMatrix.ts';
import { ratioChange } from '../../state/gapTable.ts';
import { changeText, expectedText, ratioText } from './figures.ts';
import type { Words } from './useWords.ts';

export const ratioOf = ({ ratio }: Pick<GapCell, 'ratio'>, t: Words['t']): string =>
  typeof ratio === 'number' ? t('ratio', { value: ratioText(ratio) }) : t('noRatio');

/** The 95% interval of the ratio; empty where there is none. */
export const rangeText = ({ low, high }: Pick<GapCell, 'low' | 'high'>, t: Words['t']): string =>
  typeof low === 'number' && typeof high === 'number'
    ? `${ratioText(low)}${t('until')}${ratioText(high)}`
    : '';

/** How sure the ratio is, and what was expected. */
export function intervalText({ low, high, expected, verdict }: GapCell, t: Words['t']): string {
  if (verdict === 'NO_DATA') return t('verdictText.NO_DATA');
  const value = expectedText(expected);
  if (typeof low !== 'number' || typeof high !== 'number') return t('expected', { expected: value });
  return t('interval', { low: ratioText(low), high: ratioText(high), expected: value });
}

/** The figures of a cell in one phrase. */
export const figureText = (cell: GapCell | undefined, t: Words['t']): string =>
  cell && cell.verdict === 'NO_DATA'
    ? t('verdict.NO_DATA')
    : cell
      ? t('figure', {
          count: cell.observed,
          verdict: t(`verdict.${cell.verdict}`),
          ratio: ratioOf(cell, t),
        })
      : t('noCell');

/** How the ratio changed between two periods, in words. */
export function changeWords(before: GapCell | undefined, after: GapCell | undefined, t: Words['t']): string {
  const change = ratioChange(before, after);
  return change === null ? t('noChange') : t('changeText', { value: changeText(change) });
}

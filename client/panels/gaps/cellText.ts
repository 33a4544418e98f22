import type { GapCell } from '../../api/useGapMatrix.ts';
import { expectedText, ratioText } from './figures.ts';
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

import type { FiscalYears } from '../../state/filters.ts';
import { usePart } from '../context.ts';
import { useWords } from './useWords.ts';
import { yearText } from './yearText.ts';

interface YearsChoiceProps {
  readonly label: string;
  readonly value: FiscalYears | null;
  readonly known: readonly number[];
  /** Whether all years can be chosen. */
  readonly hasAll: boolean;
  readonly onChange: (value: FiscalYears | null) => void;
}

/** Two boxes to choose fiscal years by, both included. */
export function YearsChoice({ label, value, known, hasAll, onChange }: YearsChoiceProps) {
  const words = useWords();
  const { t } = words;
  const locale = usePart((state) => state.view.locale);
  const years = [...new Set([...known, ...(value ? [value.from, value.to] : [])])].sort((a, b) => b - a);
  const choose = (end: 'from' | 'to', text: string) => {
    const year = Number(text);
    if (text === '') onChange(null);
    else if (end === 'from') onChange({ from: year, to: Math.max(year, value?.to ?? years[0] ?? year) });
    else onChange({ from: Math.min(year, value?.from ?? year), to: year });
  };
  return (
    <fieldset className="clusters-years">
      <legend>{label}</legend>
      {(['from', 'to'] as const).map((end) => (
        <span key={end}>
          {end === 'to' && value && <span aria-hidden="true">{t('until')}</span>}
          {(end === 'from' || value) && (
            <select
              aria-label={t(end === 'from' ? 'yearsFrom' : 'yearsTo', { label })}
              value={value ? value[end] : ''}
              onChange={(event) => choose(end, event.target.value)}
            >
              {end === 'from' && (hasAll || !value) && <option value="">{t('yearsAll')}</option>}
              {years.map((year) => (
                <option key={year} value={year}>
                  {yearText(year, words, locale)}
                </option>
              ))}
            </select>
          )}
        </span>
      ))}
    </fieldset>
  );
}

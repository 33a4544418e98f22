import { useAsOf } from '../../api/useAsOf.ts';
import { daysOf, eraOf, fiscalYearOf } from '../../state/dates.ts';
import type { FiscalYears } from '../../state/filters.ts';
import { usePart } from '../context.ts';
import { useGaps } from './useGaps.ts';
import { useWords } from './useWords.ts';

/** Older facts are rare: what can be chosen reaches so far back. */
const YEARS_BACK = 40;

/** The fiscal years there may be facts of, newest first, with those chosen; none until that is known. */
export function useYears(chosen: FiscalYears | null): readonly number[] {
  const day = daysOf(useAsOf())?.last;
  if (day === undefined) return chosen ? [...new Set([chosen.to, chosen.from])] : [];
  const last = Math.max(fiscalYearOf(day), chosen?.to ?? 0);
  const first = Math.min(last - YEARS_BACK, chosen?.from ?? last);
  return Array.from({ length: last - first + 1 }, (_, i) => last - i);
}

/** How a fiscal year is called, with the year of the era in Japanese. */
export function useYearText(): (year: number) => string {
  const { w } = useWords();
  const locale = usePart((state) => state.view.locale);
  return (year) => {
    const { era, year: n } = eraOf(year);
    const inEra = locale === 'ja' ? `（${w(`period.era.${era}`)}${n === 1 ? '元' : n}）` : '';
    return `${w('period.value', { year })}${inEra}`;
  };
}

/** Whether facts without a date count, whatever the years. */
export function Dateless() {
  const { t } = useWords();
  const { ask, change } = useGaps();
  return (
    <label className="gaps-check">
      <input
        type="checkbox"
        checked={ask.dateless}
        onChange={() => change((now) => ({ ...now, dateless: !now.dateless }))}
      />
      <span>{t('dateless')}</span>
    </label>
  );
}

interface YearsProps {
  readonly label: string;
  readonly value: FiscalYears | null;
  /** What choosing no years means. */
  readonly none: string;
  readonly onChange: (value: FiscalYears | null) => void;
}

/** Two boxes to choose fiscal years by, both included. */
export function Years({ label, value, none, onChange }: YearsProps) {
  const { t } = useWords();
  const years = useYears(value);
  const yearText = useYearText();
  const choose = (end: 'from' | 'to', text: string) => {
    const year = Number(text);
    if (text === '') onChange(null);
    else if (end === 'from') onChange({ from: year, to: Math.max(year, value?.to ?? years[0] ?? year) });
    else onChange({ from: Math.min(year, value?.from ?? year), to: year });
  };
  return (
    <fieldset className="gaps-years">
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
              {end === 'from' && <option value="">{none}</option>}
              {years.map((year) => (
                <option key={year} value={year}>
                  {yearText(year)}
                </option>
              ))}
            </select>
          )}
        </span>
      ))}
    </fieldset>
  );
}

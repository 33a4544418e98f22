import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { eraOf } from '../state/dates.ts';
import { useWidth } from '../ui/useWidth.ts';
import { usePart } from './context.ts';

const TICK_ROOM = 86;

/** Fiscal years under the bars, with their eras: as many as there is room for. */
export function PeriodTicks({
  first,
  count,
  bars,
}: {
  readonly first: number;
  readonly count: number;
  readonly bars: RefObject<HTMLDivElement | null>;
}) {
  const { t } = useTranslation();
  const locale = usePart((state) => state.view.locale);
  const width = useWidth(bars, () => Math.min(window.innerWidth, 1100) * 0.5);
  const step = Math.max(1, Math.ceil((TICK_ROOM * (locale === 'en' ? 1.15 : 1)) / (width / count)));
  const marked = Array.from({ length: count }, (_, i) => i).filter((i) => i % step === 0);
  return (
    <div className="period-ticks" aria-hidden="true">
      {marked.map((i) => {
        const { era, year } = eraOf(first + i);
        return (
          <span key={i} style={{ left: `${((i + 0.5) / count) * 100}%` }}>
            {first + i}{' '}
            <small>{`${t(`period.era.${era}`)}${locale === 'ja' && year === 1 ? '元' : year}`}</small>
          </span>
        );
      })}
    </div>
  );
}

import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withFilters } from '../state/explorer.ts';
import { choosePeriod, type FiscalYears } from '../state/filters.ts';
import type { GraphData } from '../state/graphData.ts';
import { histogramOf } from '../state/histogram.ts';
import { Button } from '../ui/Button.tsx';
import { ChevronDown, ChevronUp } from '../ui/icons.ts';
import { useLow } from '../ui/useNarrow.ts';
import { usePart, useTools } from './context.ts';
import { PeriodTicks } from './PeriodTicks.tsx';

/** Which fiscal years are shown, over those of the facts of a graph: drag over the bars, or move either end with the arrow keys. */
export function PeriodBar({ graph }: { readonly graph: GraphData }) {
  const { t } = useTranslation();
  const { store } = useTools();
  const filters = usePart((state) => state.filters);
  const { years, undated } = useMemo(() => histogramOf(graph, filters.period), [graph, filters.period]);
  const bars = useRef<HTMLDivElement>(null);
  const low = useLow();
  const [open, setOpen] = useState(false);
  const [drag, setDrag] = useState<FiscalYears | null>(null);
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? 0;
  const most = Math.max(1, ...years.map((y) => y.count));
  const chosen = drag
    ? { from: Math.min(drag.from, drag.to), to: Math.max(drag.from, drag.to) }
    : filters.period;
  const choose = (period: FiscalYears | null) =>
    store.update((state) => withFilters(state, choosePeriod(state.filters, period)));
  const yearLabel = (year: number) => t('period.value', { year });

  const yearAt = (event: PointerEvent) => {
    const box = bars.current?.getBoundingClientRect();
    if (!box || years.length === 0) return first;
    const at = Math.floor(((event.clientX - box.left) / box.width) * years.length);
    return first + Math.max(0, Math.min(years.length - 1, at));
  };
  const onKey = (end: 'from' | 'to') => (event: KeyboardEvent) => {
    const now = filters.period ?? { from: first, to: last };
    const year = {
      ArrowLeft: now[end] - 1,
      ArrowDown: now[end] - 1,
      ArrowRight: now[end] + 1,
      ArrowUp: now[end] + 1,
      PageDown: now[end] - 5,
      PageUp: now[end] + 5,
      Home: first,
      End: last,
    }[event.key];
    if (event.key === 'Escape') choose(null);
    if (year === undefined) return;
    event.preventDefault();
    const within = Math.max(first, Math.min(last, year));
    choose(
      end === 'from'
        ? { from: Math.min(within, now.to), to: now.to }
        : { from: now.from, to: Math.max(within, now.from) },
    );
  };
  const inside = (year: number) => !chosen || (year >= chosen.from && year <= chosen.to);
  const share = (index: number) => `${(index / years.length) * 100}%`;
  const ends = chosen ?? { from: first, to: last };
  const clamp = (year: number) => Math.max(first, Math.min(last, year));

  const title = (
    <>
      <h2>{t('period.label')}</h2>
      <p>
        {chosen
          ? chosen.from === chosen.to
            ? yearLabel(chosen.from)
            : `${chosen.from}–${chosen.to}`
          : t('period.whole')}
      </p>
    </>
  );
  const folded = low && !open;

  return (
    <section className={`period ${folded ? 'period-folded' : ''}`} aria-label={t('period.label')}>
      <div className="period-title">{title}</div>
      {low && (
        <Button
          className="period-fold"
          icon={open ? <ChevronDown /> : <ChevronUp />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'period.fold' : 'period.unfold')}
        </Button>
      )}
      {!folded && (
        <>
          {years.length === 0 ? (
            <p className="period-none">{t('period.none')}</p>
          ) : (
            <div className="period-chart">
              <div
                ref={bars}
                className="period-bars"
                title={t('period.scale')}
                onPointerDown={(event) => {
                  if (event.button !== 0) return;
                  event.currentTarget.setPointerCapture(event.pointerId);
                  const year = yearAt(event);
                  setDrag({ from: year, to: year });
                }}
                onPointerMove={(event) => drag && setDrag({ from: drag.from, to: yearAt(event) })}
                onPointerUp={() => {
                  if (drag) choose(drag);
                  setDrag(null);
                }}
                onPointerCancel={() => setDrag(null)}
              >
                {years.map(({ year, count }) => (
                  <span
                    key={year}
                    className={`period-bar ${inside(year) ? '' : 'out'}`}
                    title={t('period.bar', { year, count })}
                  >
                    <span style={{ height: count === 0 ? 0 : `${Math.max(7, (count / most) * 100)}%` }} />
                  </span>
                ))}
                {(['from', 'to'] as const).map((end) => (
                  <span
                    key={end}
                    className={`period-end ${chosen ? 'set' : ''}`}
                    role="slider"
                    tabIndex={0}
                    aria-label={t(`period.${end}`)}
                    aria-valuemin={first}
                    aria-valuemax={last}
                    aria-valuenow={clamp(ends[end])}
                    aria-valuetext={yearLabel(ends[end])}
                    style={{ left: share(clamp(ends[end]) - first + (end === 'to' ? 1 : 0)) }}
                    onKeyDown={onKey(end)}
                  />
                ))}
              </div>
              <PeriodTicks first={first} count={years.length} bars={bars} />
            </div>
          )}
          <div className="period-tools">
            <Button
              aria-pressed={filters.undated}
              disabled={undated === 0 && filters.undated}
              title={t('period.undatedShown')}
              onClick={() =>
                store.update((s) => withFilters(s, { ...s.filters, undated: !s.filters.undated }))
              }
            >
              {t('period.undated', { count: undated })}
            </Button>
            <Button
              disabled={!filters.period && filters.undated}
              onClick={() =>
                store.update((s) => withFilters(s, { ...s.filters, period: null, undated: true }))
              }
            >
              {t('period.all')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

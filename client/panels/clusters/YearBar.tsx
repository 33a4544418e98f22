import { useEffect, useState } from 'react';
import type { ClusterYear } from '../../api/useClusterMap.ts';
import { Button } from '../../ui/Button.tsx';
import { usePart } from '../context.ts';
import { Pause, Play } from './icons.ts';
import { useWords } from './useWords.ts';
import { yearText } from './yearText.ts';

/** How long a year stands while the change is played. */
const STEP_MS = 2_200;

interface YearBarProps {
  /** Those that have a map, in their order. */
  readonly years: readonly Pick<ClusterYear, 'fiscalYear' | 'lastKnown'>[];
  readonly year: number;
  readonly onYear: (year: number, isPlayed: boolean) => void;
}

/** A slider over fiscal years with how much each is known of; it can be played. */
export function YearBar({ years, year, onYear }: YearBarProps) {
  const words = useWords();
  const { t } = words;
  const locale = usePart((state) => state.view.locale);
  const [isPlaying, setIsPlaying] = useState(false);
  const [first, last] = [years[0]?.fiscalYear ?? year, years.at(-1)?.fiscalYear ?? year];
  const next = years.find(({ fiscalYear }) => fiscalYear > year)?.fiscalYear;
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      if (next === undefined) setIsPlaying(false);
      else onYear(next, true);
    }, STEP_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, next, onYear]);
  const play = () => {
    if (!isPlaying && next === undefined) onYear(first, true);
    setIsPlaying(!isPlaying);
  };
  const factsOf = new Map(years.map(({ fiscalYear, lastKnown }) => [fiscalYear, lastKnown]));
  const bars = Array.from({ length: last - first + 1 }, (_, i) => ({
    fiscalYear: first + i,
    count: factsOf.get(first + i) ?? 0,
  }));
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <div className="year-bar">
      <Button icon={isPlaying ? <Pause /> : <Play />} onClick={play} disabled={years.length < 2}>
        {t(isPlaying ? 'pause' : 'play')}
      </Button>
      <div className="year-slide">
        <div className="year-facts" title={t('factsScale')} aria-hidden="true">
          {bars.map(({ fiscalYear, count }) => (
            <span
              key={fiscalYear}
              className={fiscalYear === year ? 'now' : ''}
              title={t('factsBar', { year: fiscalYear, count })}
            >
              <span style={{ height: count === 0 ? 0 : `${Math.max(7, (count / most) * 100)}%` }} />
            </span>
          ))}
        </div>
        <input
          type="range"
          aria-label={t('slider')}
          aria-valuetext={yearText(year, words, locale)}
          min={first}
          max={last}
          step={1}
          value={year}
          onChange={(event) => {
            setIsPlaying(false);
            onYear(Number(event.target.value), false);
          }}
        />
        <div className="year-ends" aria-hidden="true">
          <span>{t('yearValue', { year: first })}</span>
          <span>{t('yearValue', { year: last })}</span>
        </div>
      </div>
      <output className="year-now">{yearText(year, words, locale)}</output>
    </div>
  );
}

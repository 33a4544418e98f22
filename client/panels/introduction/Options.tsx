import { useState } from 'react';
import { useAsOf } from '../../api/useAsOf.ts';
import type { RoutesAnswer } from '../../api/useRoutes.ts';
import { useTieTypes } from '../../api/useTieTypes.ts';
import { daysOf, eraOf, fiscalYearOf } from '../../state/dates.ts';
import { changedIn, LEASTS, MOST_HOPS, withUsualLimits } from '../../state/introduction.ts';
import { Button } from '../../ui/Button.tsx';
import { usePart, useTools } from '../context.ts';
import { Choice, KindsChoice } from './Choice.tsx';
import { useAsk } from './useAsk.ts';
import { useWords } from './useWords.ts';

/** Facts of longer ago have all but faded: what a slider reaches. */
const YEARS_BACK = 30;

/** What counts: how far, how strong, and in which fiscal years. Folded away until it is wanted. */
export function Options({ answer }: { readonly answer: RoutesAnswer | undefined }) {
  const { t } = useWords();
  const { ask, change } = useAsk();
  const { vocabulary } = useTools();
  const tieTypes = useTieTypes();
  const { hops, least, undated, distinct } = ask;
  const both = ask.to !== null;
  const set = changedIn(ask);
  return (
    <details className="intro-options">
      <summary>{set === 0 ? t('options') : t('optionsSet', { count: set })}</summary>
      <div className="intro-options-body">
        <label>
          <span>{t('hops')}</span>
          <select
            value={hops}
            onChange={(event) => change((now) => ({ ...now, hops: Number(event.target.value), chosen: 0 }))}
          >
            {Array.from({ length: MOST_HOPS }, (_, i) => (
              <option key={i + 1} value={i + 1}>
                {t('hopsValue', { count: i + 1 })}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t('least')}</span>
          <select
            value={least}
            onChange={(event) => change((now) => ({ ...now, least: Number(event.target.value), chosen: 0 }))}
          >
            {LEASTS.map((value) => (
              <option key={value} value={value}>
                {value === 0 ? t('leastNone') : t('leastValue', { value })}
              </option>
            ))}
          </select>
        </label>
        <Period />
        <label className="intro-check">
          <input
            type="checkbox"
            checked={undated}
            onChange={() => change((now) => ({ ...now, undated: !now.undated, chosen: 0 }))}
          />
          <span>
            {t('undated')}
            {answer && <small>{t('undatedCount', { count: answer.undatedFacts })}</small>}
          </span>
        </label>
        {both && (
          <label className="intro-check">
            <input
              type="checkbox"
              checked={distinct}
              onChange={() => change((now) => ({ ...now, distinct: !now.distinct, chosen: 0 }))}
            />
            <span>{t('distinct')}</span>
          </label>
        )}
        {both && (
          <>
            <KindsChoice title={t('kinds')} text={t('kindsText')} />
            <Choice
              of="types"
              title={t('types')}
              text={t('typesText')}
              groups={vocabulary.topics
                .map(({ topic, types }) => ({
                  head: vocabulary.topic(topic),
                  words: types.filter((type) => tieTypes.includes(type)),
                }))
                .filter(({ words }) => words.length > 0)}
              labelOf={(type) => vocabulary.relation(type, 'OUT')}
            />
          </>
        )}
        {set > 0 && (
          <Button look="link" onClick={() => change(withUsualLimits)}>
            {t('reset')}
          </Button>
        )}
      </div>
    </details>
  );
}

/** Two sliders over fiscal years. While one is dragged nothing is asked. */
function Period() {
  const { t, w } = useWords();
  const { ask, change } = useAsk();
  const locale = usePart((state) => state.view.locale);
  const day = daysOf(useAsOf())?.last;
  const [moved, setMoved] = useState<{ readonly from: number; readonly to: number } | null>(null);
  if (day === undefined) return null;
  const last = Math.max(fiscalYearOf(day), ask.period?.to ?? 0);
  const first = Math.min(last - YEARS_BACK, ask.period?.from ?? last);
  const now = moved ?? ask.period ?? { from: first, to: last };
  const era = (year: number) => {
    const { era: name, year: n } = eraOf(year);
    return locale === 'ja' ? `（${w(`period.era.${name}`)}${n === 1 ? '元' : n}年度）` : '';
  };
  const yearText = (year: number) => `${w('period.value', { year })}${era(year)}`;
  const settle = () => {
    if (!moved) return;
    setMoved(null);
    change((before) => ({ ...before, period: moved, chosen: 0 }));
  };
  return (
    <fieldset className="intro-period">
      <legend>
        {t('period')}
        <output>
          {ask.period === null && !moved
            ? t('periodAll')
            : t('periodValue', { from: yearText(now.from), to: yearText(now.to) })}
        </output>
      </legend>
      {(['from', 'to'] as const).map((end) => (
        <input
          key={end}
          type="range"
          min={first}
          max={last}
          value={now[end]}
          aria-label={t(end === 'from' ? 'periodFrom' : 'periodTo')}
          aria-valuetext={yearText(now[end])}
          onChange={(event) => {
            const year = Number(event.target.value);
            setMoved(
              end === 'from'
                ? { from: year, to: Math.max(year, now.to) }
                : { from: Math.min(year, now.from), to: year },
            );
          }}
          onPointerUp={settle}
          onKeyUp={settle}
          onBlur={settle}
        />
      ))}
      {ask.period && (
        <Button look="link" onClick={() => change((before) => ({ ...before, period: null, chosen: 0 }))}>
          {t('periodReset')}
        </Button>
      )}
    </fieldset>
  );
}

import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withFilters } from '../state/explorer.ts';
import { emptyFilters, isFiltering, toggleKind, toggleTypes } from '../state/filters.ts';
import { type Count, countsOf, sumOf } from '../state/visible.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { ChevronDown, ChevronUp, Sliders } from '../ui/icons.ts';
import { isRoomy, useTight } from '../ui/useNarrow.ts';
import { usePart, useTools } from './context.ts';
import { LinesChoice } from './LinesChoice.tsx';
import { Mark } from './Mark.tsx';

interface LegendProps {
  /** What the lines mean where they are ties: of these, only kinds of actors are left out. */
  readonly ties?: ReactNode;
}

/** What the marks and lines mean; each entry is a filter. */
export function Legend({ ties }: LegendProps) {
  const { t } = useTranslation();
  const { store, vocabulary, loaded, visible } = useTools();
  const tight = useTight();
  const filters = usePart((state) => state.filters);
  const [open, setOpen] = useState(isRoomy);
  useEffect(() => {
    if (tight) setOpen(false);
  }, [tight]);
  const [typesOpen, setTypesOpen] = useState(false);
  const counts = useMemo(() => countsOf(loaded.graph, visible), [loaded.graph, visible]);
  const kinds = vocabulary.kinds.filter(
    (kind) =>
      (counts.kinds.has(kind) || filters.offKinds.includes(kind)) &&
      (!ties || vocabulary.group(kind) === 'ACTOR'),
  );
  /** What an address names and is not there filters nothing. */
  const known = {
    ...filters,
    offKinds: filters.offKinds.filter((kind) => vocabulary.kinds.includes(kind)),
    offTypes: filters.offTypes.filter((type) => vocabulary.topics.some(({ types }) => types.includes(type))),
  };
  const topics = (ties ? [] : vocabulary.topics)
    .map(({ topic, types }) => ({
      topic,
      types: types.filter((type) => counts.types.has(type) || filters.offTypes.includes(type)),
    }))
    .filter(({ types }) => types.length > 0);
  const change = (next: typeof filters) => store.update((state) => withFilters(state, next));
  if (!open) {
    return (
      <section className="legend legend-closed" aria-label={t('legend.open')}>
        <Button icon={<Sliders />} aria-expanded={false} onClick={() => setOpen(true)}>
          {t('legend.open')}
        </Button>
      </section>
    );
  }
  return (
    <section className="legend" aria-label={t('legend.open')}>
      <div className="legend-head">
        <h2>{t('legend.title')}</h2>
        <IconButton
          label={t('legend.close')}
          icon={<ChevronUp />}
          aria-expanded={true}
          onClick={() => setOpen(false)}
        />
      </div>
      <ul className="legend-kinds">
        {kinds.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className="legend-entry"
              aria-pressed={!filters.offKinds.includes(kind)}
              onClick={() => change(toggleKind(filters, kind))}
            >
              <Mark kind={kind} size={20} />
              <span className="legend-label">{vocabulary.kind(kind)}</span>
              <LegendCount count={counts.kinds.get(kind)} />
            </button>
          </li>
        ))}
      </ul>
      <h2>{t('legend.lines')}</h2>
      {tight && <LinesChoice />}
      <ul className="legend-lines">
        {ties ??
          (['active', 'planned', 'ended'] as const).map((state) => (
            <li key={state}>
              <span className={`line-sample line-${state}`} aria-hidden="true" />
              {t(`legend.${state}`)}
            </li>
          ))}
      </ul>
      {topics.length > 0 && (
        <button
          type="button"
          className="legend-fold"
          aria-expanded={typesOpen}
          onClick={() => setTypesOpen(!typesOpen)}
        >
          <span>{t('legend.types')}</span>
          {typesOpen ? <ChevronUp aria-hidden="true" /> : <ChevronDown aria-hidden="true" />}
        </button>
      )}
      {typesOpen &&
        topics.map(({ topic, types }) => (
          <div key={topic} className="legend-topic">
            <button
              type="button"
              className="legend-entry legend-topic-head"
              aria-pressed={!types.every((type) => filters.offTypes.includes(type))}
              onClick={() => change(toggleTypes(filters, types))}
            >
              <span className="legend-label">{vocabulary.topic(topic)}</span>
              <LegendCount count={sumOf(types.map((type) => counts.types.get(type)))} />
            </button>
            <ul>
              {types.map((type) => (
                <li key={type}>
                  <button
                    type="button"
                    className="legend-entry"
                    aria-pressed={!filters.offTypes.includes(type)}
                    onClick={() => change(toggleTypes(filters, [type]))}
                  >
                    <span className="legend-label">{vocabulary.relation(type, 'OUT')}</span>
                    <LegendCount count={counts.types.get(type)} />
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      {isFiltering(known) && (
        <Button look="link" onClick={() => change(emptyFilters)}>
          {t('legend.all')}
        </Button>
      )}
    </section>
  );
}

/** How many are shown; apart from it, how many more there are. */
function LegendCount({ count }: { readonly count: Count | undefined }) {
  const { t } = useTranslation();
  const { shown, kept } = count ?? { shown: 0, kept: 0 };
  return (
    <span className="legend-count">
      {shown}
      {kept > 0 && (
        <small title={t('legend.kept', { count: kept })}>
          <span aria-hidden="true">{`+${kept}`}</span>
          <span className="unseen">{t('legend.kept', { count: kept })}</span>
        </small>
      )}
    </span>
  );
}

import type { ReactNode } from 'react';
import { askedAnew, CLUSTER_MODES, CLUSTER_SHOWS, RESOLUTIONS } from '../../state/clusters.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { useClusters } from './useClusters.ts';
import { useWords } from './useWords.ts';

/** The title, what is shown and in which form; `children` choose when. */
export function Head({ children }: { readonly children?: ReactNode }) {
  const { t } = useWords();
  const { ask, change } = useClusters();
  const known = RESOLUTIONS.find((value) => value === ask.resolution);
  return (
    <header className="clusters-head">
      <h1>{t('title')}</h1>
      <Segmented
        label={t('modes')}
        options={CLUSTER_MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
        value={ask.mode}
        onChange={(mode) => change((now) => askedAnew(now, { mode }))}
      />
      <Segmented
        label={t('shows')}
        options={CLUSTER_SHOWS.map((value) => ({ value, label: t(`show.${value}`) }))}
        value={ask.show}
        onChange={(show) => change((now) => ({ ...now, show }))}
      />
      <div className="clusters-controls">
        {children}
        <label className="clusters-field">
          <span>{t('resolution')}</span>
          <select
            value={ask.resolution}
            onChange={(event) => change((now) => askedAnew(now, { resolution: Number(event.target.value) }))}
          >
            {RESOLUTIONS.map((value) => (
              <option key={value} value={value}>
                {t(`resolutionOf.${value}`)}
              </option>
            ))}
            {known === undefined && (
              <option value={ask.resolution}>{t('resolutionOther', { value: ask.resolution })}</option>
            )}
          </select>
        </label>
      </div>
    </header>
  );
}

/** Whether facts without any date count. */
export function Dateless() {
  const { t } = useWords();
  const { ask, change } = useClusters();
  return (
    <label className="clusters-check">
      <input
        type="checkbox"
        checked={ask.dateless}
        onChange={() => change((now) => askedAnew(now, { dateless: !now.dateless }))}
      />
      <span>{t('dateless')}</span>
    </label>
  );
}

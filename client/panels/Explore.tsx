import { Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText, mayPass } from '../api/errorText.ts';
import { removeEntities, withView } from '../state/explorer.ts';
import { DRAWINGS } from '../state/view.ts';
import { ofEveryYear } from '../state/visible.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { PanelRight } from '../ui/icons.ts';
import { lazyPart } from '../ui/lazyPart.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { useTight } from '../ui/useNarrow.ts';
import { usePart, useTools } from './context.ts';
import { LinesChoice } from './LinesChoice.tsx';
import { TiePanel, TiePeriod, TieStage, TieTable } from './lazyIntroduction.ts';
import { PartGuard } from './PartGuard.tsx';
import { PeriodBar } from './PeriodBar.tsx';
import { SidePanel } from './SidePanel.tsx';
import { Stage } from './Stage.tsx';
import { StartNotice } from './StartNotice.tsx';

const TableView = lazyPart(() => import('./TableView.tsx').then((module) => module.TableView));
const OutlineView = lazyPart(() => import('./OutlineView.tsx').then((module) => module.OutlineView));

/** The explorer: one choice of entities, drawn as a picture, a table or text, with the card of what is selected. */
export function Explore() {
  const { t } = useTranslation();
  const { store, loaded, start } = useTools();
  const drawing = usePart((state) => state.view.drawing);
  const lines = usePart((state) => state.view.lines);
  const ties = lines === 'ties' && drawing !== 'outline';
  const panel = usePart((state) => state.view.panel);
  const tight = useTight();
  const [asked, setAsked] = useState(false);
  const nothing = usePart((state) => state.selection.length === 0);
  // Where there is little room, the overview would take half of it from what it is about.
  const panelOpen = panel && !(tight && nothing && !asked);
  const canvas = usePart((state) => state.canvas);
  const filters = usePart((state) => state.filters);
  const everyYear = useMemo(
    () => ofEveryYear(loaded.graph, canvas, filters),
    [loaded.graph, canvas, filters],
  );
  const problem = loaded.error ?? start.error;
  return (
    <div className={`explore ${panelOpen ? 'with-panel' : ''}`}>
      <main id="content" className="stage" tabIndex={-1}>
        <h1 className="unseen">{t('nav.explore')}</h1>
        <div className="stage-top">
          {drawing === 'canvas' && !ties && <StartNotice />}
          {/* Where there is little room, it is in the legend only. */}
          {drawing !== 'outline' && !tight && <LinesChoice />}
          <Segmented
            label={t('drawing.label')}
            options={DRAWINGS.map((value) => ({ value, label: t(`drawing.${value}`) }))}
            value={drawing}
            onChange={(value) => store.update((state) => withView(state, { drawing: value }))}
          />
          {!panelOpen && (
            <IconButton
              look="plain"
              label={t('panel.open')}
              icon={<PanelRight />}
              onClick={() => {
                setAsked(true);
                store.update((state) => withView(state, { panel: true }));
              }}
            />
          )}
        </div>
        {problem !== undefined && problem !== null && (
          <div className="stage-problem" role="alert">
            <p>
              <strong>{errorText(problem, t)}</strong> {mayPass(problem) && t('error.awayText')}
            </p>
            <Button
              onClick={() => {
                if (start.error) start.retry();
                else loaded.retry();
              }}
            >
              {t('error.retry')}
            </Button>
          </div>
        )}
        {loaded.missing.length > 0 && (
          <div className="stage-problem" role="status">
            <p>{t('error.missingEntities', { count: loaded.missing.length })}</p>
            <Button onClick={() => store.update((state) => removeEntities(state, loaded.missing))}>
              {t('error.dropMissing')}
            </Button>
          </div>
        )}
        <PartGuard key={`${drawing} ${lines}`} as="div">
          <Suspense
            fallback={
              <p className="canvas" role="status">
                <span className="canvas-loading">{t('canvas.loading')}</span>
              </p>
            }
          >
            {drawing === 'canvas' &&
              (ties ? <TieStage /> : <Stage loading={start.loading || loaded.loading} />)}
            {drawing === 'table' && (ties ? <TieTable /> : <TableView />)}
            {drawing === 'outline' && <OutlineView />}
          </Suspense>
        </PartGuard>
        {ties ? (
          <Suspense fallback={<PeriodBar graph={everyYear} />}>
            <TiePeriod />
          </Suspense>
        ) : (
          <PeriodBar graph={everyYear} />
        )}
      </main>
      {panelOpen &&
        (ties ? (
          <Suspense>
            <TiePanel />
          </Suspense>
        ) : (
          <SidePanel />
        ))}
    </div>
  );
}

import { type CSSProperties, type KeyboardEvent, type PointerEvent, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withView } from '../state/explorer.ts';
import { IconButton } from '../ui/Button.tsx';
import { Cross } from '../ui/icons.ts';
import { usePart, useTools } from './context.ts';
import { Card, Several } from './lazyCard.ts';
import { Overview } from './Overview.tsx';
import { PartGuard } from './PartGuard.tsx';
import { PANEL_ID } from './SearchBox.tsx';

const WIDTH = { least: 300, most: 640, usual: 372, step: 24 };

/** What is selected, in words. As wide as the reader wants; a sheet from below where the screen is narrow. */
export function SidePanel() {
  const { t } = useTranslation();
  const { store } = useTools();
  const selection = usePart((state) => state.selection);
  const [width, setWidth] = useState(WIDTH.usual);
  const [dragging, setDragging] = useState(false);
  const [only] = selection;
  const widen = (to: number) => setWidth(Math.max(WIDTH.least, Math.min(WIDTH.most, to)));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: WIDTH.step, ArrowRight: -WIDTH.step }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    widen(width + step);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragging(true);
  };
  return (
    <aside
      className="panel"
      id={PANEL_ID}
      tabIndex={-1}
      aria-label={t('panel.label')}
      style={{ '--panel-width': `${width}px`, outline: 'none' } as CSSProperties}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is no rule */}
      <div
        className={`panel-edge ${dragging ? 'dragging' : ''}`}
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={t('panel.resize')}
        aria-valuenow={width}
        aria-valuemin={WIDTH.least}
        aria-valuemax={WIDTH.most}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={(event) => dragging && widen(window.innerWidth - event.clientX)}
        onPointerUp={() => setDragging(false)}
      />
      <div className="panel-body">
        <IconButton
          className="panel-close"
          label={t('panel.close')}
          icon={<Cross />}
          onClick={() => store.update((state) => withView(state, { panel: false }))}
        />
        {only === undefined ? (
          <Overview />
        ) : (
          <PartGuard key={only} as="div">
            <Suspense
              fallback={
                <p className="soft" role="status">
                  {t('loading')}
                </p>
              }
            >
              {selection.length > 1 ? <Several ids={selection} /> : <Card id={only} />}
            </Suspense>
          </PartGuard>
        )}
      </div>
    </aside>
  );
}

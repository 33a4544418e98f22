import { Suspense } from 'react';
import type { Route } from '../../api/useRoutes.ts';
import { withView } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { usePart, useTools } from '../context.ts';
import { PartGuard } from '../PartGuard.tsx';
import { FileText } from './icons.ts';
import { RouteCanvas } from './RouteCanvas.tsx';
import { RouteTable } from './RouteTable.tsx';
import { useAsk } from './useAsk.ts';
import { useWords } from './useWords.ts';

interface RouteStageProps {
  readonly routes: readonly Route[];
  readonly asOf: string | null;
  readonly loading: boolean;
}

/** The routes as a picture or as a table. */
export function RouteStage({ routes, asOf, loading }: RouteStageProps) {
  const { t, w } = useWords();
  const { store } = useTools();
  const { change } = useAsk();
  const drawing = usePart((state) => (state.view.drawing === 'table' ? 'table' : 'canvas'));
  const nothing = routes.length === 0;
  if (nothing && !loading) return null;
  return (
    <section className="intro-stage" aria-label={t('canvas')}>
      {!nothing && (
        <div className="stage-top">
          <Button icon={<FileText />} onClick={() => change((now) => ({ ...now, screen: 'brief' }))}>
            {t('brief')}
          </Button>
          <Segmented
            label={w('drawing.label')}
            options={(['canvas', 'table'] as const).map((value) => ({ value, label: w(`drawing.${value}`) }))}
            value={drawing}
            onChange={(value) => store.update((state) => withView(state, { drawing: value }))}
          />
        </div>
      )}
      {!nothing && drawing === 'table' && <RouteTable routes={routes} asOf={asOf} />}
      {!nothing && drawing === 'canvas' && (
        <PartGuard as="div">
          <Suspense
            fallback={
              <p className="canvas" role="status">
                <span className="canvas-loading">{w('canvas.loading')}</span>
              </p>
            }
          >
            <RouteCanvas routes={routes} />
          </Suspense>
        </PartGuard>
      )}
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { showHidden } from '../state/canvas.ts';
import { withCanvas, withFilters } from '../state/explorer.ts';
import { emptyFilters } from '../state/filters.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { usePart, useTools } from './context.ts';

/** Why the canvas shows nothing, and what to do; nothing while it shows something or is about to. */
export function StageNotice({ loading }: { readonly loading: boolean }) {
  const { t } = useTranslation();
  const { store, loaded, visible } = useTools();
  const isEmpty = usePart((state) => state.canvas.shown.length === 0);
  if (visible.entities.length > 0 || (loading && !loaded.error)) return null;
  if (loaded.graph.entities.size > 0)
    return (
      <div className="canvas-notice">
        <Notice
          level={2}
          title={t('canvas.filteredOut')}
          actions={
            <Button
              onClick={() =>
                store.update((state) =>
                  withCanvas(withFilters(state, emptyFilters), showHidden(state.canvas)),
                )
              }
            >
              {t('canvas.resetFilters')}
            </Button>
          }
        >
          {t('canvas.filteredOutText')}
        </Notice>
      </div>
    );
  if (!isEmpty || loaded.error) return null;
  return (
    <div className="canvas-notice">
      <Notice level={2} title={t('canvas.empty')}>
        {t('canvas.emptyText')}
      </Notice>
    </div>
  );
}

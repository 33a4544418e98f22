import { useTranslation } from 'react-i18next';
import { unhide } from '../state/canvas.ts';
import { withCanvas, withFilters } from '../state/explorer.ts';
import { letIn } from '../state/filters.ts';
import { keptBackBy } from '../state/visible.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { usePart, useTools } from './context.ts';

/** Says of what is chosen that the filters leave it out of the picture, and lets it in with one click; nothing where they do not. */
export function KeptBack({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const { store, vocabulary, loaded } = useTools();
  const filters = usePart((state) => state.filters);
  const shown = usePart((state) => state.canvas.shown);
  const back = ids.flatMap((id) => {
    const entity = shown.includes(id) ? loaded.graph.entities.get(id) : undefined;
    const by = entity ? keptBackBy(entity, filters) : null;
    return entity && by ? [{ kind: entity.kind, by }] : [];
  });
  if (back.length === 0) return null;
  const kinds = [...new Set(back.flatMap(({ kind, by }) => (by.kind ? [kind] : [])))];
  const dates = back.some(({ by }) => by.dates);
  const { period } = filters;
  const year = (fiscalYear: number) => t('period.value', { year: fiscalYear });
  const why = [
    ...kinds.map(vocabulary.kind),
    ...(dates && period
      ? [
          period.from === period.to
            ? year(period.from)
            : t('format.span', { from: year(period.from), to: year(period.to) }),
        ]
      : []),
  ].join(t('format.comma'));
  return (
    <div role="status">
      <Notice
        title={t('panel.notDrawn')}
        actions={
          <Button
            onClick={() =>
              store.update((state) =>
                withCanvas(withFilters(state, letIn(state.filters, kinds, dates)), unhide(state.canvas, ids)),
              )
            }
          >
            {t('panel.letIn')}
          </Button>
        }
      >
        {t(ids.length === 1 ? 'panel.keptBack' : 'panel.keptBackSome', { why, count: back.length })}
      </Notice>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { withView } from '../state/explorer.ts';
import { LINES } from '../state/view.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { usePart, useTools } from './context.ts';

/** What the lines are: facts, or the ties that follow from them. */
export function LinesChoice() {
  const { t } = useTranslation();
  const { store } = useTools();
  const lines = usePart((state) => state.view.lines);
  return (
    <Segmented
      label={t('lines.label')}
      options={LINES.map((value) => ({ value, label: t(`lines.${value}`) }))}
      value={lines}
      onChange={(value) => store.update((state) => withView(state, { lines: value }))}
    />
  );
}

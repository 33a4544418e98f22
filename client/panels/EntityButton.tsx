import { useTranslation } from 'react-i18next';
import type { GraphEntity } from '../state/graphData.ts';
import { usePart, useTools } from './context.ts';
import { Name } from './Name.tsx';
import { Said } from './Said.tsx';

interface EntityButtonProps {
  readonly entity: GraphEntity;
  /** What it is called there, where its name alone does not tell it apart. */
  readonly called?: string;
}

/** A name that selects its entity on the canvas, or adds it there first. */
export function EntityButton({ entity, called }: EntityButtonProps) {
  const { t } = useTranslation();
  const { actions, vocabulary } = useTools();
  const there = usePart(
    (state) => state.canvas.shown.includes(entity.id) && !state.canvas.hidden.includes(entity.id),
  );
  return (
    <button
      type="button"
      className="entity-button"
      title={`${vocabulary.kind(entity.kind)}${there ? '' : ` · ${t('actions.add')}`}`}
      onClick={() => (there ? actions.select([entity.id]) : actions.add(entity.id))}
    >
      {called === undefined ? <Name entity={entity} /> : <Said text={called} />}
    </button>
  );
}

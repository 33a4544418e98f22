import { select, toggleSelected } from '../state/explorer.ts';
import type { GraphEntity } from '../state/graphData.ts';
import { usePart, useTools } from './context.ts';
import { Mark } from './Mark.tsx';
import { Name } from './Name.tsx';

/** An entity in a row of a table: pressed, it is selected; with Shift or Ctrl, besides what already is. */
export function RowName({ entity }: { readonly entity: GraphEntity }) {
  const { store } = useTools();
  const selected = usePart((state) => state.selection.includes(entity.id));
  return (
    <div className="row-name">
      <Mark kind={entity.kind} size={20} />
      <button
        type="button"
        className="entity-button"
        aria-pressed={selected}
        onClick={(event) =>
          store.update((state) =>
            event.shiftKey || event.ctrlKey || event.metaKey
              ? toggleSelected(state, entity.id)
              : select(state, [entity.id]),
          )
        }
      >
        <Name entity={entity} />
      </button>
    </div>
  );
}

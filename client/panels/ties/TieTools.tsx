import { type ReactNode, useMemo } from 'react';
import { useClient } from 'urql';
import { errorText } from '../../api/errorText.ts';
import { tiedTo } from '../../api/later/tied.ts';
import { periodOf } from '../../api/period.ts';
import { CANVAS_LIMIT } from '../../state/canvas.ts';
import { addEntities, select } from '../../state/explorer.ts';
import { narrowsTies } from '../../state/filters.ts';
import { ToolsContext, useTools } from '../context.ts';
import { useWords } from '../introduction/useWords.ts';
import { EXPAND_COUNT } from '../useActions.ts';

/** The tools of the drawing of ties: as those of the facts, but expanding adds whom one is tied to. */
export function TieTools({ children }: { readonly children: ReactNode }) {
  const tools = useTools();
  const client = useClient();
  const { t, w } = useWords();
  const inTies = useMemo(() => {
    const { store, say } = tools;
    const expand = async (id: string) => {
      const { canvas, filters } = store.get();
      const there = new Set([...canvas.shown, id]);
      const room = CANVAS_LIMIT - there.size;
      if (room <= 0) {
        say(w('canvas.full', { limit: CANVAS_LIMIT }));
        return;
      }
      try {
        const tied = await tiedTo(client, id, periodOf(filters), filters.offKinds);
        const left = tied.filter((other) => !there.has(other));
        if (left.length === 0) {
          say(w(narrowsTies(filters) ? 'actions.nothingMoreFiltered' : 'actions.nothingMore'));
          return;
        }
        const ids = left.slice(0, Math.min(EXPAND_COUNT, room));
        store.update((now) => select(addEntities(now, [id, ...ids]), now.selection));
        const more = left.length - ids.length;
        say(
          more > 0
            ? t('tie.addedSome', { count: ids.length, more })
            : w('actions.added', { count: ids.length }),
        );
      } catch (error) {
        say(w('actions.failed', { reason: errorText(error, w) }));
      }
    };
    return { ...tools, actions: { ...tools.actions, expand } };
  }, [tools, client, t, w]);
  return <ToolsContext value={inTies}>{children}</ToolsContext>;
}

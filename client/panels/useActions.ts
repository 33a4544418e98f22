import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Client, useClient } from 'urql';
import { errorText } from '../api/errorText.ts';
import { type NeighbourChoice, nextNeighbours } from '../api/neighbours.ts';
import { periodOf } from '../api/period.ts';
import type { EntityKind, RelationType } from '../generated/graphql.ts';
import { loadCanvasParts } from '../graph/lazyGraphCanvas.ts';
import type { Vocabulary } from '../i18n/vocabulary.ts';
import {
  arrange,
  CANVAS_LIMIT,
  leavesOf,
  move,
  type Positions,
  showHidden,
  togglePin,
} from '../state/canvas.ts';
import {
  addEntities,
  type Explorer,
  hideEntities,
  removeEntities,
  select,
  withCanvas,
  withView,
} from '../state/explorer.ts';
import { isFiltering } from '../state/filters.ts';
import type { GraphRelation } from '../state/graphData.ts';
import { neighboursOf } from '../state/graphData.ts';
import type { ExplorerStore } from '../state/store.ts';
import { openSource } from '../state/view.ts';

export const EXPAND_COUNT = 25;

export interface Actions {
  readonly add: (id: string) => void;
  readonly select: (ids: readonly string[]) => void;
  readonly expand: (id: string) => Promise<void>;
  readonly collapse: (id: string) => void;
  readonly hide: (ids: readonly string[]) => void;
  readonly showHidden: () => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly keepOnly: (ids: readonly string[]) => void;
  readonly pin: (ids: readonly string[]) => void;
  readonly move: (positions: Positions) => void;
  readonly arrangeAgain: () => Promise<void>;
  readonly openSource: (source: string | null, fact?: string | null) => void;
}

/** Which neighbours an expansion takes: those the filters leave. */
export function choiceOf({ filters, view }: Explorer, vocabulary: Vocabulary): NeighbourChoice {
  const { offKinds, offTypes } = filters;
  const left = <T extends string>(all: readonly string[], off: readonly string[]): T[] | null =>
    off.length === 0 ? null : (all.filter((word) => !off.includes(word)) as T[]);
  return {
    kinds: left<EntityKind>(vocabulary.kinds, offKinds),
    relationTypes: left<RelationType>(
      vocabulary.topics.flatMap((topic) => topic.types),
      offTypes,
    ),
    period: periodOf(filters),
    order: view.order,
  };
}

interface Needs {
  readonly store: ExplorerStore;
  readonly vocabulary: Vocabulary;
  readonly relations: readonly GraphRelation[];
  readonly say: (text: string) => void;
}

/** Everything the reader can do to the canvas, whatever the button, menu or key. */
export function useActions({ store, vocabulary, relations, say }: Needs): Actions {
  const client: Client = useClient();
  const { t } = useTranslation();
  return useMemo(() => {
    const explore = (state: Explorer) =>
      state.view.page === 'explore' ? state : withView(state, { page: 'explore', source: null, fact: null });
    return {
      add: (id) => {
        const { shown } = store.get().canvas;
        if (shown.length >= CANVAS_LIMIT && !shown.includes(id))
          say(t('canvas.full', { limit: CANVAS_LIMIT }));
        else store.update((state) => addEntities(explore(state), [id], {}, id));
      },
      select: (ids) => store.update((state) => select(explore(state), ids)),
      expand: async (id) => {
        const state = store.get();
        try {
          const there = new Set([...state.canvas.shown, id]);
          const room = CANVAS_LIMIT - there.size;
          if (room <= 0) {
            say(t('canvas.full', { limit: CANVAS_LIMIT }));
            return;
          }
          const count = Math.min(EXPAND_COUNT, room);
          const ids = await nextNeighbours(client, id, choiceOf(state, vocabulary), there, count);
          if (ids.length === 0 && state.canvas.shown.includes(id)) {
            say(t(isFiltering(state.filters) ? 'actions.nothingMoreFiltered' : 'actions.nothingMore'));
            return;
          }
          store.update((now) => select(addEntities(explore(now), [id, ...ids]), now.selection));
          say(t('actions.added', { count: ids.length }));
        } catch (error) {
          say(t('actions.failed', { reason: errorText(error, t) }));
        }
      },
      collapse: (id) => {
        const leaves = leavesOf(store.get().canvas, id, relations);
        if (leaves.length > 0) store.update((state) => removeEntities(state, leaves));
        say(t('actions.collapsed', { count: leaves.length }));
      },
      hide: (ids) => {
        store.update((state) => hideEntities(state, ids));
        say(t('actions.hidden', { count: ids.length }));
      },
      showHidden: () => {
        const count = store.get().canvas.hidden.length;
        store.update((state) => withCanvas(state, showHidden(state.canvas)));
        say(t('actions.shownAgain', { count }));
      },
      remove: (ids) => store.update((state) => removeEntities(state, ids)),
      keepOnly: (ids) => {
        const kept = new Set([...ids, ...neighboursOf(relations, ids)]);
        store.update((state) =>
          removeEntities(
            state,
            state.canvas.shown.filter((id) => !kept.has(id)),
          ),
        );
      },
      pin: (ids) => store.update((state) => withCanvas(state, togglePin(state.canvas, ids))),
      move: (positions) => store.update((state) => withCanvas(state, move(state.canvas, positions))),
      arrangeAgain: async () => {
        const { arrange: layOut } = await loadCanvasParts();
        const { canvas } = store.get();
        const pinned = Object.fromEntries(
          canvas.pinned.flatMap((id) => (canvas.positions[id] ? [[id, canvas.positions[id]]] : [])),
        );
        store.update((state) =>
          withCanvas(state, arrange(state.canvas, layOut(canvas.shown, relations, pinned))),
        );
      },
      openSource: (source, fact = null) =>
        store.update((state) => ({ ...state, view: openSource(state.view, source, fact) })),
    };
  }, [client, store, vocabulary, relations, say, t]);
}

import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { errorText } from '../api/errorText.ts';
import { startEntities } from '../api/start.ts';
import type { EntityKind } from '../generated/graphql.ts';
import type { Vocabulary } from '../i18n/vocabulary.ts';
import { add } from '../state/canvas.ts';
import { addEntities } from '../state/explorer.ts';
import { ROOM, type Room } from '../state/startPicture.ts';
import { type ExplorerStore, useExplorer } from '../state/store.ts';
import { useLow, useSmall } from '../ui/useNarrow.ts';

/** How the canvas of someone who has chosen nothing yet is filled. */
export interface Start {
  readonly error: unknown;
  readonly retry: () => void;
  readonly loading: boolean;
  /** Adds what a small screen began without; null where nothing was left out. */
  readonly more: (() => void) | null;
}

interface Needs {
  readonly store: ExplorerStore;
  readonly vocabulary: Vocabulary;
  readonly say: (text: string) => void;
}

/** Fills the canvas of someone who has chosen nothing yet. */
export function useStart({ store, vocabulary, say }: Needs): Start {
  const { t } = useTranslation();
  const client = useClient();
  const small = useSmall();
  const low = useLow();
  const fresh = useExplorer(store, (state) => state.fresh);
  const waiting = useExplorer(store, (state) => state.fresh && state.canvas.shown.length === 0);
  const [error, setError] = useState<unknown>(null);
  const [loading, setLoading] = useState(true);
  const [attempt, setAttempt] = useState(0);
  const entities = useCallback(
    (most: Room) => {
      const actors = vocabulary.kinds.filter((kind) => vocabulary.group(kind) === 'ACTOR') as EntityKind[];
      return startEntities(client, actors, most);
    },
    [client, vocabulary],
  );
  useEffect(() => {
    if (!waiting) {
      setLoading(false);
      return;
    }
    let stale = false;
    setError(null);
    setLoading(true);
    entities(small ? (low ? ROOM.low : ROOM.narrow) : ROOM.usual)
      .then((ids) => {
        if (stale) return;
        setLoading(false);
        store.update((state) => (state.fresh ? { ...state, canvas: add(state.canvas, ids) } : state), {
          silent: true,
        });
      })
      .catch((problem: unknown) => {
        if (stale) return;
        setLoading(false);
        setError(problem);
      });
    return () => {
      stale = true;
    };
  }, [store, entities, small, low, waiting, attempt]);
  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  const more = useCallback(
    () =>
      void entities(ROOM.usual).then(
        (ids) => store.update((state) => addEntities(state, ids)),
        (problem: unknown) => say(t('actions.failed', { reason: errorText(problem, t) })),
      ),
    [store, entities, say, t],
  );
  return useMemo(
    () => ({ error, retry, loading, more: small && fresh ? more : null }),
    [error, retry, loading, more, small, fresh],
  );
}

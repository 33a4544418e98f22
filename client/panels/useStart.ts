import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { startEntities } from '../api/start.ts';
import type { EntityKind } from '../generated/graphql.ts';
import type { Vocabulary } from '../i18n/vocabulary.ts';
import { add } from '../state/canvas.ts';
import { type ExplorerStore, useExplorer } from '../state/store.ts';

/** Fills the canvas of someone who has chosen nothing yet. */
export function useStart(
  store: ExplorerStore,
  vocabulary: Vocabulary | null,
): { readonly error: unknown; readonly retry: () => void; readonly loading: boolean } {
  const client = useClient();
  const waiting = useExplorer(store, (s) => s.fresh && s.canvas.shown.length === 0);
  const [error, setError] = useState<unknown>(null);
  const [loading, setLoading] = useState(true);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!waiting || !vocabulary) {
      setLoading(false);
      return;
    }
    let stale = false;
    setError(null);
    setLoading(true);
    const actors = vocabulary.kinds.filter((kind) => vocabulary.group(kind) === 'ACTOR') as EntityKind[];
    startEntities(client, actors)
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
  }, [client, store, vocabulary, waiting, attempt]);
  return { error, loading, retry: useCallback(() => setAttempt((n) => n + 1), []) };
}

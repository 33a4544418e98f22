import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Client, useClient } from 'urql';
import { type RelationPlaces, RelationPlacesDocument, relationPlacesOf } from '../api/relationPlaces.ts';
import { cardAtHand, fetchCard } from '../api/wholeCard.ts';
import type { GraphHandle } from '../graph/GraphCanvas.tsx';
import type { Explorer } from '../state/explorer.ts';
import { type ExplorerStore, useExplorer } from '../state/store.ts';
import type { Printed } from './PrintSheet.tsx';
import { useSheet } from './useSheet.ts';

const MOST_FACTS_OF = 300;
/** The browser may print without a word before: a card is fetched whole once the reader stays with it. */
const STAYS_MS = 500;

const chosen = ({ selection }: Explorer): string | null =>
  selection.length === 1 ? (selection[0] ?? null) : null;
const placesOf = ({ canvas }: Explorer) => [...canvas.shown].sort().slice(0, MOST_FACTS_OF);

function placesAtHand(client: Client, ids: readonly string[]): RelationPlaces {
  const answer = client.readQuery(RelationPlacesDocument, { ids: [...ids] }, { requestPolicy: 'cache-only' });
  return relationPlacesOf(answer?.data);
}

/**
 * Prepares the paper from what has been fetched, whenever the browser prints. The button and the browser's key
 * fetch the rest before; what the server does not give is left out.
 */
export function usePrint(
  store: ExplorerStore,
  handle: RefObject<GraphHandle | null>,
): Pick<ReturnType<typeof useSheet>, 'PrintSheet'> & {
  readonly printed: Printed | null;
  readonly print: () => Promise<void>;
} {
  const client = useClient();
  const [printed, setPrinted] = useState<Printed | null>(null);
  const { PrintSheet, fetchSheet } = useSheet();
  const one = useExplorer(store, chosen);

  useEffect(() => {
    if (one === null) return;
    const fetchAll = () => void Promise.all([fetchSheet(), fetchCard(client, one)]).catch(() => {});
    const timer = setTimeout(fetchAll, STAYS_MS);
    return () => clearTimeout(timer);
  }, [client, one, fetchSheet]);

  const prepare = useCallback(() => {
    const state = store.get();
    if (state.view.page !== 'explore') return;
    const id = chosen(state);
    flushSync(() =>
      setPrinted({
        image: handle.current?.image() || null,
        card: id === null ? null : cardAtHand(client, id),
        places: placesAtHand(client, placesOf(state)),
        date: new Date(),
      }),
    );
  }, [client, store, handle]);

  const busy = useRef(false);
  const print = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    const state = store.get();
    const id = chosen(state);
    await fetchSheet().catch(() => {});
    if (state.view.page !== 'explore') {
      // The sources' view prints as it stands.
    } else if (id !== null) await fetchCard(client, id).catch(() => {});
    else await client.query(RelationPlacesDocument, { ids: placesOf(state) }).toPromise();
    busy.current = false;
    prepare();
    window.print();
  }, [client, store, prepare, fetchSheet]);

  // What was printed is a picture of a moment: it goes with the next change.
  useEffect(() => (printed ? store.subscribe(() => setPrinted(null)) : undefined), [printed, store]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey)) return;
      if (event.shiftKey || event.altKey) return;
      event.preventDefault();
      void print();
    };
    window.addEventListener('beforeprint', prepare);
    document.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('beforeprint', prepare);
      document.removeEventListener('keydown', onKey);
    };
  }, [prepare, print]);
  return { printed, PrintSheet, print };
}

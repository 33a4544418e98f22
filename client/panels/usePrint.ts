import { type RefObject, useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useClient } from 'urql';
import { PrintDocument } from '../api/print.ts';
import type { GraphHandle } from '../graph/GraphCanvas.tsx';
import type { ExplorerStore } from '../state/store.ts';
import type { Printed } from './PrintSheet.tsx';

const MOST_FACTS_OF = 300;

/** Prepares the paper: the picture as it stands, and each fact with its places. Facts without places when the server is away. */
export function usePrint(
  store: ExplorerStore,
  handle: RefObject<GraphHandle | null>,
): { readonly printed: Printed | null; readonly print: () => Promise<void> } {
  const client = useClient();
  const [printed, setPrinted] = useState<Printed | null>(null);
  useEffect(() => {
    // The browser's own command prints what is there, without asking the server.
    const prepare = () =>
      flushSync(() =>
        setPrinted((now) => ({
          image: handle.current?.image() || null,
          relations: now?.relations ?? [],
          date: new Date(),
        })),
      );
    window.addEventListener('beforeprint', prepare);
    return () => window.removeEventListener('beforeprint', prepare);
  }, [handle]);
  const print = useCallback(async () => {
    const ids = [...store.get().canvas.shown].sort().slice(0, MOST_FACTS_OF);
    const answer = ids.length > 0 ? await client.query(PrintDocument, { ids }).toPromise() : undefined;
    flushSync(() =>
      setPrinted({
        image: handle.current?.image() || null,
        relations: answer?.data?.subgraph.relations ?? [],
        date: new Date(),
      }),
    );
    window.print();
  }, [client, store, handle]);
  return { printed, print };
}

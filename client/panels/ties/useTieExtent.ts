import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { tiedTo } from '../../api/later/tied.ts';
import { periodOf } from '../../api/period.ts';
import { narrowsTies } from '../../state/filters.ts';
import { usePart, useTools } from '../context.ts';
import { type Extent, unseenOf } from '../useExtent.ts';

/** How many of those an actor is tied to are on the canvas, and how many there are. */
export function useTieExtent(id: string | null): Extent {
  const client = useClient();
  const { visible } = useTools();
  const filters = usePart((state) => state.filters);
  const shown = usePart((state) => state.canvas.shown);
  const [got, setGot] = useState<{ readonly wanted: string; readonly tied: readonly string[] }>();
  const period = periodOf(filters);
  const { offKinds } = filters;
  const wanted = JSON.stringify([id, period, offKinds]);
  useEffect(() => {
    let stale = false;
    const [one, during, off]: [string | null, typeof period, typeof offKinds] = JSON.parse(wanted);
    if (one !== null)
      tiedTo(client, one, during, off).then(
        (tied) => !stale && setGot({ wanted, tied }),
        // Not known then: expanding asks again and says what went wrong.
        () => undefined,
      );
    return () => {
      stale = true;
    };
  }, [client, wanted]);
  const tied = got?.wanted === wanted ? got.tied : null;
  const there = tied?.filter((other) => shown.includes(other)) ?? [];
  return {
    shown: there.length,
    unseen: unseenOf(there, visible),
    total: tied?.length ?? null,
    filtered: narrowsTies(filters),
    ordered: false,
  };
}

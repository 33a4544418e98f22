import { useCallback, useEffect, useState } from 'react';
import { loadCardParts } from './lazyCard.ts';
import type { PrintSheet } from './PrintSheet.tsx';

type Sheet = typeof PrintSheet;
const MOVES = ['pointermove', 'pointerdown', 'keydown', 'touchstart'] as const;

/** So long after the first page its code is asked for, should the reader not move before. */
export const IDLE_MS = 3_000;

/**
 * The paper's code. The first page does without it; it comes when the reader first moves or has looked for a
 * while, so that the browser may print without a word before.
 */
export function useSheet(): { readonly PrintSheet: Sheet | null; readonly fetchSheet: () => Promise<void> } {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const fetchSheet = useCallback(async () => {
    const parts = await loadCardParts();
    setSheet(() => parts.PrintSheet);
  }, []);
  useEffect(() => {
    if (sheet) return;
    const onMove = () => void fetchSheet().catch(() => {});
    for (const move of MOVES) window.addEventListener(move, onMove, { passive: true });
    const timer = setTimeout(onMove, IDLE_MS);
    return () => {
      clearTimeout(timer);
      for (const move of MOVES) window.removeEventListener(move, onMove);
    };
  }, [sheet, fetchSheet]);
  return { PrintSheet: sheet, fetchSheet };
}

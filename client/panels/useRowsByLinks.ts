import { useMemo } from 'react';
import { type Row, rowsOf } from '../state/rows.ts';
import { useTools } from './context.ts';
import { nameOf } from './Name.tsx';

/** What the canvas shows, the best linked first. */
export function useRowsByLinks(): readonly Row[] {
  const { visible, vocabulary } = useTools();
  return useMemo(() => {
    const { locale, kind } = vocabulary;
    const words = { name: (entity: Row['entity']) => nameOf(entity, locale), kind };
    return rowsOf(visible, { by: 'links', descending: true }, words, locale);
  }, [visible, vocabulary]);
}

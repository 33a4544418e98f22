import { byText } from '../order.ts';
import type { Id } from '../records.ts';

/** By their first difference; a beginning of the other comes first. */
export function compareIds(a: readonly Id[], b: readonly Id[]): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const order = byText(a[i] ?? '', b[i] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

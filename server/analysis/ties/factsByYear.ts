import { fiscalYearOf } from '../../model/dates.ts';
import { NONE } from './columns.ts';
import type { DerivedTies } from './derivedTies.ts';

/** How much is known of which time: facts that ties stand on, each once. */
export interface FactsByYear {
  readonly count: number;
  /** By the fiscal year of the last day each is known to hold; years in their order. */
  readonly years: ReadonlyMap<number, number>;
}

export function factsByYear({ facts, day }: Pick<DerivedTies, 'facts' | 'day'>): FactsByYear {
  const isCounted = new Uint8Array(day.length);
  const byDay = new Map<number, number>();
  let count = 0;
  for (const fact of facts) {
    if (isCounted[fact] === 1) continue;
    isCounted[fact] = 1;
    count++;
    const on = day[fact] ?? NONE;
    if (on !== NONE) byDay.set(on, (byDay.get(on) ?? 0) + 1);
  }
  const years = new Map<number, number>();
  for (const [on, some] of [...byDay].sort(([x], [y]) => x - y)) {
    const year = fiscalYearOf(on);
    years.set(year, (years.get(year) ?? 0) + some);
  }
  return { count, years };
}

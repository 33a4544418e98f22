import { yearOf } from './facts.ts';
import type { FiscalYears } from './filters.ts';
import type { GraphData } from './graphData.ts';

export interface Histogram {
  /** Every fiscal year up to the last that has a fact, from the first that has one or ten years before, those that are chosen among them, with how many begin or happen in it. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly undated: number;
}

/** Years without sense (a fact since 1600) would flatten the rest: at most this many, the latest. */
const MOST_YEARS = 60;
/** Fewer would make a picture of two slabs. */
const LEAST_YEARS = 10;

export function histogramOf(graph: GraphData, chosen: FiscalYears | null = null): Histogram {
  const counts = new Map<number, number>();
  let undated = 0;
  for (const relation of graph.relations) {
    const year = yearOf(relation, graph.entities.get(relation.to.id));
    if (year === null) undated += 1;
    else counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  if (counts.size === 0) return { years: [], undated };
  const known = [...counts.keys(), ...(chosen ? [chosen.from, chosen.to] : [])];
  const last = Math.max(...known);
  const first = Math.max(Math.min(...known, last - LEAST_YEARS + 1), last - MOST_YEARS + 1);
  const years = Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    count: counts.get(first + i) ?? 0,
  }));
  return { years, undated };
}

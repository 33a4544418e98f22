import { without } from './without.ts';

/** Fiscal years, both included. */
export interface FiscalYears {
  readonly from: number;
  readonly to: number;
}

/** What is left out of what lies on the canvas. Nothing in it moves or removes anything. */
export interface Filters {
  readonly offKinds: readonly string[];
  readonly offTypes: readonly string[];
  readonly period: FiscalYears | null;
  /** Whether facts without any date stay, whatever the period. */
  readonly undated: boolean;
}

export const emptyFilters: Filters = { offKinds: [], offTypes: [], period: null, undated: true };

const toggled = (list: readonly string[], names: readonly string[]) =>
  names.every((name) => list.includes(name))
    ? list.filter((name) => !names.includes(name))
    : [...new Set([...list, ...names])].sort();

export const toggleKind = (filters: Filters, kind: string): Filters => ({
  ...filters,
  offKinds: toggled(filters.offKinds, [kind]),
});

/** Turns all of these off, or on again when all are off. */
export const toggleTypes = (filters: Filters, types: readonly string[]): Filters => ({
  ...filters,
  offTypes: toggled(filters.offTypes, types),
});

export const choosePeriod = (filters: Filters, period: FiscalYears | null): Filters => ({
  ...filters,
  period: period && { from: Math.min(period.from, period.to), to: Math.max(period.from, period.to) },
});

/** Without what keeps back these kinds, and where `dates` says so without the period. */
export const letIn = (filters: Filters, kinds: readonly string[], dates: boolean): Filters => ({
  ...filters,
  offKinds: without(filters.offKinds, kinds),
  period: dates ? null : filters.period,
});

/** With all years: one has to see those one could choose. */
export const inEveryYear = (filters: Filters): Filters => ({ ...filters, period: null, undated: true });

/** Whether the filters keep back some ties: types of facts do not. */
export const narrowsTies = ({ period, offKinds }: Filters): boolean => period !== null || offKinds.length > 0;

export const isFiltering = (filters: Filters): boolean =>
  filters.offKinds.length > 0 || filters.offTypes.length > 0 || filters.period !== null || !filters.undated;

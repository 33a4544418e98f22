import type { Filters } from '../state/filters.ts';

/** A period as the server takes it; null where every fact counts. */
export const periodOf = ({ period, undated }: Pick<Filters, 'period' | 'undated'>) =>
  period || !undated ? { from: period && `FY${period.from}`, to: period && `FY${period.to}`, undated } : null;

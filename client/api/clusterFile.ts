import type { ClusterAsk } from '../state/clusters.ts';
import type { FiscalYears } from '../state/filters.ts';
import type { Locale } from '../state/view.ts';

export const CLUSTER_FILES = ['csv', 'graphml', 'gexf'] as const;
export type ClusterFile = (typeof CLUSTER_FILES)[number];

interface FileAsk extends Pick<ClusterAsk, 'mode' | 'dateless' | 'resolution'> {
  readonly years: FiscalYears | null;
  readonly against: FiscalYears | null;
}

/** Where the server gives the map as a file; of a map of each year, the sheet of all years. */
export function clusterFileAddress(file: ClusterFile, ask: FileAsk, locale: Locale): string {
  const fields = new URLSearchParams();
  const put = (from: string, to: string, years: FiscalYears | null) => {
    if (!years) return;
    fields.set(from, `FY${years.from}`);
    fields.set(to, `FY${years.to}`);
  };
  if (ask.mode !== 'yearly') {
    put('from', 'to', ask.years);
    if (!ask.dateless) fields.set('undated', 'false');
    if (ask.mode === 'compare') put('compareFrom', 'compareTo', ask.against);
  }
  if (ask.resolution !== 1) fields.set('resolution', String(ask.resolution));
  if (locale === 'en') fields.set('locale', 'en');
  const name = ask.mode === 'yearly' ? 'cluster-years.csv' : `clusters.${file}`;
  const query = fields.toString();
  return `/export/${name}${query === '' ? '' : `?${query}`}`;
}

/** The file itself. Throws where the server does not give it. */
export async function fetchClusterFile(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return response.blob();
}

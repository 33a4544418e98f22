import type { FiscalYears } from './filters.ts';

/** One map of a period, a map of each fiscal year, or two periods beside each other. */
export const CLUSTER_MODES = ['period', 'yearly', 'compare'] as const;
export const CLUSTER_SHOWS = ['map', 'table'] as const;
export const RESOLUTIONS = [0.5, 1, 2, 4] as const;
export const CLUSTER_SORTS = ['name', 'size', 'density', 'inside'] as const;
export type ClusterMode = (typeof CLUSTER_MODES)[number];
export type ClusterShow = (typeof CLUSTER_SHOWS)[number];
export type ClusterSort = (typeof CLUSTER_SORTS)[number];

/** What the cluster map is asked. */
export interface ClusterAsk {
  readonly mode: ClusterMode;
  readonly show: ClusterShow;
  readonly years: FiscalYears | null;
  readonly dateless: boolean;
  /** The earlier period of a comparison; null is the half of the known years that comes first. */
  readonly against: FiscalYears | null;
  /** The year shown of a map of each; null is the last. */
  readonly year: number | null;
  readonly resolution: number;
  /** The cluster that is opened, by its id. */
  readonly open: string;
  readonly sort: { readonly by: ClusterSort; readonly descending: boolean };
  /** How the reader moved the map: the point in the middle and how near it is; null is all of it. */
  readonly look: Look | null;
}

/** The point of the map in the middle of the screen, and screen pixels for each of its units. */
export interface Look {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export const emptyClusterAsk: ClusterAsk = {
  mode: 'period',
  show: 'map',
  years: null,
  dateless: true,
  against: null,
  year: null,
  resolution: 1,
  open: '',
  sort: { by: 'size', descending: true },
  look: null,
};

/** Begins the names of its fields, which another view's might share. */
const PREFIX = 'c.';
const LEAST_RESOLUTION = 0.05;
const MOST_RESOLUTION = 20;

const yearsText = (years: FiscalYears | null) => (years ? `${years.from}-${years.to}` : '');
const lookText = (look: Look | null) =>
  look ? [look.x, look.y, look.scale].map((part) => String(Number(part.toFixed(2)))).join('~') : '';

/** The fields of the address that hold it; what is as usual is left out. */
export function clusterFieldsOf(ask: ClusterAsk): Readonly<Record<string, string>> {
  const all: Readonly<Record<keyof ClusterAsk, string>> = {
    mode: ask.mode,
    show: ask.show,
    years: yearsText(ask.years),
    dateless: ask.dateless ? '' : '0',
    against: yearsText(ask.against),
    year: ask.year === null ? '' : String(ask.year),
    resolution: ask.resolution === emptyClusterAsk.resolution ? '' : String(ask.resolution),
    open: ask.open,
    sort: `${ask.sort.by}.${ask.sort.descending ? 'desc' : 'asc'}`,
    look: lookText(ask.look),
  };
  const usual: Readonly<Record<string, unknown>> = { ...emptyClusterAsk, sort: 'size.desc' };
  return Object.fromEntries(
    Object.entries(all)
      .filter(([key, text]) => text !== '' && text !== usual[key])
      .map(([key, text]) => [PREFIX + key, text]),
  );
}

/** What other views have been asked: it stays as it is. */
export const askedBesideClusters = (
  asked: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(asked).filter(([key]) => !key.startsWith(PREFIX)));

/** What fields of an address ask; what cannot be read is as usual. */
export function clusterAskOf(fields: Readonly<Record<string, string>>): ClusterAsk {
  const text = (key: keyof ClusterAsk) => fields[PREFIX + key] ?? '';
  const resolution = Number(text('resolution'));
  const [by, way] = text('sort').split('.');
  const sort = oneOf(CLUSTER_SORTS, by ?? '');
  return {
    mode: oneOf(CLUSTER_MODES, text('mode')) ?? emptyClusterAsk.mode,
    show: oneOf(CLUSTER_SHOWS, text('show')) ?? emptyClusterAsk.show,
    years: yearsOf(text('years')),
    dateless: text('dateless') !== '0',
    against: yearsOf(text('against')),
    year: /^\d{4}$/.test(text('year')) ? Number(text('year')) : null,
    resolution:
      resolution >= LEAST_RESOLUTION && resolution <= MOST_RESOLUTION
        ? resolution
        : emptyClusterAsk.resolution,
    open: text('open'),
    sort: sort ? { by: sort, descending: way !== 'asc' } : emptyClusterAsk.sort,
    look: lookOf(text('look')),
  };
}

const oneOf = <T extends string>(words: readonly T[], word: string): T | undefined =>
  words.find((known) => known === word);

function yearsOf(text: string): FiscalYears | null {
  const match = /^(\d{4})-(\d{4})$/.exec(text);
  if (!match) return null;
  const [from, to] = [Number(match[1]), Number(match[2])];
  return from <= to ? { from, to } : null;
}

function lookOf(text: string): Look | null {
  const [x, y, scale] = text.split('~').map(Number);
  if (x === undefined || y === undefined || scale === undefined) return null;
  return [x, y, scale].every(Number.isFinite) && scale > 0 ? { x, y, scale } : null;
}

/** A change of what is asked lets go of what was opened in the answer before, and of how its map was moved. */
export const askedAnew = (ask: ClusterAsk, change: Partial<ClusterAsk>): ClusterAsk => ({
  ...ask,
  open: '',
  look: null,
  ...change,
});

/** The two periods a comparison begins with: the known years in halves, the later one longer where they are odd. */
export function halvesOf(
  years: readonly number[],
): { readonly before: FiscalYears; readonly after: FiscalYears } | null {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0 || first === last) return null;
  const middle = Math.floor((first + last - 1) / 2);
  return { before: { from: first, to: middle }, after: { from: middle + 1, to: last } };
}

/** The periods that are compared: those chosen, else halves of the years there are facts of. */
export function comparedIn(
  { years, against }: Pick<ClusterAsk, 'years' | 'against'>,
  known: readonly number[],
): { readonly before: FiscalYears; readonly after: FiscalYears } | null {
  const halves = halvesOf(known);
  const before = against ?? halves?.before;
  const after = years ?? halves?.after;
  return before && after ? { before, after } : null;
}

/** Sorting again by the same column turns it round; numbers begin with the largest. */
export const sortedClustersBy = ({ sort }: ClusterAsk, by: ClusterSort): ClusterAsk['sort'] => ({
  by,
  descending: sort.by === by ? !sort.descending : by !== 'name',
});

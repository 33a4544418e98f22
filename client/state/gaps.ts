import type { FiscalYears } from './filters.ts';

export const GAP_SCREENS = ['matrix', 'unlinked', 'exchange', 'certified', 'unlicensed'] as const;
/** What actors can be put into groups by, in the order they are offered. */
export const GROUPINGS = ['SIZE', 'KIND', 'FIELD', 'FACILITY', 'AREA', 'PROGRAM'] as const;
export const BASES = ['COLLABORATED', 'MET'] as const;
export const METHODS = ['DEFAULT', 'RESOURCE_ALLOCATION', 'ADAMIC_ADAR'] as const;
export const SIZES = ['LARGE', 'MID', 'SMALL', 'START_UP', 'UNKNOWN'] as const;
export const BALANCES = ['NO_OFFER', 'NO_NEED', 'BOTH'] as const;
export type GapScreen = (typeof GAP_SCREENS)[number];
export type Grouping = (typeof GROUPINGS)[number];
export type Basis = (typeof BASES)[number];
export type Method = (typeof METHODS)[number];
export type Size = (typeof SIZES)[number];
export type Balance = (typeof BALANCES)[number];

/** Two groups, by their ids. */
export interface Pair {
  readonly row: string;
  readonly column: string;
}

/** By which group the other axis is sorted: `size` of the groups themselves, or the ratios with one group. */
export interface AxisOrder {
  readonly by: string;
  readonly descending: boolean;
}

/** What the view of gaps is asked. */
export interface GapAsk {
  readonly screen: GapScreen;
  readonly rows: Grouping;
  readonly columns: Grouping;
  /** Only these groups; none is all. */
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
  /** null: by whichever the table says something. */
  readonly basis: Basis | null;
  readonly years: FiscalYears | null;
  readonly dateless: boolean;
  /** Earlier or later years to compare with. */
  readonly against: FiscalYears | null;
  readonly cell: Pair | null;
  readonly method: Method;
  /** How rows are sorted, by a column's id; null is the order the server gives. Columns likewise. */
  readonly rowOrder: AxisOrder | null;
  readonly columnOrder: AxisOrder | null;
  /** Of the lists: a kind, a group, and sizes of the two sides; empty is any. */
  readonly kind: string;
  readonly groupBy: Grouping | '';
  readonly group: string;
  readonly seekers: Size | '';
  readonly offerers: Size | '';
  readonly balance: Balance | '';
  /** Shown in this fiscal year or later. */
  readonly since: number | null;
}

export const SIZE_ORDER = 'size';

export const emptyGapAsk: GapAsk = {
  screen: 'matrix',
  rows: 'SIZE',
  columns: 'SIZE',
  rowIds: [],
  columnIds: [],
  basis: null,
  years: null,
  dateless: true,
  against: null,
  cell: null,
  method: 'DEFAULT',
  rowOrder: null,
  columnOrder: null,
  kind: '',
  groupBy: '',
  group: '',
  seekers: '',
  offerers: '',
  balance: '',
  since: null,
};

// No id holds these.
const [BETWEEN, WITHIN] = [',', '\t'];

const yearsText = (years: FiscalYears | null) => (years ? `${years.from}-${years.to}` : '');
const orderText = (order: AxisOrder | null) =>
  order ? `${order.descending ? 'down' : 'up'}${WITHIN}${order.by}` : '';

/** The fields of the address that hold it; what is as usual is left out. */
export function gapFieldsOf(ask: GapAsk): Readonly<Record<string, string>> {
  const { cell } = ask;
  const all: Readonly<Record<keyof GapAsk, string>> = {
    screen: ask.screen,
    rows: ask.rows,
    columns: ask.columns,
    rowIds: ask.rowIds.join(BETWEEN),
    columnIds: ask.columnIds.join(BETWEEN),
    basis: ask.basis ?? '',
    years: yearsText(ask.years),
    dateless: ask.dateless ? '' : '0',
    against: yearsText(ask.against),
    cell: cell ? `${cell.row}${WITHIN}${cell.column}` : '',
    method: ask.method,
    rowOrder: orderText(ask.rowOrder),
    columnOrder: orderText(ask.columnOrder),
    kind: ask.kind,
    groupBy: ask.groupBy,
    group: ask.group,
    seekers: ask.seekers,
    offerers: ask.offerers,
    balance: ask.balance,
    since: ask.since === null ? '' : String(ask.since),
  };
  const usual: Readonly<Record<string, unknown>> = { ...emptyGapAsk };
  return Object.fromEntries(
    Object.entries(all)
      .filter(([key, text]) => text !== '' && text !== usual[key])
      .map(([key, text]) => [PREFIX + key, text]),
  );
}

/** Begins the names of its fields, which another view's might share. */
const PREFIX = 'g.';

/** What other views have been asked: it stays as it is. */
export const askedElsewhere = (asked: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(asked).filter(([key]) => !key.startsWith(PREFIX)));

/** What this view has been asked, as it stands among the fields. */
export const gapFieldsIn = (asked: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(asked).filter(([key]) => key.startsWith(PREFIX)));

/** What an address says and nobody can read. */
export interface Unread {
  /** What it would be about; null where there is nothing of that name. */
  readonly key: keyof GapAsk | null;
  readonly name: string;
  readonly text: string;
}

const isKey = (name: string): name is keyof GapAsk => Object.hasOwn(emptyGapAsk, name);

/** What of an address cannot be read, so that something else stands in its place. */
export const unreadIn = (fields: Readonly<Record<string, string>>): readonly Unread[] =>
  Object.entries(gapFieldsIn(fields)).flatMap(([field, text]): readonly Unread[] => {
    const name = field.slice(PREFIX.length);
    if (!isKey(name)) return [{ key: null, name, text }];
    const isRead = field in gapFieldsOf(gapAskOf({ [field]: text })) || text === String(emptyGapAsk[name]);
    return isRead || text === '' ? [] : [{ key: name, name, text }];
  });

/** What fields of an address ask; what cannot be read is as usual. */
export function gapAskOf(fields: Readonly<Record<string, string>>): GapAsk {
  const text = (key: keyof GapAsk) => fields[PREFIX + key] ?? '';
  const list = (key: keyof GapAsk) => [...new Set(text(key).split(BETWEEN))].filter((word) => word !== '');
  const [row, column] = text('cell').split(WITHIN);
  return {
    screen: oneOf(GAP_SCREENS, text('screen')) ?? emptyGapAsk.screen,
    rows: oneOf(GROUPINGS, text('rows')) ?? emptyGapAsk.rows,
    columns: oneOf(GROUPINGS, text('columns')) ?? emptyGapAsk.columns,
    rowIds: list('rowIds'),
    columnIds: list('columnIds'),
    basis: oneOf(BASES, text('basis')) ?? null,
    years: yearsOf(text('years')),
    dateless: text('dateless') !== '0',
    against: yearsOf(text('against')),
    cell: row && column ? { row, column } : null,
    method: oneOf(METHODS, text('method')) ?? emptyGapAsk.method,
    rowOrder: orderOf(text('rowOrder')),
    columnOrder: orderOf(text('columnOrder')),
    kind: text('kind'),
    groupBy: oneOf(GROUPINGS, text('groupBy')) ?? '',
    group: text('group'),
    seekers: oneOf(SIZES, text('seekers')) ?? '',
    offerers: oneOf(SIZES, text('offerers')) ?? '',
    balance: oneOf(BALANCES, text('balance')) ?? '',
    since: /^\d{4}$/.test(text('since')) ? Number(text('since')) : null,
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

/** The years two periods have in common; null where there are none. No years are all of them. */
export function sharedYears(years: FiscalYears | null, against: FiscalYears): FiscalYears | null {
  const from = Math.max(against.from, years?.from ?? against.from);
  const to = Math.min(against.to, years?.to ?? against.to);
  return from <= to ? { from, to } : null;
}

function orderOf(text: string): AxisOrder | null {
  const [way, by] = text.split(WITHIN);
  return by && (way === 'up' || way === 'down') ? { by, descending: way === 'down' } : null;
}

/** Other groups: what was said of the old ones falls away. */
export const withAxes = (
  ask: GapAsk,
  axes: Partial<Pick<GapAsk, 'rows' | 'columns' | 'rowIds' | 'columnIds' | 'basis'>>,
): GapAsk => {
  const next = { ...ask, ...axes };
  return {
    ...next,
    rowIds: axes.rowIds ?? (next.rows === ask.rows ? ask.rowIds : []),
    columnIds: axes.columnIds ?? (next.columns === ask.columns ? ask.columnIds : []),
    cell: null,
    rowOrder: null,
    columnOrder: null,
  };
};

/** Sorts by a group: first by where most is missing, then by where most is, then as the server gives them. */
export function sortedBy(order: AxisOrder | null, by: string): AxisOrder | null {
  // Of sizes the greatest come first: they are what one looks for.
  const first = by === SIZE_ORDER;
  if (order?.by !== by) return { by, descending: first };
  return order.descending === first ? { by, descending: !first } : null;
}

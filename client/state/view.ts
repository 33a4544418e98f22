export const PAGES = ['explore', 'introduction', 'gaps', 'clusters', 'sources'] as const;
export const LINES = ['facts', 'ties'] as const;
export const DRAWINGS = ['canvas', 'table', 'outline'] as const;
export const TABS = ['card', 'timeline'] as const;
export const ORDERS = ['STRONGEST', 'NEWEST'] as const;
export const LOCALES = ['ja', 'en'] as const;
export const SORT_KEYS = ['name', 'kind', 'links', 'date'] as const;
export const RELATION_SORT_KEYS = ['from', 'relation', 'to', 'role', 'when', 'state'] as const;
export type Page = (typeof PAGES)[number];
export type Lines = (typeof LINES)[number];
type Drawing = (typeof DRAWINGS)[number];
export type Tab = (typeof TABS)[number];
export type Order = (typeof ORDERS)[number];
export type Locale = (typeof LOCALES)[number];
type SortKey = (typeof SORT_KEYS)[number];

type RelationSortKey = (typeof RELATION_SORT_KEYS)[number];

interface SortBy<Key> {
  readonly by: Key;
  readonly descending: boolean;
}
export type Sort = SortBy<SortKey>;
export type RelationSort = SortBy<RelationSortKey>;

/** Which view is open, and how. */
export interface View {
  readonly page: Page;
  readonly drawing: Drawing;
  /** What the lines of the picture are: facts, or the ties that follow from them. */
  readonly lines: Lines;
  readonly tab: Tab;
  readonly order: Order;
  readonly locale: Locale;
  readonly panel: boolean;
  /** How the reader moved the picture, as the canvas writes it; empty where it is fitted. */
  readonly look: string;
  readonly sort: Sort;
  readonly relationSort: RelationSort;
  /** The document open in the sources' view, and the fact in it: a line, a record's id and an attribute. */
  readonly source: string | null;
  readonly fact: string | null;
}

export const emptyView: View = {
  page: 'explore',
  drawing: 'canvas',
  lines: 'facts',
  tab: 'card',
  order: 'STRONGEST',
  locale: 'ja',
  panel: true,
  look: '',
  sort: { by: 'links', descending: true },
  relationSort: { by: 'from', descending: false },
  source: null,
  fact: null,
};

/** Sorting again by the same column turns it round; numbers begin with the largest. */
export const sortBy = (view: View, by: SortKey): View => ({
  ...view,
  sort: { by, descending: view.sort.by === by ? !view.sort.descending : by === 'links' || by === 'date' },
});

export const sortRelationsBy = (view: View, by: RelationSortKey): View => ({
  ...view,
  relationSort: {
    by,
    descending: view.relationSort.by === by ? !view.relationSort.descending : by === 'when',
  },
});

/** The name a fact goes by within its source. */
export const factName = (line: number | null | undefined, record: string, attribute?: string | null) =>
  [line ?? '', record, ...(attribute ? [attribute] : [])].join(':');

/** The line a fact's name begins with; null where its source gives none, and in what is no such name. */
export const lineOfFact = (fact: string | null): number | null => {
  const line = Number(fact?.split(':')[0]);
  return Number.isInteger(line) && line > 0 ? line : null;
};

/** The list of the sources, or one of them, at a fact where one is named. */
export const openSource = (view: View, source: string | null, fact: string | null = null): View => ({
  ...view,
  page: 'sources',
  source,
  fact,
});

import type { ChangeSet } from '../model/changeSets.ts';
import type { Entity, Measure, Relation } from '../model/records.ts';
import type { Keyed, Page, SourceFact } from '../store/store.ts';
import { firstOf } from './arguments.ts';
import type { Cursors } from './cursor.ts';

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}
/** A Relay connection; what costs something is worked out when it is asked for. */
export interface Connection<T, E extends Edge<T> = Edge<T>> {
  readonly edges: readonly E[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number> | number;
}
export type EntityPage = Connection<Entity>;
export type RelationPage = Connection<Relation>;
export type MeasurePage = Connection<Measure>;
export type SourceFactPage = Connection<SourceFact>;
export type ChangeSetPage = Connection<ChangeSet>;

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}
interface List<T, Key> {
  readonly cursors: Cursors<Key>;
  readonly otherwise: number;
  readonly read: (page: Page<Key>) => Promise<readonly Keyed<T, Key>[]>;
  readonly count: () => Promise<number>;
}

/** One page of a list: one more item than asked for is read, to know whether there is more. */
export async function connectionOf<T, Key>(
  page: PageArguments,
  { cursors, otherwise, read, count }: List<T, Key>,
): Promise<Connection<T>> {
  const first = firstOf(page.first, otherwise);
  const after = typeof page.after === 'string' ? cursors.decode(page.after) : undefined;
  const items = await read(after === undefined ? { first: first + 1 } : { first: first + 1, after });
  const edges = items.slice(0, first).map(({ item, key }) => edgeOf(item, () => cursors.encode(key)));
  return {
    edges,
    pageInfo: pageInfoOf(edges, items.length > first, after !== undefined),
    totalCount: count,
  };
}

/** An item whose cursor is written only when it is asked for. */
export const edgeOf = <T>(node: T, cursor: () => string): Edge<T> => ({
  node,
  get cursor() {
    return cursor();
  },
});

export const pageInfoOf = (
  edges: readonly { readonly cursor: string }[],
  hasNextPage: boolean,
  hasPreviousPage: boolean,
) => ({
  hasNextPage,
  hasPreviousPage,
  get startCursor() {
    return edges[0]?.cursor ?? null;
  },
  get endCursor() {
    return edges.at(-1)?.cursor ?? null;
  },
});

/** So many of a sorted list, from the first that comes after a key; from its beginning where none is given. */
export function pageOf<T>(
  all: readonly T[],
  first: number,
  isAfter: ((item: T) => boolean) | undefined,
): { readonly page: readonly T[]; readonly hasMore: boolean } {
  const begin = isAfter ? all.findIndex(isAfter) : 0;
  const rest = begin < 0 ? [] : all.slice(begin);
  return { page: rest.slice(0, first), hasMore: rest.length > first };
}

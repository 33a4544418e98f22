import { z } from 'zod';
import type { NameKey } from '../context.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { invalidInput } from '../model/errors.ts';
import type { Entity } from '../model/records.ts';
import { firstOf, kindsOf, within } from './arguments.ts';
import { type Connection, type Edge, pageInfoOf } from './connection.ts';
import { cursorsOf } from './cursor.ts';
import { recordId } from './keys.ts';

const MAX_TEXT = 200;

const nameKey: z.ZodType<NameKey> = z.strictObject({
  how: z.enum(['EXACT', 'PREFIX', 'INSIDE', 'FUZZY']),
  name: z.string(),
  id: recordId,
});

export type SearchPage = Connection<Entity, SearchResult>;
interface SearchResult extends Edge<Entity> {
  readonly matched: { readonly text: string };
}

export const search: QueryResolvers['search'] = async (_, args, { names, viewer, load }) => {
  within('The length of text', args.text.length, 0, MAX_TEXT);
  if (args.text.trim() === '') throw invalidInput('text is blank: give at least one character of a name.');
  const query = { text: args.text, kinds: kindsOf(args.kinds) };
  const cursors = cursorsOf(nameKey, ['search', query]);
  const after = typeof args.after === 'string' ? cursors.decode(args.after) : undefined;
  const { hits, hasMore } = names.search(viewer, { ...query, first: firstOf(args.first, 10), after });
  const found = await Promise.all(hits.map(({ id }) => load.entity(id)));
  const edges = hits.flatMap(({ matched, key }, i) => {
    const node = found[i];
    // The index may be a moment behind the store: what is gone from there is not shown.
    return node ? [{ node, matched, cursor: cursors.encode(key) }] : [];
  });
  return {
    edges,
    pageInfo: pageInfoOf(edges, hasMore, after !== undefined),
    totalCount: () => names.count(viewer, query),
  };
};

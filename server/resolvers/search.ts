import { z } from 'zod';
import type { QueryResolvers } from '../generated/resolvers.ts';
import type { Entity } from '../model/records.ts';
import { HOWS } from '../names/matching.ts';
import { checkSearchText } from '../names/nameQuery.ts';
import type { Hit, HitKey } from '../names/segment.ts';
import { firstOf, kindsOf } from './arguments.ts';
import { type Connection, type Edge, pageInfoOf } from './connection.ts';
import { cursorsOf } from './cursor.ts';
import { recordId } from './keys.ts';

const nameKey: z.ZodType<HitKey> = z.strictObject({
  how: z.enum(HOWS),
  name: z.string(),
  id: recordId,
});

export type SearchPage = Connection<Entity, SearchResult>;
interface SearchResult extends Edge<Entity> {
  readonly matched: Matched;
}
type Matched = Omit<Hit['matched'], 'field'> & { readonly field: Hit['matched']['field'] | 'PRINTED' };

export const search: QueryResolvers['search'] = async (_, args, { names, store, viewer, load }) => {
  checkSearchText(args.text);
  const query = { text: args.text, kinds: kindsOf(args.kinds) };
  const cursors = cursorsOf(nameKey, ['search', query]);
  const after = typeof args.after === 'string' ? cursors.decode(args.after) : undefined;
  const { hits, hasMore } = names.search(viewer, { ...query, first: firstOf(args.first, 10), after });
  // That nothing is called so is only said while the store is there.
  if (hits.length === 0) await store.ping();
  const found = await Promise.all(hits.map(({ id }) => load.entity(id)));
  const edges = hits.flatMap(({ matched, key }, i) => {
    const node = found[i];
    // The index may be a moment behind the store: what is gone from there is not shown.
    return node ? [{ node, matched: shown(matched, node), cursor: cursors.encode(key) }] : [];
  });
  return {
    edges,
    pageInfo: pageInfoOf(edges, hasMore, after !== undefined),
    totalCount: () => names.count(viewer, query),
  };
};

/** Slips of the scan are searched, not shown: the name that stands for them is. */
function shown(matched: Hit['matched'], { name, aliases }: Entity): Matched {
  const same = matched.field === 'ALIAS' ? aliases.filter(({ text }) => text === matched.text) : [];
  const isSlip = same.length > 0 && same.every(({ kind }) => kind === 'printed');
  return isSlip ? { ...matched, text: name, field: 'PRINTED' } : matched;
}

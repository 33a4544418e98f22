import type { Context } from '../context.ts';
import { byText } from '../model/order.ts';
import type { Entity, Id, Kind } from '../model/records.ts';
import type { EntityKey } from '../store/store.ts';
import { firstOf } from './arguments.ts';
import { type Connection, edgeOf, type PageArguments, pageInfoOf } from './connection.ts';
import { cursorsOf } from './cursor.ts';
import { entityKey } from './keys.ts';

/** So many are read and sorted; of more, the store's list is gone through, where they stand close together. */
const FEW = 2_000;
const STEP = 500;

/** Some entities as a page by name, id. `list` is everything they depend on besides the viewer. */
export async function connectionByName<T>(
  context: Context,
  {
    ids,
    kinds,
    list,
  }: { readonly ids: readonly Id[]; readonly kinds: readonly Kind[]; readonly list: readonly unknown[] },
  page: PageArguments,
  nodeOf: (entity: Entity) => T,
): Promise<Connection<T>> {
  const first = firstOf(page.first, 25);
  const cursors = cursorsOf(entityKey, list);
  const after = typeof page.after === 'string' ? cursors.decode(page.after) : undefined;
  const found = await (ids.length <= FEW ? sorted : walked)(context, ids, kinds, first + 1, after);
  const edges = found
    .slice(0, first)
    .map((entity) =>
      edgeOf(nodeOf(entity), () => cursors.encode({ day: null, name: entity.name, id: entity.id })),
    );
  return {
    edges,
    pageInfo: pageInfoOf(edges, found.length > first, after !== undefined),
    totalCount: () => ids.length,
  };
}

async function sorted(
  { store, viewer }: Context,
  ids: readonly Id[],
  _: readonly Kind[],
  first: number,
  after: EntityKey | undefined,
): Promise<readonly Entity[]> {
  const all: Entity[] = [];
  for (let at = 0; at < ids.length; at += STEP)
    all.push(...(await store.entities(viewer, ids.slice(at, at + STEP))).values());
  const isAfter = ({ name, id }: Entity) =>
    after === undefined || (byText(name, after.name) || byText(id, after.id)) > 0;
  return all
    .filter(isAfter)
    .sort((x, y) => byText(x.name, y.name) || byText(x.id, y.id))
    .slice(0, first);
}

async function walked(
  { store, viewer }: Context,
  ids: readonly Id[],
  kinds: readonly Kind[],
  first: number,
  after: EntityKey | undefined,
): Promise<readonly Entity[]> {
  const wanted = new Set(ids);
  const found: Entity[] = [];
  let from = after;
  for (;;) {
    const step = await store.listEntities(
      viewer,
      { kinds, orderBy: 'NAME' },
      from === undefined ? { first: STEP } : { first: STEP, after: from },
    );
    for (const { item } of step) if (wanted.has(item.id)) found.push(item);
    from = step.at(-1)?.key;
    if (found.length >= first || step.length < STEP) return found.slice(0, first);
  }
}

import type { NeighbourhoodResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { notFound } from '../model/errors.ts';
import type { Entity } from '../model/records.ts';
import { type Among, amongOf, relationsAmong } from './among.ts';
import { firstOf, givenPeriod, kindsOf, someIdsOf, typesOf, within } from './arguments.ts';
import { edgeOf, pageInfoOf } from './connection.ts';
import { cursorsOf } from './cursor.ts';
import { neighbourKey } from './keys.ts';

const MAX_DEPTH = 3;
const MAX_RELATIONS = 1_000;

export interface NeighbourhoodParent extends Among {
  readonly entities: readonly Entity[];
  readonly omitted: number;
  readonly pageInfo: ReturnType<typeof pageInfoOf>;
}

export const neighbourhood: QueryResolvers['neighbourhood'] = async (_, args, context) => {
  const { store, viewer, load } = context;
  const ids = someIdsOf('ids', args.ids);
  const filter = {
    ids,
    depth: within('depth', args.depth ?? 1, 1, MAX_DEPTH),
    kinds: kindsOf(args.kinds),
    types: typesOf('relationTypes', args.relationTypes),
    period: givenPeriod(args.period),
    order: args.order ?? 'STRONGEST',
  };
  const cursors = cursorsOf(neighbourKey, ['neighbourhood', filter]);
  const after = typeof args.after === 'string' ? cursors.decode(args.after) : undefined;
  const first = firstOf(args.first, 25);

  const centres = await Promise.all(ids.map(load.entity));
  const unknown = ids.filter((_, i) => centres[i] === null);
  if (unknown.length > 0) {
    throw notFound(`There is no entity ${unknown.join(', ')}: search for it by name.`, { ids: unknown });
  }
  const page = await store.neighbours(viewer, { ...filter, page: { first, after } });
  const entities = await Promise.all(page.neighbours.map(({ id }) => load.entity(id)));
  const edges = page.neighbours.flatMap((key, i) => {
    const node = entities[i];
    return node ? [edgeOf(node, () => cursors.encode(key))] : [];
  });
  const shown = [...ids, ...edges.map(({ node }) => node.id)];
  return {
    entities: edges.map(({ node }) => node),
    omitted: page.remaining,
    pageInfo: pageInfoOf(edges, page.remaining > 0, after !== undefined),
    among: amongOf(context, shown, { types: filter.types, period: filter.period }, MAX_RELATIONS),
  };
};

export const Neighbourhood: NeighbourhoodResolvers = relationsAmong;

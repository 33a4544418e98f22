import type { Context } from '../context.ts';
import type { Id, Relation } from '../model/records.ts';
import type { RelationFilter } from '../store/store.ts';

/** A part of the graph: the relations among its entities, read once, and only when asked for. */
export interface Among {
  readonly among: () => Promise<{ readonly relations: readonly Relation[]; readonly total: number }>;
}

export function amongOf(
  { store, viewer }: Pick<Context, 'store' | 'viewer'>,
  ids: readonly Id[],
  filter: Pick<RelationFilter, 'types' | 'period'>,
  most: number,
): Among['among'] {
  let found: ReturnType<Among['among']> | undefined;
  return () => {
    found ??= store.relationsAmong(viewer, ids, filter, most);
    return found;
  };
}

/** The fields of such a part. */
export const relationsAmong = {
  relations: async ({ among }: Among) => (await among()).relations,
  omittedRelations: async ({ among }: Among) => {
    const { relations, total } = await among();
    return total - relations.length;
  },
};

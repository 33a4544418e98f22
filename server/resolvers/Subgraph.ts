import type { QueryResolvers, SubgraphResolvers } from '../generated/resolvers.ts';
import type { Entity, Relation } from '../model/records.ts';
import { someIdsOf } from './arguments.ts';

const MAX_ENTITIES = 1_500;
const MAX_RELATIONS = 5_000;

export interface SubgraphParent {
  readonly entities: readonly Entity[];
  readonly among: () => Promise<{ readonly relations: readonly Relation[]; readonly total: number }>;
}

export const subgraph: QueryResolvers['subgraph'] = async (_, args, { store, viewer, load }) => {
  const ids = someIdsOf('ids', args.ids, MAX_ENTITIES);
  const entities = (await Promise.all(ids.map(load.entity))).filter((e) => e !== null);
  let among: ReturnType<SubgraphParent['among']> | undefined;
  return {
    entities,
    among: () => {
      among ??= store.relationsAmong(
        viewer,
        entities.map(({ id }) => id),
        {},
        MAX_RELATIONS,
      );
      return among;
    },
  };
};

export const Subgraph: SubgraphResolvers = {
  relations: async ({ among }) => (await among()).relations,
  omittedRelations: async ({ among }) => {
    const { relations, total } = await among();
    return total - relations.length;
  },
};

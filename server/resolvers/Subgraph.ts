import type { QueryResolvers, SubgraphResolvers } from '../generated/resolvers.ts';
import type { Entity } from '../model/records.ts';
import { type Among, amongOf, relationsAmong } from './among.ts';
import { someIdsOf } from './arguments.ts';

const MAX_ENTITIES = 1_500;
const MAX_RELATIONS = 5_000;

export interface SubgraphParent extends Among {
  readonly entities: readonly Entity[];
}

export const subgraph: QueryResolvers['subgraph'] = async (_, args, context) => {
  const ids = someIdsOf('ids', args.ids, MAX_ENTITIES);
  const entities = (await Promise.all(ids.map(context.load.entity))).filter((e) => e !== null);
  const found = entities.map(({ id }) => id);
  return { entities, among: amongOf(context, found, {}, MAX_RELATIONS) };
};

export const Subgraph: SubgraphResolvers = relationsAmong;

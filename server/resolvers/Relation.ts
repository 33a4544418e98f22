import type { RelationResolvers } from '../generated/resolvers.ts';
import { attributes } from './attributes.ts';
import { known } from './known.ts';
import { visibility } from './visibility.ts';

export const Relation: RelationResolvers = {
  attributes,
  visibility,
  from: async ({ id, from }, _, { load }) => known(await load.entity(from), `the first end of ${id}`),
  to: async ({ id, to }, _, { load }) => known(await load.entity(to), `the second end of ${id}`),
};

import type { MeasureResolvers } from '../generated/resolvers.ts';
import { attributes } from './attributes.ts';
import { known } from './known.ts';
import { visibility } from './visibility.ts';

export const Measure: MeasureResolvers = {
  attributes,
  visibility,
  entity: async ({ id, entity }, _, { load }) => known(await load.entity(entity), `the entity of ${id}`),
  value: ({ value }) => (typeof value === 'number' ? value : null),
  text: ({ value }) => (typeof value === 'string' ? value : null),
  parts: async ({ parts }, _, { load }) =>
    (await Promise.all(parts.map(load.measure))).filter((part) => part !== null),
};

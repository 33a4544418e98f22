import type { SourceFactResolvers } from '../generated/resolvers.ts';
import { known } from './known.ts';

export const SourceFact: SourceFactResolvers = {
  section: ({ place }) => place.section,
  page: ({ place }) => place.page,
  line: ({ place }) => place.line,
  printed: ({ place }) => place.printed,
  note: ({ place }) => place.note,
  entity: ({ record, id }, _, { load }) => (record === 'entity' ? load.entity(id) : null),
  relation: ({ record, id }, _, { load }) => (record === 'relation' ? load.relation(id) : null),
  measure: ({ record, id }, _, { load }) => (record === 'measure' ? load.measure(id) : null),
  stage: ({ record, id }, _, { load }) => (record === 'stage' ? load.stage(id) : null),
  collaboration: async ({ record, id }, _, { load }) => {
    if (record !== 'stage') return null;
    const { collaboration } = known(await load.stage(id), `the stage ${id}`);
    return load.entity(collaboration);
  },
};

import type { StatusResolvers } from '../generated/resolvers.ts';
import { asOfIn } from './tieAnswers.ts';

export const Status: StatusResolvers = {
  store: (_, __, { store }) => store.name,
  revision: (_, __, { store, viewer }) => store.revision(viewer),
  projectionRevision: (_, __, { projections, viewer }) =>
    projections.built(viewer)?.standard.revision ?? null,
  projectionAgeSeconds: (_, __, { projections, viewer }) => projections.built(viewer)?.ageSeconds ?? null,
  asOf: (_, __, { projections, viewer }) => {
    const built = projections.built(viewer);
    return built && asOfIn({ graph: built.standard, standard: built.standard });
  },
  kinds: async (_, __, { load }) =>
    [...(await load.counts()).kinds].map(([kind, count]) => ({ kind, count })),
  types: async (_, __, { load }) =>
    [...(await load.counts()).types].map(([type, count]) => ({ type, count })),
};

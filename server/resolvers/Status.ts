import type { Context } from '../context.ts';
import type { StatusResolvers } from '../generated/resolvers.ts';
import { asOfIn } from './tieAnswers.ts';

export const Status: StatusResolvers = {
  store: (_, __, { store }) => store.name,
  revision: (_, __, { store, viewer }) => store.revision(viewer),
  projectionRevision: async (_, __, context) => (await standing(context))?.standard.revision ?? null,
  projectionAgeSeconds: async (_, __, context) => (await standing(context))?.ageSeconds ?? null,
  asOf: async (_, __, context) => {
    const built = await standing(context);
    return built && asOfIn({ graph: built.standard, standard: built.standard });
  },
  kinds: async (_, __, { load }) =>
    [...(await load.counts()).kinds].map(([kind, count]) => ({ kind, count })),
  types: async (_, __, { load }) =>
    [...(await load.counts()).types].map(([type, count]) => ({ type, count })),
};

/** What this viewer's ties are answered from. Waits for it where they are the first of their clearance, but not for the start. */
async function standing({ projections, viewer }: Context) {
  if (projections.notReady() === null) await projections.of(viewer, {});
  return projections.built(viewer);
}

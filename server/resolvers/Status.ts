import type { StatusResolvers } from '../generated/resolvers.ts';

export const Status: StatusResolvers = {
  store: (_, __, { store }) => store.name,
  revision: (_, __, { store, viewer }) => store.revision(viewer),
  kinds: async (_, __, { load }) =>
    [...(await load.counts()).kinds].map(([kind, count]) => ({ kind, count })),
  types: async (_, __, { load }) =>
    [...(await load.counts()).types].map(([type, count]) => ({ type, count })),
};

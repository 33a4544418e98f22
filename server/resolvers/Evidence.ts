import type { EvidenceResolvers } from '../generated/resolvers.ts';
import { known } from './known.ts';

export const Evidence: EvidenceResolvers = {
  source: ({ source }, _, { load }) => {
    const sources = load.sources();
    return sources instanceof Promise
      ? sources.then((all) => known(all.get(source), `the source ${source}`))
      : known(sources.get(source), `the source ${source}`);
  },
};

import type { EvidenceResolvers } from '../generated/resolvers.ts';
import { known } from './known.ts';

export const Evidence: EvidenceResolvers = {
  source: ({ source }, _, { load }) => {
    const found = load.source(source);
    const what = `the source ${source}`;
    return found instanceof Promise ? found.then((read) => known(read, what)) : known(found, what);
  },
};

import type { SourceResolvers } from '../generated/resolvers.ts';
import { within } from './arguments.ts';
import { connectionOf } from './connection.ts';
import { cursorsOf } from './cursor.ts';
import { factKey } from './keys.ts';

const MAX_LINE = 2 ** 31 - 1;

export const Source: SourceResolvers = {
  factCount: ({ id }, _, { load }) => load.countFactsOf(id),
  facts: ({ id }, args, { store, viewer, load }) => {
    const fromLine =
      typeof args.fromLine === 'number' ? within('fromLine', args.fromLine, 1, MAX_LINE) : null;
    const start = fromLine === null ? undefined : { line: fromLine, rest: '' };
    return connectionOf(args, {
      cursors: cursorsOf(factKey, ['facts', id, fromLine]),
      otherwise: 50,
      read: ({ first, after = start }) => store.factsOf(viewer, id, after ? { first, after } : { first }),
      count: () => load.countFactsOf(id),
    });
  },
};

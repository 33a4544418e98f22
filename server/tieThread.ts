import type { DerivedMembers } from './analysis/members/derivedMembers.ts';
import type { DerivedTies } from './analysis/ties/derivedTies.ts';
import type { DerivesTies } from './analysis/ties/derivesTies.ts';
import type { Revisions } from './analysis/ties/tieKeeper.ts';
import { askThread } from './askedThread.ts';
import type { Period } from './model/periods.ts';
import type { TieFilter } from './model/ties/tieFilter.ts';
import type { Level } from './model/visibility.ts';
import type { StoreConfig } from './store/openStore.ts';

export type TieQuestion =
  | { readonly what: 'follow' | 'close' }
  | { readonly what: 'derive'; readonly clearance: Level; readonly filter: TieFilter }
  | { readonly what: 'surround'; readonly clearance: Level; readonly period: Period | undefined };

/** Derives ties in a thread of its own, which reads the store by a connection of its own. */
export function deriveInThread({ database, neo4j }: StoreConfig): DerivesTies {
  const config: StoreConfig = { database, neo4j };
  const { ask, close } = askThread<TieQuestion>('tieWorker', 'derives ties', config);
  return {
    follow: async () => (await ask({ what: 'follow' })) as Revisions,
    derive: async (clearance, filter) => (await ask({ what: 'derive', clearance, filter })) as DerivedTies,
    surround: async (clearance, period) =>
      (await ask({ what: 'surround', clearance, period })) as DerivedMembers,
    close: () => close({ what: 'close' }),
  };
}

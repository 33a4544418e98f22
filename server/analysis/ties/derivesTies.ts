import type { Ontology } from '../../model/ontology.ts';
import type { Period } from '../../model/periods.ts';
import type { TieFilter } from '../../model/ties/tieFilter.ts';
import type { Level } from '../../model/visibility.ts';
import type { DerivedMembers } from '../members/derivedMembers.ts';
import type { DerivedTies } from './derivedTies.ts';
import { type FactSource, type Revisions, TieKeeper } from './tieKeeper.ts';

/** Derives ties from facts it keeps, here or in a thread of its own. */
export interface DerivesTies {
  /** Takes over what has changed; reads everything the first time. Fails as the source of the facts does. */
  follow(): Promise<Revisions>;
  /** After the first `follow`. */
  derive(clearance: Level, filter: TieFilter): Promise<DerivedTies>;
  /** What is known of actors beside their ties; after the first `follow`. */
  surround(clearance: Level, period: Period | undefined): Promise<DerivedMembers>;
  close(): Promise<void>;
}

/** In the thread it is asked in, which stands still meanwhile. */
export function deriveHere(source: FactSource, ontology: Ontology): DerivesTies {
  const keeper = new TieKeeper(source, ontology);
  return {
    follow: () => keeper.follow(),
    derive: async (clearance, filter) => keeper.derive(clearance, filter),
    surround: async (clearance, period) => keeper.surround(clearance, period),
    close: async () => {},
  };
}

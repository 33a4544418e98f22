import type { GroupTerm } from './terms.ts';

/** KINDS and SIZES: how much more the terms made of groups count because the two complete each other. */
export type TermName = 'PARTNERS' | 'ROUTE' | GroupTerm | 'KINDS' | 'SIZES';

/** What one term adds to the score of a pair. */
export interface Part {
  readonly term: TermName;
  readonly worth: number;
  /**
   * PARTNERS: the actors both are tied to, those that count most first. Terms made of groups: the groups, those that
   * count most first; of NEED the fields one needs something in and the other offers something in. ROUTE: over whom it leads.
   * Else empty.
   */
  readonly shared: readonly number[];
}

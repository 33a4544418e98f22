import type { Period } from '../periods.ts';
import type { FactState, RelationType } from '../records.ts';
import type { TieBasis } from './tieFacts.ts';

/** What is left of the facts before ties are derived from them. Planned facts never make one. */
export interface TieFilter {
  readonly period?: Period;
  readonly types?: readonly RelationType[];
  /** Active and ended where not given. */
  readonly states?: readonly FactState[];
  /** MET where not given. */
  readonly basis?: TieBasis;
}

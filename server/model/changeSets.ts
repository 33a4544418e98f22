import type { GraphRecord, Id } from './records.ts';

/** A change to be applied: everything in it, or nothing. */
export interface ChangeSetDraft {
  readonly author: string;
  /** For people; shown to whoever may see one of the records it touched. */
  readonly reason: string;
  /** Refused with CONFLICT when the store has moved on from this revision (as the viewer counts it). */
  readonly expectedRevision?: number;
  /**
   * The records to write, each whole and valid on its own, in the order of RECORD_KINDS. Called once, within
   * the transaction.
   */
  readonly records: () => Iterable<GraphRecord> | AsyncIterable<GraphRecord>;
  /** Ids of records to remove. Removing what others hang on, without removing those too, is refused. */
  readonly remove?: readonly Id[];
}

/** A change set that has been applied. */
export interface ChangeSet {
  readonly id: string;
  /** Counted per viewer: how many change sets they may know of, this one included. */
  readonly revision: number;
  readonly author: string;
  readonly reason: string;
  /** ISO time in UTC. */
  readonly at: string;
}

/** One record before and after a change set; `before` null when it was added, `after` null when removed. */
export interface Change {
  readonly id: Id;
  readonly before: GraphRecord | null;
  readonly after: GraphRecord | null;
}

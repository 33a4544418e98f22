import type { Day } from '../../model/dates.ts';
import type { Strength } from '../../model/ontology.ts';
import type { Id, Kind } from '../../model/records.ts';
import type { Texts } from './texts.ts';

/** A document, and how many of the relations that ties stand on it states. */
export interface StatedBy {
  readonly source: Id;
  readonly facts: number;
}

/**
 * Ties as they are handed from thread to thread: all columns lie in shared memory. The first four are what
 * analyses walk; the rest is looked up when an answer is explained.
 */
export interface DerivedTies {
  readonly revision: number;
  readonly asOf: Day | null;
  readonly undated: number;

  /** See `Projection`. Actors are numbered in the order of their ids. */
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly costs: Uint16Array;
  readonly ties: Uint32Array;

  /** By actor: its kind, and its entity. */
  readonly kinds: Uint8Array;
  readonly entities: Int32Array;
  /** How many shared things and direct relations its ties stand on. */
  readonly occasions: Uint32Array;

  // By tie, in the order of a, b: both ends as actors, its strength, and where its facts begin.
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly strengths: Float64Array;
  readonly factsFrom: Int32Array;
  /** Numbers of facts; those of a tie in the order of their relations. */
  readonly facts: Int32Array;

  // By number of the fact: see `TieFact`, and `StandsOn` for its relations.
  readonly thing: Int32Array;
  readonly strengthOf: Uint8Array;
  readonly weight: Float64Array;
  readonly day: Int32Array;
  readonly isUndated: Uint8Array;
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly further: Int32Array;

  /** What it comes from: the thing shared, or the relation by which the two are tied, as NOTHING - 1 - relation. */
  readonly cause: Int32Array;

  /** Whom departments count for, as pairs of entities. */
  readonly roots: Int32Array;
  /** See `sourcesBehind`. */
  readonly sources: readonly StatedBy[];
  readonly texts: { readonly entities: Texts; readonly relations: Texts };
  readonly kindNames: readonly Kind[];
  readonly strengthNames: readonly Strength[];
}

export const sharedBytes = (count: number) => new Uint8Array(new SharedArrayBuffer(count));
export const sharedShorts = (count: number) => new Uint16Array(new SharedArrayBuffer(2 * count));
export const sharedNumbers = (count: number) => new Uint32Array(new SharedArrayBuffer(4 * count));
export const sharedIntegers = (count: number) => new Int32Array(new SharedArrayBuffer(4 * count));
export const sharedFloats = (count: number) => new Float64Array(new SharedArrayBuffer(8 * count));

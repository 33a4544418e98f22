import type { Sentence } from '../model/ontology.ts';
import type { Entity, Relation } from '../model/records.ts';
import type { Timing } from './timing.ts';

/** A fact about two actors laid out for the telling, in no language yet. */
export type Telling =
  | { readonly how: 'one'; readonly main: Clause }
  /** Two stand in a thing in the same way. */
  | { readonly how: 'both'; readonly main: Clause; readonly other: Clause; readonly within: Entity | null }
  /** One does something for the other, by way of a thing. */
  | { readonly how: 'toward'; readonly main: Clause; readonly thing: Entity }
  /** Two stand in what cannot be told in one sentence. */
  | { readonly how: 'two'; readonly main: Clause; readonly other: Clause; readonly within: Entity | null };

/** What a relation says of whom, and when. */
export interface Clause {
  readonly relation: Relation;
  readonly says: Sentence;
  /** A role its sentence does not name. */
  readonly role: { readonly ja: string; readonly en: string } | null;
  /** What kind of such a thing it is, as the data has it: 覚書 of an agreement. */
  readonly kind: string | null;
  readonly from: Noun;
  readonly to: Noun;
  readonly when: Timing;
}

/** Something named, with what has to be said of it. */
export interface Noun {
  readonly entity: Entity;
  /** Of a department, what it belongs to. */
  readonly within: Entity | null;
  /** Who else stands in it, as who runs it. */
  readonly by: Clause | null;
  /** What it is an edition of. */
  readonly series: Noun | null;
  /** Of a grant, who gave it. */
  readonly giver: Noun | null;
}

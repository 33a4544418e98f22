import type { PartialDate } from '../model/dates.ts';
import type { Ontology } from '../model/ontology.ts';
import type { Entity, Id, Relation, Stage } from '../model/records.ts';
import type { Crowd } from './crowd.ts';

/** What sentences are made of, as one viewer sees it. What is not there for them is null, and nothing is said of it. */
export interface Material {
  readonly ontology: Ontology;
  readonly entity: (id: Id) => Entity | null;
  readonly relation: (id: Id) => Relation | null;
  /** The actor a department counts for; every other actor itself. */
  readonly rootOf: (id: Id) => Id;
  readonly sourceDate: (source: Id) => PartialDate | null;
  /** The stages a collaboration has reached, in any order. */
  readonly stagesOf: (collaboration: Id) => readonly Pick<Stage, 'stage' | 'date' | 'dateIs'>[];
  /** How many take part in a thing; null where nothing is known of that. */
  readonly crowd: (thing: Id) => Crowd | null;
}

/** Of a sentence: `ja` or `en`, as labels are kept. */
export type Language = 'ja' | 'en';

import type { Ontology } from '../model/ontology.ts';
import type { Entity, Kind, RelationType } from '../model/records.ts';
import type { Crowd } from './crowd.ts';
import type { Telling } from './telling.ts';

/** Whether those who share such a thing have developed it, and not taken part in it. */
export const isDeveloped = (thing: Kind, { relationTypes }: Ontology): boolean =>
  relationTypes.get('DEVELOPED' as RelationType)?.through?.in.includes(thing) ?? false;

/** How one language tells a fact. */
export interface Writing {
  readonly said: (telling: Telling, ontology: Ontology) => string;
  /** What stands in brackets behind it. */
  readonly notes: (telling: Telling) => readonly string[];
  readonly crowd: (crowd: Crowd, thing: Kind, ontology: Ontology) => string;
  readonly undated: string;
  readonly inferred: string;
  readonly withNotes: (sentence: string, notes: readonly string[]) => string;
  /** With the number of facts left out. */
  readonly withMore: (sentence: string, more: number) => string;
  /** Where no fact can be told. */
  readonly tied: (from: Entity, to: Entity) => string;
}

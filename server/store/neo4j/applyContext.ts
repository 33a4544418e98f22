import type { Ontology } from '../../model/ontology.ts';
import type { Connection } from './driver.ts';
import type { ImportSettings } from './importGate.ts';

/** What it takes to write a change set. */
export interface ApplyContext {
  readonly connection: Connection;
  readonly ontology: Ontology;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly importing: ImportSettings;
}

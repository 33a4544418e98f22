import {
  type EntityFacts,
  entityFacts,
  type MeasureFacts,
  measureFacts,
  type RelationFacts,
  relationFacts,
} from '../model/derived.ts';
import type { Ontology } from '../model/ontology.ts';
import type { Entity, Id, Measure, Relation } from '../model/records.ts';
import { evidenceLevel, type Level, redacted } from '../model/visibility.ts';

/**
 * What a store keeps beside a record, as viewers with a clearance from `lowest` to `highest` see it. A record
 * has more than one view where something derived from it rests on hidden evidence: an event whose date only
 * an internal source prints is undated for everybody else, and so are the relations dated by it.
 * The views of a record do not overlap and reach from its level to the highest.
 */
export interface View<Facts> {
  readonly lowest: Level;
  readonly highest: Level;
  readonly facts: Facts;
}

type SourceLevel = (id: Id) => Level;

function viewsOf<Facts>(
  level: Level,
  cuts: readonly Level[],
  derive: (clearance: Level) => Facts,
): readonly View<Facts>[] {
  const lowest = ([0, 1, 2] as const).filter((l) => l === level || (l > level && cuts.includes(l)));
  return lowest.map((from, i) => ({
    lowest: from,
    highest: ((lowest[i + 1] ?? 3) - 1) as Level,
    facts: derive(from),
  }));
}

function attributeCuts(record: Entity | Measure, sourceLevel: SourceLevel): readonly Level[] {
  return record.attributes.map((attribute) => evidenceLevel(attribute.evidence, sourceLevel));
}

export const entityViews = (
  entity: Entity,
  level: Level,
  sourceLevel: SourceLevel,
): readonly View<EntityFacts>[] =>
  viewsOf(level, attributeCuts(entity, sourceLevel), (clearance) =>
    entityFacts(redacted(entity, { clearance }, sourceLevel)),
  );

export const measureViews = (
  measure: Measure,
  level: Level,
  sourceLevel: SourceLevel,
): readonly View<MeasureFacts>[] =>
  viewsOf(level, attributeCuts(measure, sourceLevel), (clearance) =>
    measureFacts(redacted(measure, { clearance }, sourceLevel)),
  );

export function relationViews(
  ontology: Ontology,
  relation: Relation,
  level: Level,
  from: readonly View<EntityFacts>[],
  to: readonly View<EntityFacts>[],
): readonly View<RelationFacts>[] {
  const cuts = [...from, ...to].map((view) => view.lowest);
  return viewsOf(level, cuts, (clearance) =>
    relationFacts(ontology, relation, seenBy(from, clearance), seenBy(to, clearance)),
  );
}

function seenBy<Facts>(views: readonly View<Facts>[], clearance: Level): Facts {
  const view = views.find((v) => v.lowest <= clearance && clearance <= v.highest);
  if (!view) throw new Error(`no view for clearance ${clearance}`);
  return view.facts;
}

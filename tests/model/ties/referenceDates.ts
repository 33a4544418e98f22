import { type Day, firstDay, isPartialDate, lastDay, type PartialDate } from '../../../server/model/dates.ts';
import { attributeValue } from '../../../server/model/derived.ts';
import { isPoint, type Ontology } from '../../../server/model/ontology.ts';
import type { Period } from '../../../server/model/periods.ts';
import type { Entity, GraphRecord, Id, Relation, Source, Stage } from '../../../server/model/records.ts';

/** The records sorted by what they are, nothing else. */
export interface Facts {
  readonly ontology: Ontology;
  readonly entities: ReadonlyMap<Id, Entity>;
  readonly relations: readonly Relation[];
  readonly sources: readonly Source[];
  readonly stages: readonly Stage[];
}

export function factsOf(records: readonly GraphRecord[], ontology: Ontology): Facts {
  return {
    ontology,
    entities: new Map(records.flatMap((r) => (r.record === 'entity' ? [[r.id, r] as const] : []))),
    relations: records.flatMap((r) => (r.record === 'relation' ? [r] : [])),
    sources: records.flatMap((r) => (r.record === 'source' ? [r] : [])),
    stages: records.flatMap((r) => (r.record === 'stage' ? [r] : [])),
  };
}

export const kindOf = (facts: Facts, id: Id) => facts.entities.get(id)?.kind;

export function typeOf(facts: Facts, relation: Relation) {
  const type = facts.ontology.relationTypes.get(relation.type);
  if (!type) throw new Error(`${relation.type} is no relation type`);
  return type;
}

const attributeDate = (entity: Entity | undefined, key: string) =>
  entity ? (attributeValue(entity, key, isPartialDate) as PartialDate | null) : null;

/**
 * "A point's `since`", with what stands in for it at an event and in a licence or match. Not a point: null.
 * Read as: an event with nothing but an end date has a date too.
 */
function pointOf(facts: Facts, relation: Relation): { date: PartialDate | null } | null {
  const to = facts.entities.get(relation.to);
  if (to?.kind === 'Event' && (attributeDate(to, 'date') || attributeDate(to, 'endDate'))) {
    return { date: relation.since ?? attributeDate(to, 'endDate') ?? attributeDate(to, 'date') };
  }
  const subKind = to?.kind === 'Collaboration' ? attributeValue(to, 'kind') : null;
  if (relation.type === 'PARTICIPATED_IN' && (subKind === 'licence' || subKind === 'match')) {
    return { date: relation.since ?? newestStage(facts, relation.to) };
  }
  return to && isPoint(typeOf(facts, relation), to.kind) ? { date: relation.since } : null;
}

/** Of stages whose last days are equal, the one that begins last: it says most exactly when it was. */
function newestStage(facts: Facts, collaboration: Id): PartialDate | null {
  let newest: PartialDate | null = null;
  for (const { collaboration: of, date } of facts.stages) {
    if (of !== collaboration || !date) continue;
    const later = newest === null || lastDay(date) > lastDay(newest);
    const closer = newest !== null && lastDay(date) === lastDay(newest) && firstDay(date) > firstDay(newest);
    if (later || closer) newest = date;
  }
  return newest;
}

/** The last day a relation is known to hold, and whether its weight is not halved. */
export function lastKnown(facts: Facts, relation: Relation): { day: Day | null; dated: boolean } {
  const stating = relation.evidence.map((e) => e.source);
  const sourceDates = facts.sources.flatMap((s) => (stating.includes(s.id) && s.date ? [s.date] : []));
  const source = sourceDates.length === 0 ? null : Math.max(...sourceDates.map(lastDay));
  const point = pointOf(facts, relation);
  if (relation.until) return { day: lastDay(relation.until), dated: true };
  if (relation.asOf) return { day: lastDay(relation.asOf), dated: true };
  if (point?.date) return { day: lastDay(point.date), dated: true };
  if (!point && relation.state === 'active' && source !== null) return { day: source, dated: true };
  if (relation.since) return { day: lastDay(relation.since), dated: true };
  return { day: source, dated: false };
}

/** Whether a relation carries a date of its own, or through its event or stages: a source's is not the fact's. */
export const carriesDate = (facts: Facts, relation: Relation): boolean =>
  Boolean(relation.since || relation.until || relation.asOf || pointOf(facts, relation)?.date);

export function inPeriod(facts: Facts, relation: Relation, period: Period | undefined): boolean {
  if (!period) return true;
  if (!carriesDate(facts, relation)) return period.undated;
  const point = pointOf(facts, relation);
  const at = point && (point.date ?? relation.until ?? relation.asOf);
  const first = at ?? relation.since;
  const last = at ?? relation.until;
  const beginsInTime = period.to === null || !first || firstDay(first) <= period.to;
  const endsInTime = period.from === null || !last || lastDay(last) >= period.from;
  return beginsInTime && endsInTime;
}

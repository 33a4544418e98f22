import { type Day, firstDay, isPartialDate, lastDay, type PartialDate } from './dates.ts';
import { invalidInput } from './errors.ts';
import { isPoint, type Ontology, weightOf } from './ontology.ts';
import type { Extent } from './periods.ts';
import type { Attribute, Entity, Id, Kind, Measure, Relation, RelationType } from './records.ts';

/** What a store keeps beside an entity to answer for it without reading its attributes. */
export interface EntityFacts {
  readonly kind: Kind;
  /** `opened` to `closed`, else `date` to `endDate`. */
  readonly extent: Extent;
  /** First day of its own date (`date`, else `opened`); what NEWEST goes by. Null when it has none. */
  readonly day: Day | null;
  /** The sub-kind of a collaboration. */
  readonly collaborationKind: string | null;
}

/** What a store keeps beside a relation. */
export interface RelationFacts {
  /** First day of `since`; what newest first goes by. Null when undated. */
  readonly day: Day | null;
  /** What a period filter compares with. */
  readonly extent: Extent;
  /** The weight of this one relation: see {@link weightOf}. */
  readonly weight: number;
}

const rank = (asOf: PartialDate | null): number => (asOf === null ? Number.NEGATIVE_INFINITY : lastDay(asOf));

/**
 * The value of an attribute that stands where there are several: the newest `asOf`, of equals the last given;
 * as text, null when the record has none (or none that is accepted).
 */
export function attributeValue(
  record: Pick<Entity | Measure, 'attributes'>,
  key: string,
  accepted: (value: string) => boolean = () => true,
): string | null {
  const values = record.attributes.filter((a) => a.key === key && accepted(String(a.value)));
  const standing = values.reduce<Attribute | null>(
    (best, value) => (best === null || rank(value.asOf) >= rank(best.asOf) ? value : best),
    null,
  );
  return standing && String(standing.value);
}

const dateAttribute = (entity: Entity, key: string) =>
  attributeValue(entity, key, isPartialDate) as PartialDate | null;

export function entityFacts(entity: Entity): EntityFacts {
  const date = dateAttribute(entity, 'date');
  const endDate = dateAttribute(entity, 'endDate');
  const opened = dateAttribute(entity, 'opened');
  const closed = dateAttribute(entity, 'closed');
  const extent: Extent =
    opened || closed
      ? { first: opened && firstDay(opened), last: closed && lastDay(closed), undated: false }
      : {
          first: (date && firstDay(date)) ?? (endDate && firstDay(endDate)),
          last: (endDate && lastDay(endDate)) ?? (date && lastDay(date)),
          undated: !date && !endDate,
        };
  const own = date ?? opened;
  return {
    kind: entity.kind,
    extent,
    day: own && firstDay(own),
    collaborationKind: entity.kind === 'Collaboration' ? attributeValue(entity, 'kind') : null,
  };
}

/** What is kept beside a relation, given both ends as they stand. */
export function relationFacts(
  ontology: Ontology,
  relation: Relation,
  from: EntityFacts,
  to: EntityFacts,
): RelationFacts {
  const type = ontology.relationTypes.get(relation.type);
  if (!type) {
    throw invalidInput(
      `${relation.id} is a ${relation.type}, which this schema does not know: use the version that wrote it, or add the type to schema/.`,
    );
  }
  return {
    day: relation.since && firstDay(relation.since),
    extent: relationExtent(relation, isPoint(type, to.kind), to),
    weight: weightOf(ontology, type, relation.role, from.kind, to),
  };
}

/**
 * A relation to an event that has a date happened then, when it gives no date of its own. A point lies where
 * its date does; a span reaches from `since` to `until`, open where unknown.
 */
function relationExtent(relation: Relation, point: boolean, to: EntityFacts): Extent {
  const { since, until, asOf } = relation;
  if (!since && !until && to.kind === 'Event' && !to.extent.undated) return to.extent;
  if (point) {
    const date = since ?? until ?? asOf;
    return { first: date && firstDay(date), last: date && lastDay(date), undated: !date };
  }
  return {
    first: since && firstDay(since),
    last: until && lastDay(until),
    undated: !since && !until && !asOf,
  };
}

/** What a store keeps beside a measure. */
export interface MeasureFacts {
  /** First and last day of what it is of: its fiscal year, its date or its span; null where not given. */
  readonly first: Day | null;
  readonly last: Day | null;
  /** Value of its attribute `role`. */
  readonly role: string | null;
}

export function measureFacts(measure: Measure): MeasureFacts {
  const { fiscalYear, asOf, from, to } = measure;
  const year = fiscalYear === null ? null : (`FY${String(fiscalYear).padStart(4, '0')}` as PartialDate);
  const begins = year ?? asOf ?? from;
  const ends = year ?? asOf ?? to;
  return {
    first: begins && firstDay(begins),
    last: ends && lastDay(ends),
    role: attributeValue(measure, 'role'),
  };
}

/** What tells two relations to be the same fact: the pair, type, role and dates. */
export const factKey = (
  relation: Pick<Relation, 'type' | 'from' | 'to' | 'role' | 'since' | 'until' | 'asOf'>,
): string =>
  [
    relation.type,
    relation.from,
    relation.to,
    relation.role ?? '',
    relation.since ?? '',
    relation.until ?? '',
    relation.asOf ?? '',
  ].join('\t');

/** Ends in id order where the type is symmetric; `swapped` says whether they were given the other way. */
export function withOrderedEnds<T extends { type: RelationType; from: Id; to: Id }>(
  ontology: Ontology,
  relation: T,
): { relation: T; swapped: boolean } {
  const symmetric = ontology.relationTypes.get(relation.type)?.symmetric ?? false;
  return symmetric && relation.from > relation.to
    ? { relation: { ...relation, from: relation.to, to: relation.from }, swapped: true }
    : { relation, swapped: false };
}

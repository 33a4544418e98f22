import { isDeepStrictEqual } from 'node:util';
import type { EntityFacts, RelationFacts } from '../../model/derived.ts';
import type { Ontology } from '../../model/ontology.ts';
import type { Extent } from '../../model/periods.ts';
import {
  type Entity,
  type GraphRecord,
  type Id,
  MATCH_STAGES,
  type Measure,
  RECORD_KINDS,
  type Relation,
} from '../../model/records.ts';
import { type Level, redacted } from '../../model/visibility.ts';
import { type PlaceInLine, placesOf } from '../places.ts';
import { entityViews, measureViews, relationViews, type View } from '../views.ts';
import { evidenceLists, readableProperties } from './readableProperties.ts';
import { ageOf, BEFORE_ALL_DAYS, dayOr, sortKey, splitSortKey, UNDATED, wellFormed } from './values.ts';

type Properties = Readonly<Record<string, unknown>>;
const LEVELS = [0, 1, 2] as const;
/** Stands for a line that is not known, behind every line there is. */
const NO_LINE = 'z';
const NO_MEASURE_LEVEL = (): Level => 0;

/** What there is to know to write a record: levels as they will stand. */
export interface Surroundings {
  readonly ontology: Ontology;
  readonly sourceLevel: (id: Id) => Level;
  /** Of the measures a measure is the sum of. */
  readonly measureLevel: (id: Id) => Level;
  /** Of the ends of a relation. */
  readonly views: (entity: Id) => readonly View<EntityFacts>[];
}

/**
 * A record as the graph holds it. Names beginning with an underscore are the store's own:
 * `_record` is the whole record as JSON, and `_record0` and `_record1` what public and partner viewers see of it
 * where that is less; `_level` who sees it. What lists go by stands beside it, by clearance where that matters.
 */
export interface StoredRecord {
  readonly id: Id;
  readonly node: Properties;
  /** Where it is printed; `_source` is the source's id. */
  readonly evidence: readonly Properties[];
}
export interface StoredRelation extends StoredRecord {
  readonly relationship: Properties;
}

export function storedSource(record: GraphRecord, level: Level): StoredRecord {
  const node = { ...readableProperties(record), _record: JSON.stringify(record), _level: level };
  return { id: record.id, node, evidence: [] };
}

export function storedEntity(entity: Entity, level: Level, around: Surroundings): StoredRecord {
  const { head, rest } = splitSortKey(entity.name);
  const own: Record<string, unknown> = {
    ...readableProperties(entity),
    ...bodies(entity, level, around),
    _kind: entity.kind,
    _sortName: head,
    _sortRest: rest || null,
  };
  for (const { lowest, highest, facts } of entityViews(entity, level, around.sourceLevel)) {
    for (const clearance of LEVELS.slice(lowest, highest + 1)) {
      own[`_age${clearance}`] = ageOf(facts.day);
      Object.assign(own, span(facts.extent, clearance));
    }
  }
  return { id: entity.id, node: own, evidence: evidenceOf(entity, level) };
}

/** Of a relation there is a relationship, and a node with what a relationship can hold no index or evidence of. */
export function storedRelation(relation: Relation, level: Level, around: Surroundings): StoredRelation {
  const { id, type, from, to } = relation;
  const views = relationViews(around.ontology, relation, level, around.views(from), around.views(to));
  const [first] = views;
  if (!first) throw new Error(`${id} has no view`);
  const { extent, day, weight } = first.facts;
  const relationship: Record<string, unknown> = {
    ...readableProperties(relation),
    ...evidenceLists(relation),
    _level: level,
    _age: ageOf(day),
    _weight: weight,
    ...span(extent, ''),
  };
  for (const view of views.slice(1)) {
    for (const clearance of LEVELS.slice(view.lowest, view.highest + 1)) {
      Object.assign(relationship, differences(first.facts, view.facts, clearance));
    }
  }
  return {
    id,
    relationship,
    node: { id, type, from, to, ...bodies(relation, level, around) },
    evidence: evidenceOf(relation, level),
  };
}

export function storedStage(
  stage: Extract<GraphRecord, { record: 'stage' }>,
  level: Level,
  around: Surroundings,
): StoredRecord {
  const node = {
    ...readableProperties(stage),
    ...bodies(stage, level, around),
    _position: MATCH_STAGES.indexOf(stage.stage),
  };
  return { id: stage.id, node: node, evidence: evidenceOf(stage, level) };
}

export function storedMeasure(measure: Measure, level: Level, around: Surroundings): StoredRecord {
  const { head, rest } = splitSortKey(measure.name);
  const own: Record<string, unknown> = {
    ...readableProperties(measure),
    ...bodies(measure, level, around),
    _sortName: head,
    _sortRest: rest || null,
  };
  for (const { lowest, highest, facts } of measureViews(measure, level, around.sourceLevel)) {
    own._first = dayOr(facts.first);
    own._last = dayOr(facts.last);
    for (const clearance of LEVELS.slice(lowest, highest + 1)) {
      own[`_role${clearance}`] = facts.role === null ? null : sortKey(facts.role);
    }
  }
  return { id: measure.id, node: own, evidence: evidenceOf(measure, level) };
}

/** When something holds, as numbers that compare with every period: see UNDATED. */
function span(extent: Extent, clearance: Level | ''): Record<string, number> {
  return {
    [`_begins${clearance}`]: extent.undated ? UNDATED : (extent.first ?? BEFORE_ALL_DAYS),
    [`_ends${clearance}`]: extent.undated ? -UNDATED : dayOr(extent.last),
  };
}

function differences(base: RelationFacts, facts: RelationFacts, clearance: Level): Properties {
  return {
    ...(isDeepStrictEqual(base.extent, facts.extent) ? {} : span(facts.extent, clearance)),
    ...(base.weight === facts.weight ? {} : { [`_weight${clearance}`]: facts.weight }),
  };
}

function bodies<T extends GraphRecord>(record: T, level: Level, around: Surroundings): Properties {
  const whole = JSON.stringify(record);
  const own: Record<string, unknown> = { _record: whole, _level: level };
  const hidden = highestNamed(record, around);
  for (const clearance of LEVELS.slice(level, hidden)) {
    const seen = JSON.stringify(seenRecord(record, clearance, around));
    if (seen !== whole) own[`_record${clearance}`] = seen;
  }
  return own;
}

/** Whoever is cleared for this sees the whole record. */
function highestNamed(record: GraphRecord, { sourceLevel, measureLevel }: Surroundings): Level {
  const sources = placesOf(record).map(({ place }) => sourceLevel(place.source));
  const parts = record.record === 'measure' ? record.parts.map(measureLevel) : [];
  return [...sources, ...parts].reduce<Level>((most, each) => (each > most ? each : most), 0);
}

/** A record as a viewer sees it whom it is not hidden from. */
export function seenRecord<T extends GraphRecord>(
  record: T,
  clearance: Level,
  { sourceLevel, measureLevel = NO_MEASURE_LEVEL }: Pick<Surroundings, 'sourceLevel' | 'measureLevel'>,
): T {
  const seen = redacted(record, { clearance }, sourceLevel);
  return seen.record === 'measure'
    ? { ...seen, parts: seen.parts.filter((part) => measureLevel(part) <= clearance) }
    : seen;
}

/** `_at` orders the facts of a source: by line, record kind, id and place within the record. */
function evidenceOf(record: GraphRecord, level: Level): StoredRecord['evidence'] {
  const next = new Map<Id, number>();
  return placesOf(record).map(({ attribute, place }) => {
    const index = next.get(place.source) ?? 0;
    next.set(place.source, index + 1);
    return {
      section: place.section === null ? null : wellFormed(place.section),
      page: place.page === null ? null : wellFormed(place.page),
      line: place.line,
      of: attribute === null ? null : wellFormed(attribute),
      _source: place.source,
      _at:
        lineKey(place.line) +
        restKey({ record: RECORD_KINDS.indexOf(record.record), id: record.id, place: index }),
      _least: level,
    };
  });
}

/** A whole number as text that sorts as it does: how many digits, then those. */
const ordered = (whole: number): string => {
  const digits = whole.toString(36);
  return digits.length.toString(36) + digits;
};
const orderedLength = (text: string): number => 1 + Number.parseInt(text.charAt(0), 36);

export const lineKey = (line: number | null): string => (line === null ? NO_LINE : ordered(line));
export const lineOfKey = (at: string): number | null =>
  at.startsWith(NO_LINE) ? null : Number.parseInt(at.slice(1, orderedLength(at)), 36);
/** No id holds a blank or anything below it, so that a blank ends an id before all that go on. */
export const restKey = ({ record, id, place }: PlaceInLine): string => `${record}${id} ${ordered(place)}`;
export function placeOfKey(at: string): PlaceInLine | null {
  const rest = at.slice(at.startsWith(NO_LINE) ? NO_LINE.length : orderedLength(at));
  const [, record, id, place] = /^(\d)(\S{1,200}) \w(\w+)$/.exec(rest) ?? [];
  return record === undefined || id === undefined || place === undefined
    ? null
    : { record: Number(record), id: id as Id, place: Number.parseInt(place, 36) };
}

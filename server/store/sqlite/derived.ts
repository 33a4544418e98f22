import type { EntityFacts } from '../../model/derived.ts';
import type { Ontology } from '../../model/ontology.ts';
import { textKey } from '../../model/order.ts';
import {
  type Entity,
  type GraphRecord,
  type Id,
  type Kind,
  MATCH_STAGES,
  type Measure,
  type Relation,
} from '../../model/records.ts';
import type { Level } from '../../model/visibility.ts';
import { placesOf } from '../places.ts';
import { entityViews, measureViews, relationViews, type View } from '../views.ts';
import { bulkInsert } from './bulkInsert.ts';
import type { Connection } from './driver.ts';
import { ageOf, dayOfAge, dayOr, NO_LINE, positionOf } from './rows.ts';

const OUT = 1;
const IN = 2;

const INSERT_ENTITY = `INSERT INTO entities
  (id, lowest, highest, kind, name, age, first, last, undated, collaboration_kind)`;
const ENTITY_COLUMNS = 10;
const SELECT_VIEWS = `SELECT lowest, highest, kind, age, first, last, undated, collaboration_kind AS collaborationKind
  FROM entities WHERE id = :id ORDER BY lowest`;
/**
 * Incidence is clustered by entity, and relations come in another order: written one by one they would touch
 * pages all over the table. They are staged, and written in the table's order, once for each end, when it is next
 * needed.
 */
const OF_RELATION = 'relation, lowest, highest, weight, age, type, role, planned, first, last, undated';
const STAGED = `CREATE TEMP TABLE IF NOT EXISTS staged (${OF_RELATION}, source, target, both, source_kind, target_kind)`;
const INSERT_STAGED = `INSERT INTO staged (${OF_RELATION}, source, target, both, source_kind, target_kind)`;
const STAGED_COLUMNS = 16;
const WRITE_STAGED = `INSERT INTO incidence (${OF_RELATION}, entity, other, direction, kind)
  SELECT ${OF_RELATION}, source AS entity, target AS other, iif(both, ${OUT | IN}, ${OUT}), target_kind FROM staged
  UNION ALL SELECT ${OF_RELATION}, target, source, iif(both, ${OUT | IN}, ${IN}), source_kind FROM staged WHERE source <> target
  ORDER BY entity, other, relation, lowest`;
const CLEAR_STAGED = 'DELETE FROM staged';
const DELETE_INCIDENCE =
  'DELETE FROM incidence WHERE entity = :entity AND other = :other AND relation = :relation';
const INSERT_STAGE =
  'INSERT INTO stages (collaboration, position, id, level) VALUES (:collaboration, :position, :id, :level)';
const DELETE_STAGE =
  'DELETE FROM stages WHERE collaboration = :collaboration AND position = :position AND id = :id';
const INSERT_MEASURE = `INSERT INTO measures
  (entity, name, first, last, id, lowest, highest, nature, role, fiscal_year)
  VALUES (:entity, :name, :first, :last, :id, :lowest, :highest, :nature, :role, :fiscalYear)`;
const DELETE_MEASURE = 'DELETE FROM measures WHERE entity = :entity AND name = :name AND id = :id';
const INSERT_PART = 'INSERT OR IGNORE INTO parts (part, measure) VALUES (:part, :measure)';
const DELETE_PART = 'DELETE FROM parts WHERE part = :part AND measure = :measure';
const INSERT_EVIDENCE = 'INSERT INTO evidence (source, line, record, id, place, level)';
const EVIDENCE_COLUMNS = 6;
const DELETE_EVIDENCE = `DELETE FROM evidence
  WHERE source = :source AND line = :line AND record = :record AND id = :id AND place = :place`;
const ADD_TO_TALLY = `INSERT INTO tally (record, name, level, count) VALUES (:record, :name, :level, :count)
  ON CONFLICT (record, name, level) DO UPDATE SET count = count + excluded.count`;
const CLEAR_TALLY = 'DELETE FROM tally WHERE count = 0';

const MAX_REMEMBERED = 250_000;
/** Past so many records with rows kept back, any of them may be one. */
const MAX_KEPT = 20_000;

/** Keeps the rows derived from records; which views an entity has is remembered while it writes. */
export interface DerivedRows {
  insert(record: GraphRecord, level: Level): void;
  remove(record: GraphRecord, level: Level): void;
  /** Empty when there is no such entity. */
  views(entity: Id): readonly View<EntityFacts>[];
  /** Writes what was kept back of entities, evidence and incidence; before anything reads them. */
  settle(): void;
  /** Writes all that was kept back: incidence and counts. */
  flush(): void;
}

export function derivedRows(
  connection: Connection,
  ontology: Ontology,
  sourceLevel: (id: Id) => Level,
): DerivedRows {
  connection.script(STAGED);
  const stagedRows = bulkInsert(connection, INSERT_STAGED, STAGED_COLUMNS);
  const evidence = bulkInsert(connection, INSERT_EVIDENCE, EVIDENCE_COLUMNS);
  const entities = bulkInsert(connection, INSERT_ENTITY, ENTITY_COLUMNS);
  /** Records whose rows are kept back; null when they are too many to name. */
  let kept: Set<Id> | null = new Set();
  let staged = false;
  const settle = () => {
    kept = new Set();
    evidence.flush();
    entities.flush();
    if (!staged) return;
    staged = false;
    stagedRows.flush();
    connection.run(WRITE_STAGED);
    connection.run(CLEAR_STAGED);
  };
  const remembered = new Map<Id, readonly View<EntityFacts>[]>();
  const tally = new Map<string, { record: number; name: string; level: number; count: number }>();

  const count = (record: Entity | Relation, level: Level, by: number) => {
    const name = record.record === 'entity' ? record.kind : record.type;
    const key = `${record.record} ${name} ${level}`;
    const row = tally.get(key);
    if (row) row.count += by;
    else tally.set(key, { record: positionOf(record.record), name, level, count: by });
  };

  const remember = (id: Id, found: readonly View<EntityFacts>[]) => {
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(id, found);
  };
  const views = (id: Id): readonly View<EntityFacts>[] => {
    const known = remembered.get(id);
    if (known) return known;
    entities.flush();
    const found = connection.all<ViewRow>(SELECT_VIEWS, { id }).map(viewOf);
    if (found.length > 0) remember(id, found);
    return found;
  };

  const insertEntity = (entity: Entity, level: Level) => {
    count(entity, level, 1);
    const name = textKey(entity.name);
    const found = entityViews(entity, level, sourceLevel);
    remember(entity.id, found);
    for (const { lowest, highest, facts } of found) {
      const { kind, extent, day, collaborationKind } = facts;
      const { first, last, undated } = extent;
      const dates = [ageOf(day), first, last, Number(undated)];
      entities.add([entity.id, lowest, highest, kind, name, ...dates, collaborationKind]);
    }
  };

  const insertRelation = (relation: Relation, level: Level) => {
    count(relation, level, 1);
    const from = views(relation.from);
    const to = views(relation.to);
    const symmetric = ontology.relationTypes.get(relation.type)?.symmetric ?? false;
    const both = Number(symmetric || relation.from === relation.to);
    const kinds = [from[0]?.facts.kind ?? '', to[0]?.facts.kind ?? ''];
    staged = true;
    for (const { lowest, highest, facts } of relationViews(ontology, relation, level, from, to)) {
      stagedRows.add([
        relation.id,
        lowest,
        highest,
        facts.weight,
        ageOf(facts.day),
        relation.type,
        relation.role,
        Number(relation.state === 'planned'),
        facts.extent.first,
        facts.extent.last,
        Number(facts.extent.undated),
        relation.from,
        relation.to,
        both,
        ...kinds,
      ]);
    }
  };

  const insertMeasure = (measure: Measure, level: Level) => {
    const name = textKey(measure.name);
    for (const { lowest, highest, facts } of measureViews(measure, level, sourceLevel)) {
      connection.run(INSERT_MEASURE, {
        entity: measure.entity,
        name,
        first: dayOr(facts.first),
        last: dayOr(facts.last),
        id: measure.id,
        lowest,
        highest,
        nature: measure.nature,
        role: facts.role === null ? null : textKey(facts.role),
        fiscalYear: measure.fiscalYear,
      });
    }
    for (const part of measure.parts) connection.run(INSERT_PART, { part, measure: measure.id });
  };

  const eachPlace = (record: GraphRecord, visit: (source: Id, line: number, index: number) => void) => {
    const next = new Map<Id, number>();
    for (const { place } of placesOf(record)) {
      const index = next.get(place.source) ?? 0;
      next.set(place.source, index + 1);
      visit(place.source, place.line ?? NO_LINE, index);
    }
  };

  return {
    views,
    insert(record, level) {
      if (kept && kept.size >= MAX_KEPT) kept = null;
      kept?.add(record.id);
      if (record.record === 'entity') insertEntity(record, level);
      if (record.record === 'relation') insertRelation(record, level);
      if (record.record === 'measure') insertMeasure(record, level);
      if (record.record === 'stage') {
        const { collaboration, id } = record;
        connection.run(INSERT_STAGE, {
          collaboration,
          position: MATCH_STAGES.indexOf(record.stage),
          id,
          level,
        });
      }
      const position = positionOf(record.record);
      eachPlace(record, (source, line, index) =>
        evidence.add([source, line, position, record.id, index, level]),
      );
    },
    remove(record, level) {
      const { id } = record;
      if (kept === null || kept.has(id)) settle();
      eachPlace(record, (source, line, place) =>
        connection.run(DELETE_EVIDENCE, { source, line, record: positionOf(record.record), id, place }),
      );
      switch (record.record) {
        case 'source':
          return;
        case 'entity':
          remembered.delete(id);
          count(record, level, -1);
          return connection.run('DELETE FROM entities WHERE id = :id', { id });
        case 'relation': {
          count(record, level, -1);
          const { from, to } = record;
          connection.run(DELETE_INCIDENCE, { entity: from, other: to, relation: id });
          return connection.run(DELETE_INCIDENCE, { entity: to, other: from, relation: id });
        }
        case 'stage': {
          const position = MATCH_STAGES.indexOf(record.stage);
          return connection.run(DELETE_STAGE, { collaboration: record.collaboration, position, id });
        }
        case 'measure':
          connection.run(DELETE_MEASURE, { entity: record.entity, name: textKey(record.name), id });
          for (const part of record.parts) connection.run(DELETE_PART, { part, measure: id });
      }
    },
    settle,
    flush() {
      settle();
      for (const row of tally.values()) if (row.count !== 0) connection.run(ADD_TO_TALLY, row);
      connection.run(CLEAR_TALLY);
      tally.clear();
    },
  };
}

interface ViewRow {
  readonly lowest: Level;
  readonly highest: Level;
  readonly kind: Kind;
  readonly age: number;
  readonly first: number | null;
  readonly last: number | null;
  readonly undated: number;
  readonly collaborationKind: string | null;
}

function viewOf(row: ViewRow): View<EntityFacts> {
  const { lowest, highest, kind, first, last, collaborationKind } = row;
  const extent = { first, last, undated: row.undated === 1 };
  return { lowest, highest, facts: { kind, extent, day: dayOfAge(row.age), collaborationKind } };
}

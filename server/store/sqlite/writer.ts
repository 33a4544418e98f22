import { isDeepStrictEqual } from 'node:util';
import { invalidInput } from '../../model/errors.ts';
import type { Ontology } from '../../model/ontology.ts';
import { type GraphRecord, type Id, RECORD_KINDS } from '../../model/records.ts';
import { type Level, recordLevel } from '../../model/visibility.ts';
import { placesOf } from '../places.ts';
import { bulkInsert } from './bulkInsert.ts';
import { derivedRows } from './derived.ts';
import type { Connection } from './driver.ts';
import { sourceLevels } from './levels.ts';
import { ENTITY, MEASURE, positionOf, RELATION, recordOf, SOURCE, STAGE } from './rows.ts';

const FIND = 'SELECT num, record, level, body, change FROM records WHERE id = :id';
const FIND_MANY = `SELECT r.id, r.num, r.record, r.level, r.body, r.change FROM json_each(:ids) AS asked
  CROSS JOIN records r ON r.id = asked.value`;
const INSERT = 'INSERT INTO records (record, id, level, body, change)';
const INSERT_COLUMNS = 5;
/** So many records are looked up together: one at a time each costs as much as writing it. */
const PUT_AT_ONCE = 256;
const UPDATE = 'UPDATE records SET level = :level, body = :body, change = :change WHERE num = :num';
const SET_LEVEL = 'UPDATE records SET level = :level WHERE num = :num';
const DELETE = 'DELETE FROM records WHERE num = :num';
const NOTE = `INSERT INTO changes (num, record, id, before, before_level, after_level, level)
  VALUES (:num, :record, :id, :before, :beforeLevel, NULL, :level)`;
/** Nothing was before what was added, so its changes are told from the records, many at once, when their levels are final. */
const NOTE_ADDED = `INSERT INTO changes (num, record, id, before, before_level, after_level, level)
  SELECT change, record, id, NULL, NULL, level, level FROM records WHERE num > :after AND num <= :to ORDER BY num`;
const LAST_RECORD = 'SELECT COALESCE(MAX(num), 0) AS num FROM records';
const ADDED_AT_ONCE = 20_000;
/** Where a change goes on within its change set, what was before stays; the rest is settled at the end. */
const REOPEN = 'UPDATE changes SET after_level = NULL WHERE num = :num';

const RESTING_ON_SOURCE = 'SELECT DISTINCT record, id FROM evidence WHERE source = :id ORDER BY record, id';
const HANGING_ON_ENTITY = `SELECT DISTINCT ${RELATION} AS record, relation AS id FROM incidence WHERE entity = :id
  UNION ALL SELECT ${STAGE}, id FROM stages WHERE collaboration = :id
  UNION ALL SELECT DISTINCT ${MEASURE}, id FROM measures WHERE entity = :id`;
const HOLDING_MEASURE = `SELECT ${MEASURE} AS record, measure AS id FROM parts WHERE part = :id`;

const HANGING: Readonly<Record<number, string>> = {
  [SOURCE]: RESTING_ON_SOURCE,
  [ENTITY]: HANGING_ON_ENTITY,
  [MEASURE]: HOLDING_MEASURE,
};
const NAMED = 10;

interface Row {
  readonly num: number;
  readonly record: number;
  readonly level: Level;
  readonly body: string;
  readonly change: number;
}
interface Reference {
  readonly record: number;
  readonly id: Id;
}

/** Writes records within a transaction somebody else begins and ends. */
export interface Writer {
  /** What cannot be put may be refused with a later call, at the latest by {@link check}. */
  put(record: GraphRecord): void;
  remove(id: Id): void;
  /** After the last put and remove: refuses what would be left hanging. */
  check(): void;
  /** After the check: levels and what else is derived follow what was written, one record a step. */
  follow(): Iterable<void>;
  /** After everything else: notes what was added, some thousands a step. */
  noteAdded(): Iterable<void>;
  /** Entities whose level was moved by what was written, besides those written. */
  readonly movedEntities: ReadonlySet<Id>;
}

/** @param first the number of the first change of this change set. */
export function createWriter(connection: Connection, ontology: Ontology, first: number): Writer {
  const sources = sourceLevels(connection);
  const sourceLevel = (id: Id): Level => sources.get(id) ?? 2;
  const derived = derivedRows(connection, ontology, sourceLevel);
  const entityLevel = (id: Id): Level => derived.views(id)[0]?.lowest ?? 2;
  const levelOf = (record: GraphRecord) => recordLevel(record, sourceLevel, entityLevel);

  const changedSources = new Set<Id>();
  const changedEntities = new Set<Id>();
  const movedEntities = new Set<Id>();
  const parts = new Set<Id>();
  const removed: Reference[] = [];

  let next = first;

  const lastRecord = () => connection.get<{ num: number }>(LAST_RECORD)?.num ?? 0;
  const lastBefore = lastRecord();
  const find = (id: Id) => connection.get<Row>(FIND, { id });
  const inserted = bulkInsert(connection, INSERT, INSERT_COLUMNS);

  /** Notes what is about to change, and gives the number of the change. */
  const note = (row: Row | null, record: number, id: Id, level: Level): number => {
    if (!row) return next++;
    if (row.change >= first) {
      connection.run(REOPEN, { num: row.change });
      return row.change;
    }
    connection.run(NOTE, { num: next, record, id, before: row.body, beforeLevel: row.level, level });
    return next++;
  };

  const checkReferences = (record: GraphRecord) => {
    for (const { place } of placesOf(record)) {
      if (!sources.has(place.source)) throw missing(record, 'source', place.source);
    }
    for (const id of entitiesOf(record)) {
      if (derived.views(id).length === 0) throw missing(record, 'entity', id);
    }
    if (record.record === 'measure') for (const part of record.parts) parts.add(part);
  };

  const putOne = (record: GraphRecord, row: Row | null) => {
    const { id } = record;
    const kind = positionOf(record.record);
    if (row && row.record !== kind) {
      throw invalidInput(
        `The id ${id} belongs to a ${RECORD_KINDS[row.record]}; it cannot become a ${record.record}.`,
        { id },
      );
    }
    const body = JSON.stringify(record);
    const before = row && (row.body === body ? record : recordOf(row.body));
    if (before && isDeepStrictEqual(before, recordOf(body))) return;
    checkReferences(record);
    const viewsBefore = before?.record === 'entity' ? derived.views(id) : null;
    if (row && before) derived.remove(before, row.level);
    if (record.record === 'source') {
      const level = levelOf(record);
      if (row && level !== row.level) changedSources.add(id);
      sources.set(id, level);
    }
    const level = levelOf(record);
    const change = note(row, kind, id, level);
    if (row) connection.run(UPDATE, { num: row.num, level, body, change });
    else inserted.add([kind, id, level, body, change]);
    derived.insert(record, level);
    if (viewsBefore && !isDeepStrictEqual(viewsBefore, derived.views(id))) changedEntities.add(id);
  };

  /** By id, each once. */
  const waiting = new Map<Id, GraphRecord>();
  const putWaiting = () => {
    if (waiting.size === 0) return;
    const ids = JSON.stringify([...waiting.keys()]);
    const rows = new Map(connection.all<Row & { id: Id }>(FIND_MANY, { ids }).map((row) => [row.id, row]));
    for (const record of waiting.values()) putOne(record, rows.get(record.id) ?? null);
    inserted.flush();
    waiting.clear();
  };

  return {
    movedEntities,
    put(record) {
      if (waiting.size >= PUT_AT_ONCE || waiting.has(record.id)) putWaiting();
      waiting.set(record.id, record);
    },
    remove(id) {
      putWaiting();
      const row = find(id);
      if (!row) return;
      derived.remove(recordOf(row.body), row.level);
      connection.run(DELETE, { num: row.num });
      note(row, row.record, id, row.level);
      removed.push({ record: row.record, id });
    },
    check() {
      putWaiting();
      derived.settle();
      for (const { record, id } of removed) {
        const query = HANGING[record];
        const hanging = query ? connection.all<Reference>(query, { id }) : [];
        if (hanging.length > 0)
          throw stillNeeded(
            id,
            hanging.map((row) => row.id),
          );
      }
      for (const id of parts) {
        if (find(id)?.record !== MEASURE)
          throw invalidInput(`There is no measure ${id} to be a part of another.`, { id });
      }
    },
    *follow() {
      derived.settle();
      const rederive = (id: Id) => {
        const row = find(id);
        if (!row) return;
        const record = recordOf(row.body);
        const viewsBefore = record.record === 'entity' ? derived.views(id) : null;
        derived.remove(record, row.level);
        const level = levelOf(record);
        if (level !== row.level) {
          connection.run(SET_LEVEL, { num: row.num, level });
          if (row.change >= first) connection.run(REOPEN, { num: row.change });
        }
        derived.insert(record, level);
        if (!viewsBefore) return;
        if (level !== row.level) movedEntities.add(id);
        if (!isDeepStrictEqual(viewsBefore, derived.views(id))) changedEntities.add(id);
      };
      // Entities come before what hangs on them: that is their order in evidence, but of one source only.
      for (const entitiesFirst of [true, false]) {
        for (const source of changedSources) {
          for (const { record, id } of connection.all<Reference>(RESTING_ON_SOURCE, { id: source })) {
            if ((record === ENTITY) === entitiesFirst) yield rederive(id);
          }
        }
      }
      for (const entity of changedEntities) {
        derived.settle();
        for (const { id } of connection.all<Reference>(HANGING_ON_ENTITY, { id: entity })) yield rederive(id);
      }
      derived.flush();
    },
    *noteAdded() {
      const to = lastRecord();
      for (let after = lastBefore; after < to; after += ADDED_AT_ONCE) {
        connection.run(NOTE_ADDED, { after, to: Math.min(to, after + ADDED_AT_ONCE) });
        yield;
      }
    },
  };
}

function entitiesOf(record: GraphRecord): readonly Id[] {
  switch (record.record) {
    case 'relation':
      return [record.from, record.to];
    case 'stage':
      return [record.collaboration];
    case 'measure':
      return [record.entity];
    default:
      return [];
  }
}

const missing = (record: GraphRecord, what: string, id: Id) =>
  invalidInput(
    `The ${record.record} ${record.id} names the ${what} ${id}, which does not exist: write it first.`,
    {
      id: record.id,
      missing: id,
    },
  );

const stillNeeded = (id: Id, hanging: readonly Id[]) =>
  invalidInput(
    `${id} cannot be removed: ${hanging.slice(0, NAMED).join(', ')}${hanging.length > NAMED ? ' …' : ''} (${hanging.length} in all) would be left hanging. Remove them too.`,
    { id, hanging: hanging.slice(0, NAMED), total: hanging.length },
  );

import { BELONGING } from '../../model/belonging.ts';
import { textKey } from '../../model/order.ts';
import type { Entity, Id, RelationType } from '../../model/records.ts';
import type { Viewer } from '../../model/visibility.ts';
import type { EntityFilter, EntityKey, EntityOrder, Keyed, Page } from '../store.ts';
import type { Connection, Parameters } from './driver.ts';
import { amongWords, inPeriod, periodParameters, visible } from './fragments.ts';
import { readerFor } from './readRecords.ts';
import { ageOf, BEFORE_ALL_DAYS, dayOfAge, ENTITY, idList, wordList } from './rows.ts';

const { FIELD, AREA, FACILITY } = BELONGING;
const quoted = (types: readonly RelationType[]): string => types.map((type) => `'${type}'`).join(', ');
const HOLDS = `i.planned = 0 AND ${visible('i')} AND ${inPeriod('i')}`;

/** All that is reached from the ids given against the direction of relations of some types. */
const downward = (name: string, types: readonly RelationType[]): string => `${name} (id) AS (
    SELECT value FROM json_each(:${name})
    UNION SELECT i.other FROM ${name} JOIN incidence i ON i.entity = ${name}.id
      WHERE i.type IN (${quoted(types)}) AND i.direction & 2 AND ${HOLDS})`;

/** The first ends of relations of some types to what was reached. */
const belongsTo = (name: string, types: readonly RelationType[]): string => `(:${name} IS NULL OR e.id IN (
    SELECT i.other FROM ${name} JOIN incidence i ON i.entity = ${name}.id
      WHERE i.type IN (${quoted(types)}) AND i.direction & 2 AND ${HOLDS}))`;

/** An area is reached by way of facilities too: those that stand in it, and their parts. */
const CTES = `WITH RECURSIVE ${downward('fields', FIELD.up)},
  ${downward('areas', AREA.up)},
  ${downward('facilities', FACILITY.up)}`;
const FILTER = `${visible('e')} AND ${amongWords('e.kind', 'kinds')} AND ${inPeriod('e')}
  AND ${belongsTo('fields', FIELD.by)}
  AND ${belongsTo('areas', AREA.by)}
  AND ${belongsTo('facilities', FACILITY.by)}`;

const BY_NAME = `${CTES}
  SELECT e.id, e.age, r.body FROM entities e INDEXED BY entities_by_name
  CROSS JOIN records r ON r.id = e.id AND r.record = ${ENTITY}
  WHERE (e.name, e.id) > (:name, :id) AND ${FILTER} ORDER BY e.name, e.id LIMIT :first`;
const BY_AGE = `${CTES}
  SELECT e.id, e.age, r.body FROM entities e INDEXED BY entities_by_age
  CROSS JOIN records r ON r.id = e.id AND r.record = ${ENTITY}
  WHERE (e.age, e.name, e.id) > (:age, :name, :id) AND ${FILTER} ORDER BY e.age, e.name, e.id LIMIT :first`;
const COUNT = `${CTES} SELECT COUNT(*) AS count FROM entities e WHERE ${FILTER}`;

const NO_NAME = new Uint8Array(0);

export function listEntities(
  connection: Connection,
  viewer: Viewer,
  filter: EntityFilter,
  page: Page<EntityKey>,
): readonly Keyed<Entity, EntityKey>[] {
  const read = readerFor(connection, viewer);
  const { after } = page;
  const parameters = {
    ...filterParameters(viewer, filter),
    first: page.first,
    name: after ? textKey(after.name) : NO_NAME,
    id: after?.id ?? '',
  };
  const rows =
    filter.orderBy === 'NAME'
      ? connection.all<Row>(BY_NAME, parameters)
      : connection.all<Row>(BY_AGE, { ...parameters, age: after ? ageOf(after.day) : BEFORE_ALL_DAYS });
  return rows.map(({ id, age, body }) => {
    const item = read<Entity>(body);
    return { item, key: { day: dayIn(filter.orderBy, age), name: item.name, id } };
  });
}

interface Row {
  readonly id: Id;
  readonly age: number;
  readonly body: string;
}

const dayIn = (order: EntityOrder, age: number) => (order === 'NEWEST' ? dayOfAge(age) : null);

export function countEntities(connection: Connection, viewer: Viewer, filter: EntityFilter): number {
  return connection.get<{ count: number }>(COUNT, filterParameters(viewer, filter))?.count ?? 0;
}

const idsOrAny = (ids: readonly Id[] | undefined) => (ids ? idList(ids) : null);

const filterParameters = ({ clearance }: Viewer, filter: EntityFilter): Parameters => ({
  clearance,
  kinds: wordList(filter.kinds),
  fields: idsOrAny(filter.fields),
  areas: idsOrAny(filter.areas),
  facilities: idsOrAny(filter.facilities),
  ...periodParameters(filter.period),
});

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
    UNION SELECT i.other FROM ${name} CROSS JOIN incidence i ON i.entity = ${name}.id
      WHERE i.type IN (${quoted(types)}) AND i.direction & 2 AND ${HOLDS})`;

/** The first ends of relations of some types to what was reached. */
const members = (
  name: string,
  types: readonly RelationType[],
): string => `SELECT DISTINCT i.other AS id FROM ${name}
    CROSS JOIN incidence i ON i.entity = ${name}.id
      WHERE i.type IN (${quoted(types)}) AND i.direction & 2 AND ${HOLDS}`;

/** An area is reached by way of facilities too: those that stand in it, and their parts. */
const CTES = `WITH RECURSIVE ${downward('fields', FIELD.up)},
  ${downward('areas', AREA.up)},
  ${downward('facilities', FACILITY.up)}`;
const FILTER = `${visible('e')} AND ${amongWords('e.kind', 'kinds')} AND ${inPeriod('e')}`;
/** Once for each filter an entity meets: in all of them is who comes as often as there are filters. */
const MEMBERS = `(SELECT id FROM (${[
  members('fields', FIELD.by),
  members('areas', AREA.by),
  members('facilities', FACILITY.by),
].join(' UNION ALL ')}) GROUP BY id HAVING COUNT(*) = :filters) m CROSS JOIN entities e ON e.id = m.id`;

const BY_NAME = { after: '(e.name, e.id) > (:name, :id)', order: 'e.name, e.id' };
const BY_AGE = { after: '(e.age, e.name, e.id) > (:age, :name, :id)', order: 'e.age, e.name, e.id' };
type Way = typeof BY_NAME;

const all = (index: string, { after, order }: Way): string => `SELECT e.id, e.age, r.body
  FROM entities e INDEXED BY ${index} CROSS JOIN records r ON r.id = e.id AND r.record = ${ENTITY}
  WHERE ${after} AND ${FILTER} ORDER BY ${order} LIMIT :first`;
const belonging = ({ after, order }: Way): string => `${CTES}, page AS (
    SELECT e.id, e.age, e.name FROM ${MEMBERS}
      WHERE ${after} AND ${FILTER} ORDER BY ${order} LIMIT :first)
  SELECT e.id, e.age, r.body FROM page e CROSS JOIN records r ON r.id = e.id AND r.record = ${ENTITY}
  ORDER BY ${order}`;

const LIST = {
  NAME: { all: all('entities_by_name', BY_NAME), belonging: belonging(BY_NAME) },
  NEWEST: { all: all('entities_by_age', BY_AGE), belonging: belonging(BY_AGE) },
};
const COUNT = {
  tallied: `SELECT COALESCE(SUM(count), 0) AS count FROM tally
    WHERE record = ${ENTITY} AND level <= :clearance AND ${amongWords('name', 'kinds')}`,
  all: `SELECT COUNT(*) AS count FROM entities e WHERE ${FILTER}`,
  belonging: `${CTES} SELECT COUNT(*) AS count FROM ${MEMBERS} WHERE ${FILTER}`,
};

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
    age: after ? ageOf(after.day) : BEFORE_ALL_DAYS,
    name: after ? textKey(after.name) : NO_NAME,
    id: after?.id ?? '',
  };
  const rows = connection.all<Row>(LIST[filter.orderBy][whose(filter)], parameters);
  return rows.map(({ id, age, body }) => {
    const item = read<Entity>(body);
    return { item, key: { day: dayIn(filter.orderBy, age), name: item.name, id } };
  });
}

const whose = ({ fields, areas, facilities }: EntityFilter) =>
  fields || areas || facilities ? 'belonging' : 'all';

interface Row {
  readonly id: Id;
  readonly age: number;
  readonly body: string;
}

const dayIn = (order: EntityOrder, age: number) => (order === 'NEWEST' ? dayOfAge(age) : null);

export function countEntities(connection: Connection, viewer: Viewer, filter: EntityFilter): number {
  return (
    connection.get<{ count: number }>(COUNT[whose(filter)], filterParameters(viewer, filter))?.count ?? 0
  );
}

const idsOrAny = (ids: readonly Id[] | undefined) => (ids ? idList(ids) : null);

const filterParameters = ({ clearance }: Viewer, filter: EntityFilter): Parameters => ({
  clearance,
  kinds: wordList(filter.kinds),
  fields: idsOrAny(filter.fields),
  areas: idsOrAny(filter.areas),
  facilities: idsOrAny(filter.facilities),
  filters: [filter.fields, filter.areas, filter.facilities].filter((ids) => ids !== undefined).length,
  ...periodParameters(filter.period),
});

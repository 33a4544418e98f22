import { factKey } from '../../model/derived.ts';
import type { Id, Relation } from '../../model/records.ts';
import type { Viewer } from '../../model/visibility.ts';
import type { Keyed, Page, RelationFilter, RelationKey } from '../store.ts';
import type { Connection, Parameters } from './driver.ts';
import { amongWords, inPeriod, periodParameters, visible } from './fragments.ts';
import { readerFor } from './readRecords.ts';
import { ageOf, BEFORE_ALL_DAYS, dayOfAge, forEachId, idList, RELATION, recordOf, wordList } from './rows.ts';

const FILTER = `${visible('i')} AND i.direction & :direction AND ${amongWords('i.type', 'types')}
  AND ${amongWords('i.kind', 'kinds')} AND ${amongWords('i.role', 'roles')} AND ${inPeriod('i')}`;
const OF = `SELECT i.age, r.body FROM (
    SELECT i.age, i.relation FROM incidence i
    WHERE i.entity = :entity AND (i.age, i.relation) > (:age, :id) AND ${FILTER}
    ORDER BY i.age, i.relation LIMIT :first
  ) i CROSS JOIN records r ON r.id = i.relation AND r.record = ${RELATION}
  ORDER BY i.age, i.relation`;
const COUNT_OF = `SELECT COUNT(*) AS count FROM incidence i
  WHERE i.entity = :entity AND ${FILTER}`;

/** A relation has a row at each end; this is the one at its first, or of a symmetric one at the lesser. */
const AMONG = `FROM incidence i CROSS JOIN records r ON r.id = i.relation AND r.record = ${RELATION}
  WHERE i.entity IN (SELECT value FROM json_each(:ids)) AND i.other IN (SELECT value FROM json_each(:ids))
    AND (i.direction = 1 OR (i.direction = 3 AND i.entity <= i.other))
    AND ${visible('i')} AND ${amongWords('i.type', 'types')} AND ${inPeriod('i')}`;
const LIST_AMONG = `SELECT r.body ${AMONG} ORDER BY i.age, i.relation LIMIT :limit`;
const COUNT_AMONG = `SELECT COUNT(*) AS total ${AMONG}`;

const STATED = `SELECT r.body FROM incidence i CROSS JOIN records r ON r.id = i.relation AND r.record = ${RELATION}
  WHERE i.entity = :from AND i.other = :to AND i.type = :type AND i.direction & 1 ORDER BY i.relation`;

const DIRECTIONS = { OUT: 1, IN: 2, BOTH: 3 } as const;

export function relationsOf(
  connection: Connection,
  viewer: Viewer,
  ids: readonly Id[],
  filter: RelationFilter,
  page: Page<RelationKey>,
): ReadonlyMap<Id, readonly Keyed<Relation, RelationKey>[]> {
  const read = readerFor(connection, viewer);
  const parameters = {
    ...filterParameters(viewer, filter),
    first: page.first,
    age: page.after ? ageOf(page.after.day) : BEFORE_ALL_DAYS,
    id: page.after?.id ?? '',
  };
  const of = (entity: Id) =>
    connection.all<{ age: number; body: string }>(OF, { ...parameters, entity }).map(({ age, body }) => {
      const item = read<Relation>(body);
      return { item, key: { day: dayOfAge(age), id: item.id } };
    });
  return forEachId(ids, [], of);
}

export function countRelationsOf(
  connection: Connection,
  viewer: Viewer,
  ids: readonly Id[],
  filter: RelationFilter,
): ReadonlyMap<Id, number> {
  const parameters = filterParameters(viewer, filter);
  const count = (entity: Id) =>
    connection.get<{ count: number }>(COUNT_OF, { ...parameters, entity })?.count ?? 0;
  return forEachId(ids, 0, count);
}

const filterParameters = ({ clearance }: Viewer, filter: RelationFilter): Parameters => ({
  clearance,
  direction: DIRECTIONS[filter.direction ?? 'BOTH'],
  types: wordList(filter.types),
  kinds: wordList(filter.kinds),
  roles: wordList(filter.roles),
  ...periodParameters(filter.period),
});

export function relationsAmong(
  connection: Connection,
  viewer: Viewer,
  ids: readonly Id[],
  filter: Pick<RelationFilter, 'types' | 'period'>,
  limit: number,
): { readonly relations: readonly Relation[]; readonly total: number } {
  const read = readerFor(connection, viewer);
  const parameters = {
    clearance: viewer.clearance,
    ids: idList(ids),
    types: wordList(filter.types),
    ...periodParameters(filter.period),
  };
  const rows = connection.all<{ body: string }>(LIST_AMONG, { ...parameters, limit });
  const isAll = rows.length < limit;
  return {
    relations: rows.map(({ body }) => read<Relation>(body)),
    total: isAll ? rows.length : (connection.get<{ total: number }>(COUNT_AMONG, parameters)?.total ?? 0),
  };
}

export function stated(connection: Connection, factKeys: readonly string[]): ReadonlyMap<string, Id> {
  return new Map(
    factKeys.flatMap((key) => {
      const [type = '', from = '', to = ''] = key.split('\t');
      const found = connection
        .all<{ body: string }>(STATED, { type, from, to })
        .map(({ body }) => recordOf<Relation>(body))
        .find((relation) => factKey(relation) === key);
      return found ? [[key, found.id] as const] : [];
    }),
  );
}

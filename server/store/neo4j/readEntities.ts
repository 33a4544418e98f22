import type { Entity, Id } from '../../model/records.ts';
import type { Level, Viewer } from '../../model/visibility.ts';
import type { EntityFilter, EntityKey, Keyed, Page } from '../store.ts';
import type { Connection } from './driver.ts';
import { among, entityInPeriod, periodParameters, relationInPeriod, seenBody, visible } from './fragments.ts';
import { oneState, type Parameters } from './oneState.ts';
import { readCounts } from './readRecords.ts';
import { forEachClearance, idList, recordOf } from './rows.ts';
import { ageOf, BEFORE_ALL_DAYS, dayOfAge, splitSortKey } from './values.ts';

const REST = "coalesce(e._sortRest, '')";
const BEHIND_NAME = `(e._sortName > $head OR (e._sortName = $head
      AND (${REST} > $rest OR (${REST} = $rest AND e.id > $id))))`;
const BY_NAME = `e._sortName, ${REST}, e.id`;

/**
 * By name, an index gives the order, and reading stops at the page's end. Newest first goes in two parts, as an index
 * can only be entered at one day or behind it: those of the same day behind the name, then those of later ones.
 */
function pages(clearance: Level, kind: string | null): { readonly byName: string; readonly byAge: string } {
  const age = `_age${clearance}`;
  const [of, index] = kind ? [`e._kind = ${kind} AND`, '_kind, '] : ['', ''];
  const rest = `${entityInPeriod('e', clearance)}`;
  const row = `RETURN e, e.${age} AS age`;
  return {
    byName: `MATCH (e:Entity) USING INDEX e:Entity(${index}_sortName)
      WHERE ${of} e._sortName >= $head AND ${BEHIND_NAME} AND e.${age} IS NOT NULL AND ${rest}
      ${row} ORDER BY ${BY_NAME} LIMIT $first`,
    byAge: `MATCH (e:Entity) USING INDEX e:Entity(${index}${age}, _sortName)
      WHERE ${of} e.${age} = $age AND e._sortName >= $head AND ${BEHIND_NAME} AND ${rest}
      ${row} ORDER BY ${BY_NAME} LIMIT $first
      UNION ALL
      MATCH (e:Entity) USING INDEX e:Entity(${index}${age}, _sortName)
      WHERE ${of} e.${age} > $age AND e._sortName IS NOT NULL AND ${rest}
      ${row} ORDER BY e.${age}, ${BY_NAME} LIMIT $first`,
  };
}

const rowOf = (clearance: Level) => `RETURN [age, ${seenBody('e', clearance)}] AS row`;
const SORTED = { NAME: BY_NAME, NEWEST: `age, ${BY_NAME}` } as const;

const ofAll = (order: 'NAME' | 'NEWEST') =>
  forEachClearance((clearance) => {
    const { byName, byAge } = pages(clearance, null);
    return oneState(`CALL () { ${order === 'NAME' ? byName : byAge} }
      WITH e, age ORDER BY ${SORTED[order]} LIMIT $first ${rowOf(clearance)}`);
  });
const ofKinds = (order: 'NAME' | 'NEWEST') =>
  forEachClearance((clearance) => {
    const { byName, byAge } = pages(clearance, 'kind');
    return oneState(`UNWIND $kinds AS kind CALL (kind) { ${order === 'NAME' ? byName : byAge} }
      WITH e, age ORDER BY ${SORTED[order]} LIMIT $first ${rowOf(clearance)}`);
  });

/** All that is reached from the ids given against the direction of relations of some types, then their first ends. */
const belonging = (clearance: Level, name: string, walk: string, last: string): string => {
  const holds = (r: string) =>
    `${r}.state <> 'planned' AND ${visible(r)} AND ${relationInPeriod(r, clearance)}`;
  return `UNWIND CASE WHEN $${name} IS NULL THEN [] ELSE $${name} END AS id
      MATCH (target:Entity {id: id})
      MATCH (target)<-[walked:${walk}*0..]-(part) WHERE all(w IN walked WHERE ${holds('w')})
      WITH DISTINCT part
      MATCH (part)<-[r:${last}]-(e) WHERE ${holds('r')}
      RETURN DISTINCT e`;
};
/** Once for each filter an entity meets: in all of them is who comes as often as there are filters. */
const inAll = (clearance: Level): string => `CALL () {
      ${belonging(clearance, 'fields', 'PART_OF', 'IN_FIELD')}
      UNION ALL
      ${belonging(clearance, 'areas', 'PART_OF|LOCATED_IN', 'LOCATED_IN|TENANT_OF')}
      UNION ALL
      ${belonging(clearance, 'facilities', 'PART_OF', 'TENANT_OF|LOCATED_IN|OPERATES')}
    }
    WITH e, count(*) AS met WHERE met = $filters
    WITH e WHERE ${visible('e')} AND ${among('e._kind', 'kinds')} AND ${entityInPeriod('e', clearance)}`;
const belongingList = (order: 'NAME' | 'NEWEST') =>
  forEachClearance((clearance) => {
    const behind = order === 'NAME' ? BEHIND_NAME : `(age > $age OR (age = $age AND ${BEHIND_NAME}))`;
    return oneState(`${inAll(clearance)}
      WITH e, e._age${clearance} AS age WHERE ${behind}
      WITH e, age ORDER BY ${SORTED[order]} LIMIT $first ${rowOf(clearance)}`);
  });
const LISTS = {
  NAME: { all: ofAll('NAME'), kinds: ofKinds('NAME'), belonging: belongingList('NAME') },
  NEWEST: { all: ofAll('NEWEST'), kinds: ofKinds('NEWEST'), belonging: belongingList('NEWEST') },
} as const;
const COUNT_BELONGING = forEachClearance((clearance) =>
  oneState(`${inAll(clearance)} RETURN count(e) AS row`),
);
const COUNT_IN_PERIOD = forEachClearance((clearance) =>
  oneState(`MATCH (e:Entity) WHERE ${visible('e')} AND ${among('e._kind', 'kinds')} AND ${entityInPeriod('e', clearance)}
    RETURN count(e) AS row`),
);

export async function listEntities(
  connection: Connection,
  viewer: Viewer,
  filter: EntityFilter,
  { first, after }: Page<EntityKey>,
): Promise<readonly Keyed<Entity, EntityKey>[]> {
  const { head, rest } = splitSortKey(after?.name ?? '');
  const { clearance } = viewer;
  const lists = LISTS[filter.orderBy];
  const query = belongs(filter) ? lists.belonging : filter.kinds ? lists.kinds : lists.all;
  const { rows } = await connection.recall<[number, string]>(query[clearance], {
    ...filterParameters(viewer, filter),
    first,
    head,
    rest,
    id: after?.id ?? '',
    age: after ? ageOf(after.day) : BEFORE_ALL_DAYS,
  });
  return rows.map(([age, body]) => {
    const item = recordOf<Entity>(body);
    const day = filter.orderBy === 'NEWEST' ? dayOfAge(age) : null;
    return { item, key: { day, name: item.name, id: item.id } };
  });
}

export async function countEntities(
  connection: Connection,
  viewer: Viewer,
  filter: EntityFilter,
): Promise<number> {
  if (!belongs(filter) && !filter.period) {
    const { kinds } = await readCounts(connection, viewer);
    const counted = filter.kinds ? [...new Set(filter.kinds)] : [...kinds.keys()];
    return counted.reduce((sum, kind) => sum + (kinds.get(kind) ?? 0), 0);
  }
  const query = belongs(filter) ? COUNT_BELONGING : COUNT_IN_PERIOD;
  const { rows } = await connection.recall<number>(query[viewer.clearance], filterParameters(viewer, filter));
  return rows[0] ?? 0;
}

const belongs = ({ fields, areas, facilities }: EntityFilter): boolean =>
  fields !== undefined || areas !== undefined || facilities !== undefined;

const idsOrAny = (ids: readonly Id[] | undefined) => (ids ? idList(ids) : null);

const filterParameters = ({ clearance }: Viewer, filter: EntityFilter): Parameters => ({
  clearance,
  kinds: filter.kinds ? [...new Set(filter.kinds)] : null,
  fields: idsOrAny(filter.fields),
  areas: idsOrAny(filter.areas),
  facilities: idsOrAny(filter.facilities),
  filters: [filter.fields, filter.areas, filter.facilities].filter((ids) => ids !== undefined).length,
  ...periodParameters(filter.period),
});

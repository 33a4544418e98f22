import { BELONGING, type Belonging } from '../../model/belonging.ts';
import type { Entity } from '../../model/records.ts';
import type { Level, Viewer } from '../../model/visibility.ts';
import type { EntityFilter, EntityKey, EntityOrder, Keyed, Page } from '../store.ts';
import type { Connection } from './driver.ts';
import {
  among,
  amongParameters,
  entityInPeriod,
  periodParameters,
  relationInPeriod,
  seenBody,
  seenBy,
  visible,
} from './fragments.ts';
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
const RETURNED = `RETURN [age, ${seenBody('e')}] AS row`;
const SORTED = { NAME: BY_NAME, NEWEST: `age, ${BY_NAME}` } as const;
const IN_PERIOD = `${visible('e')} AND ${entityInPeriod('e')}`;

const byName = ([of, index]: readonly [string, string] = ['', '']): string =>
  `MATCH (e:Entity) USING INDEX SEEK e:Entity(${index}_sortName)
    WHERE ${of} e._sortName >= $head AND ${BEHIND_NAME} AND ${IN_PERIOD}
    RETURN e, e[$seenAge] AS age ORDER BY ${BY_NAME} LIMIT $first`;
const byAge = (clearance: Level, [of, index]: readonly [string, string] = ['', '']): string => {
  const age = `_age${clearance}`;
  const row = `RETURN e, e.${age} AS age`;
  return `MATCH (e:Entity) USING INDEX SEEK e:Entity(${index}${age}, _sortName)
    WHERE ${of} e.${age} = $age AND e._sortName >= $head AND ${BEHIND_NAME} AND ${IN_PERIOD}
    ${row} ORDER BY ${BY_NAME} LIMIT $first
    UNION ALL
    MATCH (e:Entity) USING INDEX SEEK e:Entity(${index}${age}, _sortName)
    WHERE ${of} e.${age} > $age AND e._sortName IS NOT NULL AND ${IN_PERIOD}
    ${row} ORDER BY e.${age}, ${BY_NAME} LIMIT $first`;
};
const OF_KIND = ['e._kind = kind AND', '_kind, '] as const;
const ofAll = (order: EntityOrder, part: string): string =>
  oneState(`CALL () { ${part} } WITH e, age ORDER BY ${SORTED[order]} LIMIT $first ${RETURNED}`);
const ofKinds = (order: EntityOrder, part: string): string =>
  oneState(`UNWIND $kinds AS kind CALL (kind) { ${part} }
    WITH e, age ORDER BY ${SORTED[order]} LIMIT $first ${RETURNED}`);

/** All that is reached from the ids given against the direction of relations of some types, then their first ends. */
const belonging = (name: string, { by, up }: Belonging): string => {
  const holds = (r: string) => `${r}.state <> 'planned' AND ${visible(r)} AND ${relationInPeriod(r)}`;
  return `UNWIND $${name} AS id
      MATCH (target:Entity {id: id})
      MATCH (target)<-[walked:${up.join('|')}*0..]-(part) WHERE all(w IN walked WHERE ${holds('w')})
      WITH DISTINCT part
      MATCH (part)<-[r:${by.join('|')}]-(e) WHERE ${holds('r')}
      RETURN DISTINCT e`;
};
/** Once for each filter an entity meets: in all of them is who comes as often as there are filters. */
const IN_ALL = `CALL () {
      ${belonging('fields', BELONGING.FIELD)}
      UNION ALL
      ${belonging('areas', BELONGING.AREA)}
      UNION ALL
      ${belonging('facilities', BELONGING.FACILITY)}
    }
    WITH e, count(*) AS met WHERE met = $filters
    WITH e WHERE ${visible('e')} AND ${among('e._kind', 'kinds')} AND ${entityInPeriod('e')}`;
const belongingList = (order: EntityOrder): string => {
  const behind = order === 'NAME' ? BEHIND_NAME : `(age > $age OR (age = $age AND ${BEHIND_NAME}))`;
  return oneState(`${IN_ALL}
    WITH e, e[$seenAge] AS age WHERE ${behind}
    WITH e, age ORDER BY ${SORTED[order]} LIMIT $first ${RETURNED}`);
};
const IN_GROUPS = { NAME: belongingList('NAME'), NEWEST: belongingList('NEWEST') } as const;
const NAMED = { all: ofAll('NAME', byName()), kinds: ofKinds('NAME', byName(OF_KIND)) } as const;
/** An index for each clearance, and so a text. */
const NEWEST = {
  all: forEachClearance((clearance) => ofAll('NEWEST', byAge(clearance))),
  kinds: forEachClearance((clearance) => ofKinds('NEWEST', byAge(clearance, OF_KIND))),
} as const;
const COUNT_BELONGING = oneState(`${IN_ALL} RETURN count(e) AS row`);
const COUNT_IN_PERIOD = oneState(`MATCH (e:Entity) WHERE ${IN_PERIOD} AND ${among('e._kind', 'kinds')}
  RETURN count(e) AS row`);

function listQuery({ clearance }: Viewer, filter: EntityFilter): string {
  if (belongs(filter)) return IN_GROUPS[filter.orderBy];
  const which = filter.kinds ? 'kinds' : 'all';
  return filter.orderBy === 'NAME' ? NAMED[which] : NEWEST[which][clearance];
}

export async function listEntities(
  connection: Connection,
  viewer: Viewer,
  filter: EntityFilter,
  { first, after }: Page<EntityKey>,
): Promise<readonly Keyed<Entity, EntityKey>[]> {
  const { head, rest } = splitSortKey(after?.name ?? '');
  const { rows } = await connection.recall<[number, string]>(listQuery(viewer, filter), {
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
  const { rows } = await connection.recall<number>(query, filterParameters(viewer, filter));
  return rows[0] ?? 0;
}

const belongs = ({ fields, areas, facilities }: EntityFilter): boolean =>
  fields !== undefined || areas !== undefined || facilities !== undefined;

const filterParameters = (viewer: Viewer, filter: EntityFilter): Parameters => ({
  ...seenBy(viewer),
  ...amongParameters({ kinds: filter.kinds && [...new Set(filter.kinds)] }),
  fields: idList(filter.fields ?? []),
  areas: idList(filter.areas ?? []),
  facilities: idList(filter.facilities ?? []),
  filters: [filter.fields, filter.areas, filter.facilities].filter((ids) => ids !== undefined).length,
  ...periodParameters(filter.period),
});

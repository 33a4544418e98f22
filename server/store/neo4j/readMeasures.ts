import type { Id, Measure, Stage } from '../../model/records.ts';
import type { Viewer } from '../../model/visibility.ts';
import type { Keyed, MeasureFilter, MeasureKey, Page } from '../store.ts';
import type { Connection } from './driver.ts';
import { seenBody, visible } from './fragments.ts';
import { oneState, type Parameters } from './oneState.ts';
import { forEachClearance, forEachId, idList, recordOf } from './rows.ts';
import { BEFORE_ALL_DAYS, dayOf, dayOr, sortKey, splitSortKey } from './values.ts';

const REST = "coalesce(m._sortRest, '')";
const matches = (clearance: 0 | 1 | 2) => `MATCH (m:Measure)-[:MEASURES]->(e) WHERE ${visible('m')}
    AND ($name IS NULL OR (m._sortName = $name.head AND ${REST} = $name.rest))
    AND ($nature IS NULL OR m.nature = $nature) AND ($role IS NULL OR m._role${clearance} = $role)
    AND ($fiscalYear IS NULL OR m.fiscalYear = $fiscalYear)`;
const OF = forEachClearance((clearance) =>
  oneState(`UNWIND $ids AS id MATCH (e:Entity {id: id})
    CALL (e) {
    ${matches(clearance)} AND (m._sortName > $afterHead OR (m._sortName = $afterHead
      AND (${REST} > $afterRest OR (${REST} = $afterRest AND (m._first > $afterFirst OR (m._first = $afterFirst
      AND (m._last > $afterLast OR (m._last = $afterLast AND m.id > $afterId))))))))
    WITH m ORDER BY m._sortName, ${REST}, m._first, m._last, m.id LIMIT $first
    RETURN collect([m._first, m._last, ${seenBody('m', clearance)}]) AS found
    }
    RETURN [id, found] AS row`),
);
const COUNT_OF = forEachClearance((clearance) =>
  oneState(`UNWIND $ids AS id MATCH (e:Entity {id: id})
    CALL (e) { ${matches(clearance)} RETURN count(m) AS count }
    RETURN [id, count] AS row`),
);
const STAGES_OF = forEachClearance((clearance) =>
  oneState(`UNWIND $ids AS id MATCH (s:Stage)-[:STAGE_OF]->(e:Entity {id: id}) WHERE ${visible('s')}
    WITH id, s ORDER BY id, s._position, s.id
    WITH id, collect(${seenBody('s', clearance)}) AS found RETURN [id, found] AS row`),
);

export async function measuresOf(
  connection: Connection,
  viewer: Viewer,
  ids: readonly Id[],
  filter: MeasureFilter,
  { first, after }: Page<MeasureKey>,
): Promise<ReadonlyMap<Id, readonly Keyed<Measure, MeasureKey>[]>> {
  const { head, rest } = splitSortKey(after?.name ?? '');
  const { rows } = await connection.read<[Id, (readonly [number, number, string])[]]>(OF[viewer.clearance], {
    ...filterParameters(viewer, filter),
    ids: idList(ids),
    first,
    afterHead: head,
    afterRest: rest,
    afterFirst: after ? dayOr(after.first) : BEFORE_ALL_DAYS,
    afterLast: after ? dayOr(after.last) : BEFORE_ALL_DAYS,
    afterId: after?.id ?? '',
  });
  const found = rows.map(([id, list]) => {
    const keyed = list.map(([from, to, body]) => {
      const item = recordOf<Measure>(body);
      return { item, key: { name: item.name, first: dayOf(from), last: dayOf(to), id: item.id } };
    });
    return [id, keyed] as const;
  });
  return forEachId(ids, [], new Map(found));
}

export async function countMeasuresOf(
  connection: Connection,
  viewer: Viewer,
  ids: readonly Id[],
  filter: MeasureFilter,
): Promise<ReadonlyMap<Id, number>> {
  const { rows } = await connection.read<[Id, number]>(COUNT_OF[viewer.clearance], {
    ...filterParameters(viewer, filter),
    ids: idList(ids),
  });
  return forEachId(ids, 0, new Map(rows));
}

const filterParameters = ({ clearance }: Viewer, filter: MeasureFilter): Parameters => ({
  clearance,
  name: filter.name === undefined ? null : splitSortKey(filter.name),
  nature: filter.nature ?? null,
  role: filter.role === undefined ? null : sortKey(filter.role),
  fiscalYear: filter.fiscalYear ?? null,
});

export async function stagesOf(
  connection: Connection,
  { clearance }: Viewer,
  collaborations: readonly Id[],
): Promise<ReadonlyMap<Id, readonly Stage[]>> {
  const { rows } = await connection.read<[Id, string[]]>(STAGES_OF[clearance], {
    ids: idList(collaborations),
    clearance,
  });
  const found = rows.map(([id, bodies]) => [id, bodies.map((body) => recordOf<Stage>(body))] as const);
  return forEachId(collaborations, [], new Map(found));
}

import type { Id, Measure, Stage } from '../../model/records.ts';
import type { Viewer } from '../../model/visibility.ts';
import type { Keyed, MeasureFilter, MeasureKey, Page } from '../store.ts';
import type { Connection } from './driver.ts';
import { among, amongParameters, seenBody, seenBy, visible } from './fragments.ts';
import { oneState, type Parameters } from './oneState.ts';
import { forEachId, idList, recordOf } from './rows.ts';
import { BEFORE_ALL_DAYS, dayOf, dayOr, sortKey, splitSortKey } from './values.ts';

const REST = "coalesce(m._sortRest, '')";
const MATCHES = `MATCH (m:Measure)-[:MEASURES]->(e) WHERE ${visible('m')}
    AND ($anyName OR (m._sortName = $name.head AND ${REST} = $name.rest))
    AND ${among('m.nature', 'natures')} AND ${among('m[$seenRole]', 'roles')}
    AND ($anyYear OR m.fiscalYear = $fiscalYear)`;
const OF = oneState(`UNWIND $ids AS id MATCH (e:Entity {id: id})
    CALL (e) {
    ${MATCHES} AND (m._sortName > $afterHead OR (m._sortName = $afterHead
      AND (${REST} > $afterRest OR (${REST} = $afterRest AND (m._first > $afterFirst OR (m._first = $afterFirst
      AND (m._last > $afterLast OR (m._last = $afterLast AND m.id > $afterId))))))))
    WITH m ORDER BY m._sortName, ${REST}, m._first, m._last, m.id LIMIT $first
    RETURN collect([m._first, m._last, ${seenBody('m')}]) AS found
    }
    RETURN [id, found] AS row`);
const COUNT_OF = oneState(`UNWIND $ids AS id MATCH (e:Entity {id: id})
    CALL (e) { ${MATCHES} RETURN count(m) AS count }
    RETURN [id, count] AS row`);
const STAGES_OF =
  oneState(`UNWIND $ids AS id MATCH (s:Stage)-[:STAGE_OF]->(e:Entity {id: id}) WHERE ${visible('s')}
    WITH id, s ORDER BY id, s._position, s.id
    WITH id, collect(${seenBody('s')}) AS found RETURN [id, found] AS row`);

export async function measuresOf(
  connection: Connection,
  viewer: Viewer,
  ids: readonly Id[],
  filter: MeasureFilter,
  { first, after }: Page<MeasureKey>,
): Promise<ReadonlyMap<Id, readonly Keyed<Measure, MeasureKey>[]>> {
  const { head, rest } = splitSortKey(after?.name ?? '');
  const { rows } = await connection.read<[Id, (readonly [number, number, string])[]]>(OF, {
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
  const { rows } = await connection.read<[Id, number]>(COUNT_OF, {
    ...filterParameters(viewer, filter),
    ids: idList(ids),
  });
  return forEachId(ids, 0, new Map(rows));
}

const filterParameters = (viewer: Viewer, { name, nature, role, fiscalYear }: MeasureFilter): Parameters => ({
  ...seenBy(viewer),
  ...amongParameters({
    natures: nature && [nature],
    roles: role === undefined ? undefined : [sortKey(role)],
  }),
  anyName: name === undefined,
  name: splitSortKey(name ?? ''),
  anyYear: fiscalYear === undefined,
  fiscalYear: fiscalYear ?? 0,
});

export async function stagesOf(
  connection: Connection,
  viewer: Viewer,
  collaborations: readonly Id[],
): Promise<ReadonlyMap<Id, readonly Stage[]>> {
  const { rows } = await connection.read<[Id, string[]]>(STAGES_OF, {
    ids: idList(collaborations),
    ...seenBy(viewer),
  });
  const found = rows.map(([id, bodies]) => [id, bodies.map((body) => recordOf<Stage>(body))] as const);
  return forEachId(collaborations, [], new Map(found));
}

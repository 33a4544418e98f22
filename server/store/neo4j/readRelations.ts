import { factKey } from '../../model/derived.ts';
import type { Ontology } from '../../model/ontology.ts';
import type { Id, Relation } from '../../model/records.ts';
import type { Viewer } from '../../model/visibility.ts';
import type { Keyed, Page, RelationFilter, RelationKey } from '../store.ts';
import type { Connection } from './driver.ts';
import {
  among,
  amongParameters,
  periodParameters,
  relationInPeriod,
  seenBody,
  seenBy,
  visible,
} from './fragments.ts';
import { oneState, type Parameters } from './oneState.ts';
import { forEachId, idList, recordOf } from './rows.ts';
import { ageOf, BEFORE_ALL_DAYS, dayOfAge } from './values.ts';

/** A relation of an entity to itself is met once; a symmetric one, or one to itself, goes both ways. */
const MATCHES = `MATCH (e)-[r]-(o:Entity)
    WHERE ${visible('r')} AND ${among('type(r)', 'types')}
      AND ($direction = 'BOTH' OR type(r) IN $symmetric OR o = e OR (startNode(r) = e) = ($direction = 'OUT'))
      AND ${among('o._kind', 'kinds')} AND ${among('r.role', 'roles')} AND ${relationInPeriod('r')}`;
const OF = oneState(`UNWIND $ids AS id MATCH (e:Entity {id: id})
    CALL (e) {
    ${MATCHES} AND (r._age > $age OR (r._age = $age AND r.id > $after))
    WITH r._age AS age, r.id AS relation ORDER BY age, relation LIMIT $first
    MATCH (n:Relation {id: relation})
    WITH age, n ORDER BY age, n.id
    RETURN collect([age, ${seenBody('n')}]) AS found
    }
    RETURN [id, found] AS row`);
const COUNT_OF = oneState(`UNWIND $ids AS id MATCH (e:Entity {id: id})
    CALL (e) { ${MATCHES} RETURN count(r) AS count }
    RETURN [id, count] AS row`);
/**
 * From an end with few relations they are all looked through; between two with many, those of the pair are looked
 * for, so that a hub costs no more than others. Its own relations count with the rest.
 */
const FEW = 200;
const AMONG = oneState(`UNWIND $ids AS id MATCH (e:Entity {id: id})
    WITH collect(e) AS all, collect(CASE WHEN COUNT { (e)--() } > ${FEW} THEN e END) AS hubs
    CALL (all, hubs) {
      UNWIND all AS e WITH e, all, hubs WHERE NOT e IN hubs
      MATCH (e)-[r]->(o:Entity) WHERE o.id IN $ids RETURN r
      UNION ALL
      UNWIND all AS e WITH e, all, hubs WHERE NOT e IN hubs
      MATCH (e)<-[r]-(o:Entity) WHERE o IN hubs RETURN r
      UNION ALL
      UNWIND hubs AS a UNWIND hubs AS b MATCH (a)-[r]->(b) RETURN r
    }
    WITH r WHERE ${visible('r')} AND ${among('type(r)', 'types')} AND ${relationInPeriod('r')}
    WITH r._age AS age, r.id AS relation ORDER BY age, relation
    WITH collect(relation) AS found
    RETURN [size(found), COLLECT {
      UNWIND range(0, $limit - 1) AS i MATCH (n:Relation {id: found[i]})
      WITH i, n ORDER BY i RETURN ${seenBody('n')}
    }] AS row`);
const STATED = oneState(`UNWIND $asked AS fact
  MATCH (a:Entity {id: fact.from}) MATCH (b:Entity {id: fact.to})
  MATCH (a)-[r]->(b) WHERE type(r) = fact.type
  MATCH (n:Relation {id: r.id}) WITH n ORDER BY n.id RETURN n._record AS row`);

export async function relationsOf(
  connection: Connection,
  ontology: Ontology,
  viewer: Viewer,
  ids: readonly Id[],
  filter: RelationFilter,
  { first, after }: Page<RelationKey>,
): Promise<ReadonlyMap<Id, readonly Keyed<Relation, RelationKey>[]>> {
  const { rows } = await connection.recall<[Id, (readonly [number, string])[]]>(OF, {
    ...filterParameters(ontology, viewer, filter),
    ids: idList(ids),
    first,
    age: after ? ageOf(after.day) : BEFORE_ALL_DAYS,
    after: after?.id ?? '',
  });
  const found = rows.map(([id, list]) => {
    const keyed = list.map(([age, body]) => {
      const item = recordOf<Relation>(body);
      return { item, key: { day: dayOfAge(age), id: item.id } };
    });
    return [id, keyed] as const;
  });
  return forEachId(ids, [], new Map(found));
}

export async function countRelationsOf(
  connection: Connection,
  ontology: Ontology,
  viewer: Viewer,
  ids: readonly Id[],
  filter: RelationFilter,
): Promise<ReadonlyMap<Id, number>> {
  const { rows } = await connection.recall<[Id, number]>(COUNT_OF, {
    ...filterParameters(ontology, viewer, filter),
    ids: idList(ids),
  });
  return forEachId(ids, 0, new Map(rows));
}

const filterParameters = (
  { relationTypes }: Ontology,
  viewer: Viewer,
  filter: RelationFilter,
): Parameters => ({
  ...seenBy(viewer),
  direction: filter.direction ?? 'BOTH',
  symmetric: [...relationTypes.values()].filter((type) => type.symmetric).map(({ name }) => name),
  ...amongParameters({ types: filter.types, kinds: filter.kinds, roles: filter.roles }),
  ...periodParameters(filter.period),
});

export async function relationsAmong(
  connection: Connection,
  viewer: Viewer,
  ids: readonly Id[],
  filter: Pick<RelationFilter, 'types' | 'period'>,
  limit: number,
): Promise<{ readonly relations: readonly Relation[]; readonly total: number }> {
  const { rows } = await connection.recall<[number, string[]]>(AMONG, {
    ...seenBy(viewer),
    ids: idList(ids),
    ...amongParameters({ types: filter.types }),
    ...periodParameters(filter.period),
    limit,
  });
  const [total, bodies] = rows[0] ?? [0, []];
  return { relations: bodies.map((body) => recordOf<Relation>(body)), total };
}

export async function stated(
  connection: Connection,
  factKeys: readonly string[],
): Promise<ReadonlyMap<string, Id>> {
  const asked = factKeys.map((key) => {
    const [type = '', from = '', to = ''] = key.split('\t');
    return { type, from, to };
  });
  const wanted = new Set(factKeys);
  const { rows } = await connection.read<string>(STATED, { asked });
  const found = new Map<string, Id>();
  for (const relation of rows.map((body) => recordOf<Relation>(body))) {
    const key = factKey(relation);
    const other = found.get(key);
    if (wanted.has(key) && (other === undefined || relation.id < other)) found.set(key, relation.id);
  }
  return found;
}

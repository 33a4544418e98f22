import type { Id } from '../../model/records.ts';
import type { Viewer } from '../../model/visibility.ts';
import type { NeighbourKey, NeighbourPage, NeighbourQuery } from '../store.ts';
import type { Connection } from './driver.ts';
import {
  among,
  amongParameters,
  factOf,
  periodParameters,
  relationInPeriod,
  seenBy,
  visible,
} from './fragments.ts';
import { oneState } from './oneState.ts';
import { idList } from './rows.ts';
import { ageOf, dayOfAge } from './values.ts';

type Order = NeighbourQuery['order'];
/** What comes first is least, so weight and count are negative. */
const ORDER: Readonly<Record<Order, readonly string[]>> = {
  STRONGEST: ['weight', 'count', 'age', 'id'],
  NEWEST: ['age', 'weight', 'count', 'id'],
};

/** Whether a row stands behind the key, column by column. */
const behind = ([column, ...rest]: readonly string[]): string =>
  rest.length === 0
    ? `x.${column} > $key.${column}`
    : `(x.${column} > $key.${column} OR (x.${column} = $key.${column} AND ${behind(rest)}))`;

/**
 * One step from those of the step before: who is new. Those known come along among them, as to look each one up in
 * a list of all would take longer the more there are.
 */
const step = (order: Order, depth: number): string => `CALL (known, last) {
      CALL (known, last) {
        UNWIND known AS o RETURN o, 1 AS old, null AS weight, null AS age
        UNION ALL
        UNWIND last AS e MATCH (e)-[r]-(o:Entity)
        WHERE ${visible('r')} AND ${among('type(r)', 'types')} AND ${among('o._kind', 'kinds')}
          AND ${relationInPeriod('r')}
        RETURN o, null AS old, ${factOf('r', 'Weight')} AS weight, r._age AS age
      }
      WITH o, count(old) AS olds, 0 - max(weight) AS weight, 0 - count(weight) AS count, min(age) AS age
      WHERE olds = 0
      WITH o, o.id AS id, weight, count, age ORDER BY ${ORDER[order].join(', ')}
      WITH collect(o) AS new, collect({id: id, weight: weight, count: count, age: age}) AS found
      WITH new, found, CASE
        WHEN $depth < ${depth} THEN found
        WHEN $depth = ${depth} THEN [x IN found WHERE ${behind(ORDER[order])}]
        ELSE []
      END AS rest
      RETURN new, {total: size(found), following: size(rest), page: rest[0..$first]} AS step
    }
    WITH known + new AS known, new AS last, steps + [step] AS steps`;

const walk = (order: Order, depth: number): string =>
  oneState(`MATCH (e:Entity) WHERE e.id IN $centres
    WITH collect(e) AS known WITH known, known AS last, [] AS steps
    ${Array.from({ length: depth }, (_, i) => step(order, i + 1)).join('\n    ')}
    RETURN steps AS row`);
const walks = new Map<string, string>();

interface Row {
  readonly id: Id;
  readonly weight: number;
  readonly count: number;
  readonly age: number;
}
interface Step {
  readonly total: number;
  readonly following: number;
  readonly page: readonly Row[];
}

/** Stands before all there are. */
const NO_KEY = { depth: 0, weight: 0, count: 0, day: null, id: '' as Id };

/** One round trip, whatever the depth. */
export async function neighbours(
  connection: Connection,
  viewer: Viewer,
  { ids, depth, order, page, ...filter }: NeighbourQuery,
): Promise<NeighbourPage> {
  const key = page.after ?? NO_KEY;
  const name = `${order} ${depth}`;
  const query = walks.get(name) ?? walk(order, depth);
  walks.set(name, query);
  const { rows } = await connection.recall<readonly Step[]>(query, {
    ...seenBy(viewer),
    centres: idList(ids),
    ...amongParameters({ types: filter.types, kinds: filter.kinds }),
    ...periodParameters(filter.period),
    depth: key.depth,
    key: keyParameters(key),
    first: page.first,
  });
  const steps = rows[0] ?? [];
  const found = steps.flatMap((each, i) => each.page.map((row) => keyOf(row, i + 1))).slice(0, page.first);
  const sum = (of: 'total' | 'following') => steps.reduce((all, each) => all + each[of], 0);
  return { neighbours: found, total: sum('total'), remaining: sum('following') - found.length };
}

const keyOf = ({ id, weight, count, age }: Row, depth: number): NeighbourKey => ({
  depth,
  weight: 0 - weight,
  count: 0 - count,
  day: dayOfAge(age),
  id,
});

const keyParameters = ({ weight, count, day, id }: NeighbourKey): Row => ({
  weight: 0 - weight,
  count: 0 - count,
  age: ageOf(day),
  id,
});

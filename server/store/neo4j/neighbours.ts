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

/** One step from the centres: the page behind the key, how many there are in all and behind it, and who they are. */
const step = (order: Order) =>
  oneState(`UNWIND $centres AS centre MATCH (e:Entity {id: centre})
    MATCH (e)-[r]-(o:Entity)
    WHERE ${visible('r')} AND ${among('type(r)', 'types')} AND ${among('o._kind', 'kinds')}
      AND ${relationInPeriod('r')} AND o <> e
    WITH o, 0 - max(${factOf('r', 'Weight')}) AS weight, 0 - count(*) AS count, min(r._age) AS age
    WITH o.id AS id, weight, count, age WHERE NOT id IN $known
    ORDER BY ${ORDER[order].join(', ')}
    WITH collect({id: id, weight: weight, count: count, age: age}) AS found
    WITH found, CASE WHEN NOT $keyed THEN found ELSE [x IN found WHERE ${behind(ORDER[order])}] END AS rest
    RETURN {
      total: size(found), following: size(rest), page: rest[0..$first],
      ids: CASE WHEN $goesOn THEN [x IN found | x.id] ELSE [] END
    } AS row`);
const STEPS = { STRONGEST: step('STRONGEST'), NEWEST: step('NEWEST') } as const;

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
  readonly ids: readonly Id[];
}

/** Stands where there is none. */
const NO_KEY: Row = { weight: 0, count: 0, age: 0, id: '' as Id };

/** One round trip a depth; begun again when something was written in between. */
export async function neighbours(
  connection: Connection,
  viewer: Viewer,
  query: NeighbourQuery,
): Promise<NeighbourPage> {
  for (;;) {
    const page = await walk(connection, viewer, query);
    if (page) return page;
  }
}

async function walk(
  connection: Connection,
  viewer: Viewer,
  query: NeighbourQuery,
): Promise<NeighbourPage | null> {
  const { order, page } = query;
  const found: NeighbourKey[] = [];
  let total = 0;
  let following = 0;
  let state: number | null = null;
  let centres = idList(query.ids);
  const known = new Set(centres);
  for (let depth = 1; depth <= query.depth && centres.length > 0; depth++) {
    const key = page.after?.depth === depth ? keyParameters(page.after) : null;
    const passed = page.after !== undefined && page.after.depth > depth;
    const { rows, turn } = await connection.recall<Step>(STEPS[order], {
      ...seenBy(viewer),
      centres,
      known: [...known],
      ...amongParameters({ types: query.types, kinds: query.kinds }),
      ...periodParameters(query.period),
      keyed: key !== null,
      key: key ?? NO_KEY,
      first: passed ? 0 : page.first - found.length,
      goesOn: depth < query.depth,
    });
    if (state !== null && state !== turn) return null;
    state = turn;
    const here = rows[0];
    if (!here) break;
    total += here.total;
    following += passed ? 0 : here.following;
    found.push(...here.page.map((row) => keyOf(row, depth)));
    centres = here.ids;
    for (const id of centres) known.add(id);
  }
  return { neighbours: found, total, remaining: following - found.length };
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
